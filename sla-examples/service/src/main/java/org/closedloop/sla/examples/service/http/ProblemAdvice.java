package org.closedloop.sla.examples.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/** Answers every refusal and failure with {@code application/problem+json} (RFC 9457) in the caller's language. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    private final MessageSource messages;
    private final JsonMapper json = JsonMapper.builder().build();

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ServiceException refusal, HttpServletRequest request) {
        return answer(
                request, refusal.status(), new HttpHeaders(), refusal.code(), refusal.problems(), refusal.arguments());
    }

    /** A database that is away, or ended the transaction: nothing was stored. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> failedStorage(Exception failure, HttpServletRequest request) {
        if (failure instanceof DataIntegrityViolationException) {
            LOG.info("A value that the database does not take: {}", failure.getMessage());
            return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, new HttpHeaders(), "not-storable", List.of());
        }
        LOG.error("The database failed", failure);
        HttpHeaders retry = new HttpHeaders();
        retry.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, retry, "no-database", List.of());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            return answer(request, status, known.getHeaders(), "http." + status.value(), List.of());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders(), "http.500", List.of());
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            HttpStatusCode status,
            HttpHeaders headers,
            String code,
            List<ProblemEntry> problems,
            Object... arguments) {
        Locale locale = Languages.of(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", messages.getMessage("title." + status.value(), null, status.toString(), locale));
        body.put("status", status.value());
        body.put("detail", messages.getMessage(code, arguments, code, locale));
        body.put("instance", request.getRequestURI());
        body.put("code", code);
        if (!problems.isEmpty()) {
            body.put("problems", problems.stream().map(ProblemEntry::getMembers).toList());
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsBytes(body));
    }
}
