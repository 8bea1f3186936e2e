package org.closedloop.sla.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.NodeReader;
import org.closedloop.sla.json.tree.Notation;
import org.closedloop.sla.json.value.AgreementShapes;
import tools.jackson.core.JsonGenerator;

/**
 * The canonical text of an agreement's terms, from which its digest is computed: the same on every machine and from
 * every notation.
 *
 * <p>It is JSON without white space. Names are in the order of their UTF-16 units, and so are the values of a set; a
 * list keeps its order. Numbers are plain and without trailing zeros: {@code 0.90} is {@code 0.9}. A field with its
 * default value is omitted, so that a clause that is added in a later version of the library changes no digest. Texts
 * are compared unit by unit, without Unicode normalization.
 *
 * <p>The terms are everything but the signatures; version and predecessor are terms.
 *
 * <pre>{@code
 * String terms = CanonicalForm.of(agreement);   // has: "parties":[...],"posts":[...],"scope":...
 * }</pre>
 */
public final class CanonicalForm {

    private CanonicalForm() {}

    /**
     * The text of the terms.
     *
     * @throws IllegalArgumentException if a document cannot hold them: a text with half a character, or beyond the
     *     limits of {@link SlaJson}
     */
    public static String of(Agreement agreement) {
        Objects.requireNonNull(agreement, "agreement");
        String text = Notation.CANONICAL.write(out -> AgreementShapes.AGREEMENT.write(agreement, out));
        Faults problems = new Faults(Locale.ENGLISH);
        Node terms = NodeReader.readDocument(text, Notation.JSON, problems);
        if (terms == null || !problems.isEmpty()) {
            throw new IllegalArgumentException("agreement '" + agreement.getId()
                    + "': must have a form that a document can hold, but "
                    + problems.inOrder().get(0));
        }
        terms.fields().remove("signatures");
        return Notation.JSON_LINE.write(out -> write(terms, "", out));
    }

    private static void write(Node node, String path, JsonGenerator out) {
        switch (node.kind()) {
            case OBJECT -> {
                out.writeStartObject();
                new TreeMap<>(node.fields()).forEach((name, field) -> {
                    String place = path.isEmpty() ? name : path + "." + name;
                    if (!isDefault(place, field.value())) {
                        out.writeName(name);
                        write(field.value(), place, out);
                    }
                });
                out.writeEndObject();
            }
            case LIST -> {
                out.writeStartArray();
                node.items().forEach(item -> write(item, path, out));
                out.writeEndArray();
            }
            case NUMBER -> out.writeNumber(plain(new BigDecimal(node.text())));
            case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(node.text()));
            case NULL -> out.writeNull();
            case TEXT -> out.writeString(node.text());
        }
    }

    /** Whether a number has the value that it has by default, in any scale: then it is omitted. */
    private static boolean isDefault(String path, Node value) {
        return value.is(Node.Kind.NUMBER)
                && AgreementShapes.AGREEMENT
                        .fieldsAt(path)
                        .anyMatch(field -> field.byDefault() instanceof BigDecimal number
                                && number.compareTo(new BigDecimal(value.text())) == 0);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
