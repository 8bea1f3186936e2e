package org.closedloop.sla.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends events as HubSpot does, signed. */
final class HubSpotSender {

    static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");

    private final RunningService service;

    HubSpotSender(RunningService service) {
        this.service = service;
    }

    /** Sends events with a signature of the present time. */
    HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        return send(path, body, NOW, sign(path, body, NOW));
    }

    HttpResponse<String> send(String path, String body, Instant at, String signature)
            throws IOException, InterruptedException {
        return service.send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/json")
                .header("X-HubSpot-Request-Timestamp", String.valueOf(at.toEpochMilli()))
                .header("X-HubSpot-Signature-v3", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    /** HubSpot's documentation of signatures, version 3. */
    String sign(String path, String body, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(RunningService.HUBSPOT_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String source = "POST" + url(path) + body + at.toEpochMilli();
            return Base64.getEncoder().encodeToString(mac.doFinal(source.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String path) {
        return "http://localhost:" + service.port() + path;
    }
}
