package org.closedloop.sla.examples.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A resource of a running service that has the same text always, and asks no database. */
public final class ConstantText {

    private final byte[] text;

    private ConstantText(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Adds a resource to a running service, and returns its address. */
    static URI register(RunningService service, String text) throws NoSuchMethodException {
        service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .registerMapping(
                        RequestMappingInfo.paths("/constant").build(),
                        new ConstantText(text),
                        ConstantText.class.getMethod("answer"));
        return URI.create("http://localhost:" + service.port() + "/constant");
    }

    /** The answer of the resource. */
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
