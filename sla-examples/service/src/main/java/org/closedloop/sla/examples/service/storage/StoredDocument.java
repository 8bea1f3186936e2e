package org.closedloop.sla.examples.service.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;

/**
 * A document as it is stored.
 *
 * @param digest SHA-256 of the document's JSON text, in hex
 */
public record StoredDocument<T>(DocumentKey<T> key, T value, String digest) {

    /** The strong entity tag, in quotes. */
    public String entityTag() {
        return '"' + digest + '"';
    }

    static String textOf(Object value) {
        return SlaJson.inEnglish().write(value, Format.JSON);
    }

    static String digestOf(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java platform has it", e);
        }
    }
}
