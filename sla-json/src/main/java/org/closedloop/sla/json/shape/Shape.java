package org.closedloop.sla.json.shape;

import java.util.stream.Stream;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A two-way description of a value's form in a document: the one definition from which reading, writing and the JSON
 * Schema follow.
 */
public abstract sealed class Shape<T>
        permits TextualShape,
                NumberShape,
                ListShape,
                OneOrMoreShape,
                MapShape,
                MappedShape,
                EitherShape,
                DelegatingShape,
                ObjectForm {

    /** Reads the value of a node; null, with a problem added, if it does not have this form. */
    public abstract @Nullable T read(Node node, Faults problems);

    /** Writes a value; {@link #read} reads back an equal value. */
    public abstract void write(T value, JsonGenerator out);

    /** The form of a value in a draft, which has it whole or not at all. */
    public Shape<T> inDraft() {
        return this;
    }

    /** The fields of the object that it describes, or of the items of the list; of other forms, none. */
    Stream<FieldShape<?, ?, ?>> allFields() {
        return Stream.empty();
    }

    /** The fields at a place, such as {@code targets.atLeast}: one in each form that has it. */
    public final Stream<FieldShape<?, ?, ?>> fieldsAt(String path) {
        String[] names = path.split("\\.", 2);
        Stream<FieldShape<?, ?, ?>> found =
                allFields().filter(field -> field.name().equals(names[0]));
        return names.length == 1 ? found : found.flatMap(field -> field.shape().fieldsAt(names[1]));
    }

    /** The JSON Schema of the form, as far as a schema can express it; the caller may add keywords. */
    abstract Schema schema(SchemaDefinitions definitions);

    /** The key of the message for the expected form, such as "a date such as 2026-03-01". */
    abstract String expected();
}
