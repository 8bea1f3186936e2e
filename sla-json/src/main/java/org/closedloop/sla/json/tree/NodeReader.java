package org.closedloop.sla.json.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.constraint.Excerpt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds the tree of a document from Jackson's tokens, with places and duplicates, which data binding loses.
 *
 * <p>The parser can be that of a host. The scalars of YAML are then those of the core schema all the same, in which
 * {@code ~}, {@code NULL} and {@code True} are null and a boolean: the schema that Jackson uses by default takes them
 * for texts.
 */
public final class NodeReader {

    /** Values of other languages that are not JSON; the message of the parser names them. */
    private static final Pattern NO_VALUE = Pattern.compile(
            "(?:Non-standard|Unrecognized) token '([-+]?(?i:NaN|Inf(?:inity)?)|None|undefined|NaT|NA|nil)'");

    /** Values of YAML that are not JSON. */
    private static final Pattern WORD_FOR_NO_VALUE = Pattern.compile("~|Null|NULL|[-+]?\\.(?i:nan|inf)");

    private static final ScalarResolver CORE = new CoreScalarResolver(false);

    private final JsonParser parser;
    private final String text;
    private final Faults problems;
    private final @Nullable Faults replaced;

    /** The text is that of the document; empty if a host reads it. */
    private NodeReader(JsonParser parser, String text, Faults problems, @Nullable Faults replaced) {
        this.parser = parser;
        this.text = text;
        this.problems = problems;
        this.replaced = replaced;
    }

    /**
     * The value at the current token of a host's parser, which can be the first name in an object, too; afterwards the
     * current token is its last. Null, with a problem, if it cannot be read.
     *
     * @param pointer its pointer in the host's document
     * @throws JacksonException if the host's document is not well-formed
     */
    public static @Nullable Node readValue(JsonParser parser, String pointer, Faults problems) {
        NodeReader reader = new NodeReader(parser, "", problems, null);
        try {
            return reader.read(null, pointer, 1);
        } catch (TooDeep e) {
            problems.add(e.fault(pointer, problems.messages()));
        } catch (YamlEngineException e) {
            reader.addSyntax(pointer, SyntaxFault.of(e));
        } catch (IndexOutOfBoundsException e) {
            // The scanner of a host's YAML mapper, at the end of its buffer.
            reader.addSyntax(pointer, new SyntaxFault("syntax.unreadable", ""));
        }
        return null;
    }

    /** The one value of the document, or null, with a problem, if it is not well-formed. */
    public static @Nullable Node readDocument(String text, Notation notation, Faults problems) {
        if (text.isBlank()) {
            problems.add(FaultCode.SYNTAX, "", 1, 1, "syntax.empty");
            return null;
        }
        String readable = notation == Notation.YAML ? LineSeparatorEscapes.spelledOut(text) : text;
        try (JsonParser parser = notation.parser(readable)) {
            return new NodeReader(parser, readable, problems, null).readDocument();
        }
    }

    /**
     * The one value of a document in JSON, in which U+FFFD replaces each half of a character.
     *
     * @param replaced gets the places where that is so
     */
    public static @Nullable Node readWhole(String text, Faults problems, Faults replaced) {
        try (JsonParser parser = Notation.JSON.parser(text)) {
            return new NodeReader(parser, text, problems, replaced).readDocument();
        }
    }

    private @Nullable Node readDocument() {
        try {
            if (parser.nextToken() == null) {
                problems.add(FaultCode.SYNTAX, "", 1, 1, "syntax.empty");
                return null;
            }
            Node root = read(null, "", 1);
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                problems.add(FaultCode.SYNTAX, "", at.getLineNr(), at.getColumnNr(), "syntax.more");
                return null;
            }
            return root;
        } catch (TooDeep e) {
            problems.add(e.fault("", problems.messages()));
        } catch (JacksonException e) {
            addSyntax(e);
        } catch (YamlEngineException e) {
            addSyntax("", SyntaxFault.of(e));
        }
        return null;
    }

    /** Not every failure of the YAML scanner comes wrapped. */
    private void addSyntax(String pointer, SyntaxFault fault) {
        TokenStreamLocation at = parser.currentLocation();
        problems.add(FaultCode.SYNTAX, pointer, lineOf(at), columnOf(at), "syntax", fault.explain(problems.messages()));
    }

    /** The parser of the current token if it reads YAML: a host can have wrapped it. */
    private @Nullable YAMLParser yaml() {
        JsonParser inner = parser;
        while (inner instanceof JsonParserDelegate wrapper) {
            inner = wrapper.delegate();
        }
        return inner instanceof YAMLParser yaml ? yaml : null;
    }

    private static int lineOf(TokenStreamLocation at) {
        return Math.max(0, at.getLineNr());
    }

    private static int columnOf(TokenStreamLocation at) {
        return Math.max(0, at.getColumnNr());
    }

    private void addSyntax(JacksonException e) {
        TokenStreamLocation own = e.getLocation();
        // Some limits are found without a place; the position of the parser is near enough.
        TokenStreamLocation at = own == null || own.getLineNr() < 1 ? parser.currentLocation() : own;
        int line = lineOf(at);
        int column = columnOf(at);
        Matcher noValue = NO_VALUE.matcher(String.valueOf(e.getOriginalMessage()));
        if (yaml() == null && noValue.lookingAt()) {
            problems.add(FaultCode.SYNTAX, "", line, column, "syntax.noValue", noValue.group(1));
            return;
        }
        String word = yaml() == null ? wordAt(at.getCharOffset()) : "";
        if (NumberNotation.of(word) == NumberNotation.AMBIGUOUS) {
            problems.add(FaultCode.SYNTAX, "", line, column, "syntax.notJsonNumber", word);
            return;
        }
        if (WORD_FOR_NO_VALUE.matcher(word).matches()) {
            problems.add(FaultCode.SYNTAX, "", line, column, "syntax.noValue", word);
            return;
        }
        boolean limit = e instanceof StreamConstraintsException;
        problems.add(
                limit ? FaultCode.LIMIT : FaultCode.SYNTAX,
                "",
                line,
                column,
                limit ? "limit.parser" : "syntax",
                SyntaxFault.of(e).explain(problems.messages()));
    }

    /** The letters, digits and signs around this offset, or none. */
    private String wordAt(long offset) {
        if (offset < 0 || offset > text.length()) {
            return "";
        }
        int from = (int) offset;
        int to = from;
        while (from > 0 && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isOfWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || "_+-.~".indexOf(c) >= 0;
    }

    /** The value at the current token; afterwards the current token is its last. */
    private Node read(@Nullable Node parent, String step, int depth) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        if (depth > Limits.DEPTH) {
            throw new TooDeep(at);
        }
        Node node = node(token, at, parent, step);
        refuseHalves(node);
        refuseYamlExtras(node);
        if (node.is(Node.Kind.OBJECT)) {
            readFields(node, depth);
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                node.items().add(read(node, Integer.toString(node.items().size()), depth + 1));
            }
        }
        return node;
    }

    private Node node(JsonToken token, TokenStreamLocation at, @Nullable Node parent, String step) {
        Node.Kind kind = kind(token);
        boolean scalar = kind != Node.Kind.OBJECT && kind != Node.Kind.LIST;
        String given = scalar ? parser.getString() : "";
        String text = given == null ? "" : given;
        YAMLParser yaml = yaml();
        Node node = new Node(
                yaml != null && scalar ? kind(yaml, kind, text) : kind,
                text,
                yaml != null,
                lineOf(at),
                columnOf(at),
                parent,
                step);
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            problems.add(FaultCode.UNSUPPORTED, node, "unsupported.object");
        }
        return whole(node);
    }

    /** Where a host has read a type, the first of the other names stands for the object. */
    private static Node.Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT, PROPERTY_NAME, END_OBJECT -> Node.Kind.OBJECT;
            case START_ARRAY -> Node.Kind.LIST;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.Kind.BOOLEAN;
            case VALUE_NULL -> Node.Kind.NULL;
            default -> Node.Kind.TEXT;
        };
    }

    /** The kind of a scalar in YAML's core schema: a plain one is exactly as wide as its text. */
    private static Node.Kind kind(YAMLParser yaml, Node.Kind byHost, String text) {
        long from = yaml.currentTokenLocation().getCharOffset();
        long to = yaml.currentLocation().getCharOffset();
        if (from < 0 || to - from != text.codePointCount(0, text.length())) {
            return byHost;
        }
        Tag tag = text.isEmpty() ? Tag.NULL : CORE.resolve(text, true);
        if (tag.equals(Tag.NULL)) {
            return Node.Kind.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Node.Kind.BOOLEAN;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Node.Kind.NUMBER : Node.Kind.TEXT;
    }

    private void readFields(Node node, int depth) {
        JsonToken token = parser.currentToken() == JsonToken.START_OBJECT ? parser.nextToken() : parser.currentToken();
        for (; token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            TokenStreamLocation at = parser.currentTokenLocation();
            String name = parser.currentName();
            Node key = new Node(Node.Kind.TEXT, name, yaml() != null, lineOf(at), columnOf(at), node, name);
            refuseHalves(key);
            refuseYamlExtras(key);
            parser.nextToken();
            Node value = read(node, name, depth + 1);
            Node.Field first = node.fields().putIfAbsent(name, new Node.Field(key, value));
            if (first != null) {
                problems.add(
                        FaultCode.DUPLICATE,
                        key,
                        "duplicate",
                        Faults.excerpt(name),
                        Integer.toString(first.key().line()));
            }
        }
    }

    /** The node with a whole text, if halves of characters are to be replaced. */
    private Node whole(Node node) {
        Faults places = replaced;
        if (places == null || Excerpt.isWhole(node.text())) {
            return node;
        }
        places.add(FaultCode.ENCODING, node, "encoding.replaced");
        return node.withText(Excerpt.whole(node.text()));
    }

    /** JSON can escape half a character, which no file can hold. */
    private void refuseHalves(Node node) {
        if (!Excerpt.isWhole(node.text())) {
            problems.add(FaultCode.ENCODING, node, "encoding.half");
        }
    }

    /** Aliases can make a small file huge, and tags request types; no document needs either. */
    private void refuseYamlExtras(Node node) {
        YAMLParser document = yaml();
        if (document != null) {
            if (document.isCurrentAlias() || document.getObjectId() != null) {
                problems.add(FaultCode.UNSUPPORTED, node, "unsupported.alias");
            } else if (document.getTypeId() != null) {
                problems.add(FaultCode.UNSUPPORTED, node, "unsupported.tag");
            }
        }
    }

    /** Thrown beyond {@link Limits#DEPTH}, in either notation and for a host's parser. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;

        TooDeep(TokenStreamLocation at) {
            super("deeper than " + Limits.DEPTH + " levels", null, false, false);
            this.line = lineOf(at);
            this.column = columnOf(at);
        }

        Fault fault(String pointer, FaultMessages messages) {
            String message = messages.text("limit.depth", Integer.toString(Limits.DEPTH));
            return Fault.error(FaultCode.LIMIT, pointer, line, column, message);
        }
    }
}
