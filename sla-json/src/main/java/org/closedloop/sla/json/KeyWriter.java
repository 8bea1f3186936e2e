package org.closedloop.sla.json;

import org.closedloop.sla.json.shape.TextualShape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as the name of a field. */
final class KeyWriter<T> extends ValueSerializer<T> {

    private final TextualShape<T> form;

    KeyWriter(TextualShape<T> form) {
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeName(form.text(value));
    }
}
