package org.closedloop.sla.examples.service.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers where the servlet container takes the answer over. Tomcat does so after a body that is cut or does not go on:
 * it discards what a handler writes.
 */
@RestController
class ContainerErrors implements ErrorController {

    private final ProblemAnswers answers;

    ContainerErrors(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        if (request.getAttribute(ProblemAdvice.REFUSAL) instanceof ServiceException refusal) {
            return answers.of(request, refusal);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return answers.of(
                request, HttpStatusCode.valueOf(status instanceof Integer code ? code : 404), HttpHeaders.EMPTY);
    }
}
