package org.closedloop.sla.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a random port, started once per database and test process. */
final class RunningService {

    static final String MARKETING = "key of marketing";
    static final String SALES = "key of sales";
    static final String INTEGRATION = "key of an integration";
    static final String READER = "key of a reader";
    static final String HUBSPOT_SECRET = "secret of the app";

    private static @Nullable RunningService onH2;

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static synchronized RunningService onH2() throws IOException {
        if (onH2 == null) {
            onH2 = start(
                    "jdbc:h2:file:" + Files.createTempDirectory("sla-service-").resolve("sla") + ";LOCK_TIMEOUT=30000");
        }
        return onH2;
    }

    static RunningService start(String url) {
        return start(url, "2MB");
    }

    static RunningService start(String url, String maxLeadsSize) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.main.banner-mode=off",
                "--logging.level.root=off",
                "--server.tomcat.connection-timeout=3s",
                "--server.tomcat.keep-alive-timeout=60s",
                "--spring.datasource.hikari.connection-timeout=2000",
                "--sla.max-document-size=100KB",
                "--sla.max-leads-size=" + maxLeadsSize,
                "--sla.fixed-time=2026-11-15T12:00:00Z",
                "--sla.hubspot.client-secret=" + HUBSPOT_SECRET,
                "--sla.rates.EUR=0.94"));
        String[][] keys = {
            {MARKETING, "mia", "marketing"},
            {SALES, "sam", "sales"},
            {INTEGRATION, "crm", "integration"},
            {READER, "rea", "reader"}
        };
        for (int i = 0; i < keys.length; i++) {
            String key = "--sla.access.keys[" + i + "].";
            arguments.add(key + "sha256=" + sha256(keys[i][0]));
            arguments.add(key + "name=" + keys[i][1]);
            arguments.add(key + "role=" + keys[i][2]);
        }
        return new RunningService(SpringApplication.run(ServiceApplication.class, arguments.toArray(String[]::new)));
    }

    void stop() {
        context.close();
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** A request as the holder of a key, who speaks English. */
    HttpRequest.Builder request(String key, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Language", "en");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String key, String path) throws IOException, InterruptedException {
        return send(request(key, path));
    }

    /** Stores a new document. */
    HttpResponse<String> create(String key, String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(key, path)
                .header("If-None-Match", "*")
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Replaces a document that had an entity tag. */
    HttpResponse<String> replace(String key, String path, String entityTag, String body)
            throws IOException, InterruptedException {
        return send(request(key, path)
                .header("If-Match", entityTag)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> sign(String key, String path, String entityTag, String name)
            throws IOException, InterruptedException {
        return send(request(key, path + "/signatures")
                .header("If-Match", entityTag)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"" + name + "\", \"date\": \"2025-12-10\"}")));
    }

    HttpResponse<String> report(String key, String agreement, String lines) throws IOException, InterruptedException {
        return send(request(key, "/agreements/" + agreement + "/leads")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    static String entityTag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
