package org.closedloop.sla.examples.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.closedloop.sla.examples.service.storage.StoredDocument;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a document, in JSON or YAML, and its entity tag. */
public final class DocumentAnswers {

    /** YAML, as RFC 9512 has it. */
    public static final String YAML = "application/yaml";

    private DocumentAnswers() {}

    /** Returns the document in the notation that the request accepts; JSON if it accepts both. */
    public static ResponseEntity<byte[]> of(StoredDocument<?> document, HttpServletRequest request) {
        return of(HttpStatus.OK, document, request);
    }

    /** Returns the document with a status. */
    public static ResponseEntity<byte[]> of(HttpStatus status, StoredDocument<?> document, HttpServletRequest request) {
        String accepted = String.valueOf(request.getHeader("Accept"));
        boolean isYaml = accepted.contains(YAML) && !accepted.contains(MediaType.APPLICATION_JSON_VALUE);
        String text = SlaJson.inEnglish().write(document.value(), isYaml ? Format.YAML : Format.JSON);
        return ResponseEntity.status(status)
                .eTag(document.entityTag())
                .contentType(isYaml ? MediaType.parseMediaType(YAML) : MediaType.APPLICATION_JSON)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
