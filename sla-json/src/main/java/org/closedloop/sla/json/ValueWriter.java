package org.closedloop.sla.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;
import tools.jackson.databind.util.TokenBuffer;

/** Writes a value to the generator of a host's mapper; settings of the mapper do not change its form. */
final class ValueWriter<T> extends ValueSerializer<T> {

    private final Class<T> type;
    private final BiConsumer<T, JsonGenerator> form;

    ValueWriter(Class<T> type, BiConsumer<T, JsonGenerator> form) {
        this.type = type;
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        form.accept(value, new SurrogateReplacer(out));
    }

    /** With the name of the public type, and not of the class that implements it. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        TokenBuffer tokens = new TokenBuffer(context, false);
        serialize(value, tokens, context);
        try (JsonParser parser = tokens.asParser()) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            WritableTypeId id = types.typeId(value, type, isObject ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING);
            types.writeTypePrefix(out, context, id);
            if (isObject) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    out.copyCurrentStructure(parser);
                }
            } else {
                out.copyCurrentStructure(parser);
            }
            types.writeTypeSuffix(out, context, id);
        }
    }

    /** Jackson would write it under its name, and not read it back. */
    @Override
    public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
        throw new IllegalArgumentException(notUnwrapped(type));
    }

    static String notUnwrapped(Class<?> type) {
        return type.getName() + " cannot be unwrapped; remove @JsonUnwrapped";
    }

    @Override
    public Class<T> handledType() {
        return type;
    }
}
