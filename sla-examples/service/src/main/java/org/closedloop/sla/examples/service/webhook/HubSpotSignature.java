package org.closedloop.sla.examples.service.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Checks HubSpot's signature, version 3: Base64 of HMAC-SHA256 over the method, the URI, the body and the timestamp.
 *
 * <p>The URI is the one that was sent, not decoded, and the body the bytes that were received.
 */
@Component
final class HubSpotSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final HubSpotProperties properties;
    private final Clock clock;

    HubSpotSignature(HubSpotProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Checks the signature of a request.
     *
     * @throws ServiceException if it does not match, is too old, or no secret is configured
     */
    void check(HttpServletRequest request, byte[] body) {
        if (properties.clientSecret() == null) {
            throw new ServiceException(HttpStatus.FORBIDDEN, "webhooks-off");
        }
        String timestamp = String.valueOf(request.getHeader("X-HubSpot-Request-Timestamp"));
        if (!isRecent(timestamp)) {
            throw new ServiceException(HttpStatus.UNAUTHORIZED, "signature-old");
        }
        String expected = sign(properties.clientSecret(), request.getMethod() + uri(request), body, timestamp);
        String actual = String.valueOf(request.getHeader("X-HubSpot-Signature-v3"));
        if (!MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8))) {
            throw new ServiceException(HttpStatus.UNAUTHORIZED, "signature-wrong");
        }
    }

    private boolean isRecent(String timestamp) {
        try {
            Instant signed = Instant.ofEpochMilli(Long.parseLong(timestamp));
            return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }

    private String uri(HttpServletRequest request) {
        String path = properties.publicUrl() == null
                ? request.getRequestURL().toString()
                : properties.publicUrl() + request.getRequestURI();
        @Nullable String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    static String sign(String secret, String methodAndUri, byte[] body, String timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(methodAndUri.getBytes(StandardCharsets.UTF_8));
            mac.update(body);
            return Base64.getEncoder().encodeToString(mac.doFinal(timestamp.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256: every Java platform has it", e);
        }
    }
}
