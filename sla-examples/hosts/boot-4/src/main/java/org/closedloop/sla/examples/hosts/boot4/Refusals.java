package org.closedloop.sla.examples.hosts.boot4;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import org.closedloop.sla.json.UnreadableValueException;
import org.closedloop.sla.validation.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Refusals {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof UnreadableValueException refused) {
            answer.setProperty("problems", refused.getProblems());
        }
        return answer;
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException e) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        answer.setProperty(
                "problems",
                e.getAllErrors().stream()
                        .map(error -> entry(error.unwrap(ConstraintViolation.class)))
                        .toList());
        return answer;
    }

    private static Map<String, String> entry(ConstraintViolation<?> violation) {
        return Map.of(
                "code", Rule.of(violation).map(Rule::getCode).orElse("host"),
                "path", violation.getPropertyPath().toString(),
                "message", violation.getMessage());
    }
}
