package org.closedloop.sla.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value that is an object with named fields. Other fields can precede its own: those of an envelope, or a type. */
public abstract sealed class ObjectForm<T> extends Shape<T> permits ObjectShape, UnionShape, ChoiceShape {

    /** Reads the value from this object's fields, except those that the caller has read. */
    public abstract @Nullable T readFields(Node object, Set<String> others, Faults problems);

    /** Writes the fields into the object that is open. */
    public abstract void writeFields(T value, JsonGenerator out);

    /** The schema's name for it, such as {@code Scope}. */
    abstract String schemaName();

    /** What it can be: one object, or one of several; each begins with the fields of the head, which must be there. */
    abstract List<Schema> alternatives(Map<String, Schema> head, SchemaDefinitions definitions);

    /** In a draft, a hole in it is reported. */
    @Override
    public final Shape<T> inDraft() {
        return WholeShape.whole(this);
    }

    /** Its schema, written out, with the fields of the head before its own. */
    final Schema schema(Map<String, Schema> head, SchemaDefinitions definitions) {
        List<Schema> alternatives = alternatives(head, definitions);
        return alternatives.size() == 1
                ? alternatives.get(0)
                : Schema.any()
                        .with("description", SchemaDescriptions.of(schemaName()))
                        .with("oneOf", alternatives);
    }

    @Override
    public final Schema schema(SchemaDefinitions definitions) {
        return definitions.reference(schemaName(), this, () -> schema(Map.of(), definitions));
    }

    @Override
    public final @Nullable T read(Node node, Faults problems) {
        if (!node.is(Node.Kind.OBJECT)) {
            problems.wrongType(node, expected());
            return null;
        }
        return readFields(node, Set.of(), problems);
    }

    @Override
    public final void write(T value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    @Override
    String expected() {
        return "expected.object";
    }
}
