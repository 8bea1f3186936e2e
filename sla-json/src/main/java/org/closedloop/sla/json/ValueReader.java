package org.closedloop.sla.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.NodeReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a value from the tokens of a host's mapper, and reports all its problems at once. */
final class ValueReader<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final BiFunction<Node, Faults, @Nullable T> form;

    ValueReader(Class<T> type, BiFunction<Node, Faults, @Nullable T> form) {
        this.type = type;
        this.form = form;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, context, node -> node);
    }

    /**
     * The type of the value is declared, so that the name of a type, which the mapper writes beside it, has no effect.
     */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        As inclusion = types.getTypeInclusion();
        if (parser.currentToken() == JsonToken.START_ARRAY || inclusion == As.WRAPPER_OBJECT) {
            return types.deserializeTypedFromAny(parser, context);
        }
        String name = types.getPropertyName();
        return read(parser, context, node -> node.fields().containsKey(name) ? node.without(name) : node);
    }

    private @Nullable T read(JsonParser parser, DeserializationContext context, UnaryOperator<Node> change) {
        boolean buffered = isBuffered(parser);
        Faults problems = new Faults(context.getLocale());
        Node node = NodeReader.readValue(parser, buffered ? "" : pointer(parser), problems);
        if (node != null && node.is(Node.Kind.NULL)) {
            return null;
        }
        T value = node == null ? null : form.apply(change.apply(node), problems);
        if (value == null || !problems.isEmpty()) {
            throw new UnreadableValueException(parser, type, problems.inOrder(), buffered);
        }
        return value;
    }

    /** Whether the tokens come from a buffer. */
    static boolean isBuffered(JsonParser parser) {
        JsonParser inner = parser;
        while (inner instanceof JsonParserDelegate wrapper) {
            inner = wrapper.delegate();
        }
        return inner.streamReadInputSource() instanceof TokenBuffer;
    }

    private static String pointer(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        // At the first name in an object, after the name of its type.
        TokenStreamContext own = parser.currentToken() == JsonToken.PROPERTY_NAME ? context.getParent() : context;
        return own.pathAsPointer().toString();
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    /** Jackson would return the value that was to be updated, unchanged. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T before) {
        return context.reportBadDefinition(
                type, type.getName() + " is immutable and cannot be updated; read a new value");
    }

    /** Jackson would leave the property of the host null. */
    @Override
    public ValueDeserializer<T> unwrappingDeserializer(DeserializationContext context, NameTransformer names) {
        return context.reportBadDefinition(type, ValueWriter.notUnwrapped(type));
    }

    /** Where a host merges its own properties, a value replaces another. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }
}
