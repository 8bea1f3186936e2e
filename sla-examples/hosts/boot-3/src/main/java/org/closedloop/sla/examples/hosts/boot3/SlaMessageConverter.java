package org.closedloop.sla.examples.hosts.boot3;

import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Component
class SlaMessageConverter extends AbstractHttpMessageConverter<Object> {

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .defaultLocale(Locale.ENGLISH)
            .build();

    SlaMessageConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.getName().startsWith("org.closedloop.sla.");
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        try {
            return mapper.readValue(message.getBody(), type);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage message) throws IOException {
        mapper.writeValue(message.getBody(), value);
    }
}
