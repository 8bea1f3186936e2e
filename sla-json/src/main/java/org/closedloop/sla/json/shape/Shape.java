package org.closedloop.sla.json.shape;

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
                DeferredShape,
                HoleShape,
                WholeShape,
                RecordedShape,
                ObjectForm {

    /** The value of this node; null, with a problem added, if it has not this form. */
    public abstract @Nullable T read(Node node, Faults problems);

    /** Writes what {@link #read} reads back as an equal value. */
    public abstract void write(T value, JsonGenerator out);

    /** What {@link #read} takes, as far as a schema can tell; the caller may add keywords to it. */
    abstract Schema schema(SchemaDefinitions definitions);

    /** The message's key that says what is expected here, such as "a date such as 2026-03-01". */
    abstract String expected();
}
