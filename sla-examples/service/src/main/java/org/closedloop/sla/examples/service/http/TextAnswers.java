package org.closedloop.sla.examples.service.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a text in UTF-8. */
public final class TextAnswers {

    private TextAnswers() {}

    /** Returns a page. It loads nothing and runs nothing. */
    public static ResponseEntity<byte[]> page(String html, Locale locale) {
        return of(html, "text/html", locale);
    }

    /** Returns a text of a media type. */
    public static ResponseEntity<byte[]> of(String text, String type, Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, "Accept-Language")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
