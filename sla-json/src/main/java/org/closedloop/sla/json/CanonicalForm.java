package org.closedloop.sla.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
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
 * The one text of an agreement's terms: the same on every machine and from every notation, so that it can be digested.
 *
 * <p>It is JSON without blanks. Names stand in the order of their UTF-16 units, the values of a set too; lists keep
 * their order, which means something. Numbers are plain and without trailing zeros: {@code 0.90} is {@code 0.9}. What
 * is as by default is left out, so that a clause which a later version of the library adds changes no digest. Texts are
 * taken as they are, unit by unit: an é made of two characters is not the é of one.
 *
 * <p>The terms are everything but the signatures: version and predecessor belong to them.
 *
 * <pre>{@code
 * String terms = CanonicalForm.of(agreement);   // has: "parties":[...],"posts":[...],"scope":...
 * }</pre>
 */
public final class CanonicalForm {

    /** The numbers that are left out when they are as by default, in whatever scale they were written. */
    private static final Map<String, BigDecimal> DEFAULTS =
            Map.of("weight", BigDecimal.ONE, "tolerance", BigDecimal.ZERO);

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
        return Notation.JSON_LINE.write(out -> write(terms, out));
    }

    private static void write(Node node, JsonGenerator out) {
        switch (node.kind()) {
            case OBJECT -> {
                out.writeStartObject();
                new TreeMap<>(node.fields()).forEach((name, field) -> {
                    if (!isDefault(name, field.value())) {
                        out.writeName(name);
                        write(field.value(), out);
                    }
                });
                out.writeEndObject();
            }
            case LIST -> {
                out.writeStartArray();
                node.items().forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case NUMBER -> out.writeNumber(plain(new BigDecimal(node.text())));
            case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(node.text()));
            case NULL -> out.writeNull();
            case TEXT -> out.writeString(node.text());
        }
    }

    private static boolean isDefault(String name, Node value) {
        BigDecimal usual = DEFAULTS.get(name);
        return usual != null && value.is(Node.Kind.NUMBER) && new BigDecimal(value.text()).compareTo(usual) == 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
