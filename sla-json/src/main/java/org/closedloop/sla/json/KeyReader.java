package org.closedloop.sla.json;

import org.closedloop.sla.json.shape.TextualShape;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a value that is the name of a field, as the key of a map is. */
final class KeyReader<T> extends KeyDeserializer {

    private final Class<T> type;
    private final TextualShape<T> form;

    KeyReader(Class<T> type, TextualShape<T> form) {
        this.type = type;
        this.form = form;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        boolean buffered = ValueReader.isBuffered(parser);
        TokenStreamLocation at = parser.currentTokenLocation();
        String pointer =
                buffered ? "" : parser.streamReadContext().pathAsPointer().toString();
        Faults problems = new Faults(context.getLocale());
        Node node = new Node(
                Node.Kind.TEXT, key, false, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), null, pointer);
        T value = form.read(node, problems);
        if (value == null || !problems.isEmpty()) {
            throw new UnreadableValueException(parser, type, problems.inOrder(), buffered);
        }
        return value;
    }
}
