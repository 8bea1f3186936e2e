package org.closedloop.sla.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.json.shape.TextPatterns;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.NodeReader;

/**
 * Finds text in brackets in the texts of a document, such as {@code [END DATE]}, <code>{{name}}</code>,
 * {@code ${name}}: placeholders, and asides that look like one.
 *
 * <p>Where no text belongs, a draft's placeholder is a hole, of which nothing or another placeholder is written: who
 * reads and writes the document loses it.
 *
 * <pre>{@code
 * Placeholders.in("period: 2027-01-01/[SOME DAY]\nfields: [company]\n", Format.YAML);   // [SOME DAY]
 * }</pre>
 */
public final class Placeholders {

    private static final Pattern FORM = Pattern.compile(TextPatterns.PLACEHOLDER);

    private Placeholders() {}

    /**
     * All of them, in the order of the document; the brackets of a list and the words of comments are none.
     *
     * @throws UnreadableException if the document is not well-formed; its message is English
     */
    public static List<String> in(String document, Format format) {
        return in(document, format, Locale.ENGLISH);
    }

    /**
     * All of them, as {@link #in(String, Format)}.
     *
     * @param locale the language of the problems: German if the locale is German, otherwise English
     * @throws UnreadableException if the document is not well-formed
     */
    public static List<String> in(String document, Format format, Locale locale) {
        Faults problems = new Faults(locale);
        Node root = NodeReader.readDocument(document, format.notation(), problems);
        if (root == null || !problems.isEmpty()) {
            throw UnreadableException.of(problems);
        }
        return texts(root)
                .flatMap(text -> FORM.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }

    /** Those of the one document that the other has not, each as often as it is missing. */
    public static List<String> lost(List<String> before, List<String> after) {
        List<String> lost = new ArrayList<>(before);
        after.forEach(lost::remove);
        return lost;
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = node.is(Node.Kind.TEXT) ? Stream.of(node.text()) : Stream.empty();
        Stream<Node> parts =
                Stream.concat(node.fields().values().stream().map(Node.Field::value), node.items().stream());
        return Stream.concat(own, parts.flatMap(Placeholders::texts));
    }
}
