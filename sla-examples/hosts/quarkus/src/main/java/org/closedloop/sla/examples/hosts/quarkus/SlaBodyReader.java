package org.closedloop.sla.examples.hosts.quarkus;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.json.UnreadableValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class SlaBodyReader implements MessageBodyReader<Object> {

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .defaultLocale(Locale.ENGLISH)
            .build();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.getName().startsWith("org.closedloop.sla.");
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        try {
            return mapper.readValue(body, type);
        } catch (JacksonException e) {
            String problems = mapper.writeValueAsString(
                    e instanceof UnreadableValueException refused ? refused.getProblems() : List.of());
            throw new WebApplicationException(
                    Response.status(400).type(media).entity(problems).build());
        }
    }
}
