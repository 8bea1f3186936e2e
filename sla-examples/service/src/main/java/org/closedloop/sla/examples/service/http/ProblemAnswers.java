package org.closedloop.sla.examples.service.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers of type {@code application/problem+json} (RFC 9457) in the caller's language. */
@Component
final class ProblemAnswers {

    private final MessageSource messages;
    private final JsonMapper json = JsonMapper.builder().build();

    ProblemAnswers(MessageSource messages) {
        this.messages = messages;
    }

    /** The answer to a refused request. */
    ResponseEntity<byte[]> of(HttpServletRequest request, ServiceException refusal) {
        return of(
                request, refusal.status(), HttpHeaders.EMPTY, refusal.code(), refusal.problems(), refusal.arguments());
    }

    /** The answer to a request that Spring or the servlet container refuses. */
    ResponseEntity<byte[]> of(HttpServletRequest request, HttpStatusCode status, HttpHeaders headers) {
        return of(request, status, headers, "http." + status.value(), List.of());
    }

    ResponseEntity<byte[]> of(
            HttpServletRequest request,
            HttpStatusCode status,
            HttpHeaders headers,
            String code,
            List<ProblemEntry> problems,
            Object... arguments) {
        Locale locale = Languages.of(request);
        String title = String.valueOf(
                messages.getMessage("title." + status.value(), null, String.valueOf(status.value()), locale));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", messages.getMessage(code, arguments, title, locale));
        body.put("instance", pathOf(request));
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

    private static Object pathOf(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
    }
}
