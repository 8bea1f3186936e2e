package org.closedloop.sla.examples.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.closedloop.sla.examples.service.ServiceProperties;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.Reading;
import org.closedloop.sla.json.SlaJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies to their end before anything is done with them, so that a bad one has no effect. */
@Component
public final class RequestBodies {

    private static final JsonMapper SMALL = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JsonMapper FOREIGN = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final ServiceProperties properties;

    RequestBodies(ServiceProperties properties) {
        this.properties = properties;
    }

    /**
     * Returns the document in the body, in JSON or YAML by its content type.
     *
     * @throws ServiceException if the document has errors, with all of its problems
     */
    public <T> T document(Class<T> type, HttpServletRequest request) throws IOException {
        mustBeUtf8(request);
        String contentType = String.valueOf(request.getContentType());
        Format format = contentType.startsWith("application/yaml") ? Format.YAML : Format.JSON;
        Reading<T> reading =
                SlaJson.in(Languages.of(request)).read(type, new ByteArrayInputStream(bytes(request)), format, "body");
        if (reading.getValue().isEmpty() || reading.hasErrors()) {
            List<ProblemEntry> problems =
                    reading.getProblems().stream().map(ProblemEntry::of).toList();
            throw new ServiceException(HttpStatus.UNPROCESSABLE_CONTENT, "document-wrong", problems, problems.size());
        }
        return reading.orElseThrow();
    }

    /**
     * Returns a small JSON body that is no document.
     *
     * @throws ServiceException if it is not of this type
     */
    public <T> T small(Class<T> type, HttpServletRequest request) throws IOException {
        mustBeUtf8(request);
        return read(SMALL, type, bytes(request));
    }

    /**
     * Returns a JSON body of another system, which may have more members than the type.
     *
     * @throws ServiceException if it is not of this type
     */
    public <T> T foreign(Class<T> type, byte[] body) {
        return read(FOREIGN, type, body);
    }

    private static <T> T read(JsonMapper mapper, Class<T> type, byte[] body) {
        try {
            return mapper.readValue(body, type);
        } catch (JacksonException e) {
            throw new ServiceException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "document-wrong", List.of(ProblemEntry.of(e)), 1);
        }
    }

    /** Returns the bytes of a body that is not longer than a document. */
    public byte[] bytes(HttpServletRequest request) throws IOException {
        try (InputStream in = limited(request, properties.maxDocumentSize())) {
            return in.readAllBytes();
        }
    }

    /** Returns a temporary file with the body, which the caller deletes. */
    public Path file(HttpServletRequest request) throws IOException {
        mustBeUtf8(request);
        Path file = Files.createTempFile("sla-body-", ".ndjson");
        try (InputStream in = limited(request, properties.maxLeadsSize())) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private InputStream limited(HttpServletRequest request, DataSize most) throws IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            throw LimitedInput.tooLarge(most.toBytes());
        }
        return new LimitedInput(request.getInputStream(), most.toBytes(), properties.maxBodyTime());
    }

    private static void mustBeUtf8(HttpServletRequest request) {
        // Not the request's encoding, which Spring Boot sets to UTF-8.
        String contentType = request.getContentType();
        String charset = contentType == null
                ? null
                : MediaType.parseMediaType(contentType).getParameter("charset");
        if (charset != null && !charset.replace("\"", "").equalsIgnoreCase("UTF-8")) {
            throw new ServiceException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body-charset", charset);
        }
    }
}
