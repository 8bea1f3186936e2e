package org.closedloop.sla.json.shape;

import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value that is one text in a document, and can therefore be the name of a field. */
public abstract sealed class TextualShape<T> extends Shape<T>
        permits TextShape, WordShape, LabelShape, InstantShape, EventTimeShape {

    /** The text of a value. */
    public abstract String text(T value);

    /** The value of a text that is not blank. */
    abstract @Nullable T parse(Node node, Faults problems);

    @Override
    @Nullable
    public T read(Node node, Faults problems) {
        if (!node.isTextual()) {
            problems.wrongType(node, expected());
            return null;
        }
        if (node.text().isBlank() && refusesBlank()) {
            problems.add(FaultCode.BLANK, node, "blank", problems.messages().text(expected()));
            return null;
        }
        return parse(node, problems);
    }

    /** Its texts, written out and not by reference. */
    abstract Schema writtenOut(SchemaDefinitions definitions);

    /** A reference to its schema under this name. */
    final Schema named(String name, SchemaDefinitions definitions) {
        return definitions.reference(
                name, expected(), () -> writtenOut(definitions).with("description", SchemaDescriptions.of(name)));
    }

    boolean refusesBlank() {
        return true;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(text(value));
    }
}
