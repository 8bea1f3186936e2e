package org.closedloop.sla.examples.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A JSON text that is sent often: its bytes, plain and compressed, and its entity tag are made once. */
public final class EncodedJson {

    /** An element of {@code Accept-Encoding} that accepts gzip, with a weight that is not zero. */
    private static final Pattern GZIP =
            Pattern.compile("\\s*gzip\\s*(;\\s*q=(1(\\.0*)?|0\\.0*[1-9]\\d*)\\s*)?", Pattern.CASE_INSENSITIVE);

    private final byte[] plain;
    private final byte[] compressed;
    private final String digest;

    private EncodedJson(byte[] plain) {
        this.plain = plain;
        this.compressed = gzip(plain);
        this.digest = digest(plain);
    }

    /** Encodes a text. */
    public static EncodedJson of(String json) {
        return new EncodedJson(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the text compressed if the request accepts that. Spring answers 304 if the request has the entity tag.
     */
    public ResponseEntity<byte[]> answer(HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .contentType(MediaType.APPLICATION_JSON);
        if (acceptsGzip(request)) {
            return answer.eTag('"' + digest + "-gzip\"")
                    .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .body(compressed);
        }
        return answer.eTag('"' + digest + '"').body(plain);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        for (String header : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
            for (String element : header.split(",", -1)) {
                if (GZIP.matcher(element).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java platform has it", e);
        }
    }
}
