package org.closedloop.sla.json.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a document, with its place. Built by {@link NodeReader}, and changed only as a copy, by a
 * {@code Migration}.
 */
public final class Node {

    /** The kind of a value. */
    public enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL;

        /** The key of its name in the messages. */
        public String key() {
            return "kind." + name();
        }
    }

    /** A field of an object. The key is a node of its own: it has its own place and the value's pointer. */
    public record Field(Node key, Node value) {}

    private final Kind kind;
    private final String text;
    private final boolean bare;
    private final int line;
    private final int column;
    private final @Nullable Node parent;
    private final String step;
    private final Map<String, Field> fields;
    private final List<Node> items;

    /**
     * @param text a scalar's text as the document has it
     * @param bare whether the notation leaves open what kind of scalar this is, as YAML does without quotes
     * @param step the name or index under the parent; of a root, its pointer in the document that it is part of
     */
    public Node(Kind kind, String text, boolean bare, int line, int column, @Nullable Node parent, String step) {
        this.kind = kind;
        this.text = text;
        this.bare = bare;
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.step = step;
        this.fields = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.items = kind == Kind.LIST ? new ArrayList<>() : List.of();
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Map<String, Field> fields() {
        return fields;
    }

    public List<Node> items() {
        return items;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it can be taken for a text: {@code title: 2026} in YAML can, {@code "title": 2026} in JSON cannot. */
    public boolean isTextual() {
        return kind == Kind.TEXT || (bare && (kind == Kind.NUMBER || kind == Kind.BOOLEAN));
    }

    /** This object with another name for a field; as it is where there is no such field, or the name is taken. */
    public Node renamed(String from, String to) {
        if (!fields.containsKey(from) || fields.containsKey(to)) {
            return this;
        }
        Node renamed = copy();
        fields.forEach((name, field) -> {
            boolean other = name.equals(from);
            renamed.fields.put(other ? to : name, other ? new Field(field.key.withText(to), field.value) : field);
        });
        return renamed;
    }

    /** This object with a field's value changed, or with the changed items of the list that it is. */
    public Node at(String name, UnaryOperator<Node> change) {
        Field field = fields.get(name);
        if (field == null) {
            return this;
        }
        Node changed = copy();
        changed.fields.putAll(fields);
        changed.fields.put(name, new Field(field.key, field.value.eachOrItself(change)));
        return changed;
    }

    private Node eachOrItself(UnaryOperator<Node> change) {
        if (kind != Kind.LIST) {
            return change.apply(this);
        }
        Node changed = copy();
        items.forEach(item -> changed.items.add(change.apply(item)));
        return changed;
    }

    /** This object without a field. */
    public Node without(String name) {
        Node rest = copy();
        rest.fields.putAll(fields);
        rest.fields.remove(name);
        return rest;
    }

    /** Another text in the place of this scalar. */
    public Node withText(String other) {
        return new Node(Kind.TEXT, other, bare, line, column, parent, step);
    }

    /** Nothing in it yet, at the same place: pointers stay those of the file. */
    private Node copy() {
        return new Node(kind, text, bare, line, column, parent, step);
    }

    /** Whether the value is open: null, or in YAML a field with nothing after its colon, which is an empty text. */
    public boolean isUnsaid() {
        return kind == Kind.NULL || (bare && kind == Kind.TEXT && text.isEmpty());
    }

    /** Whether there is no value: null, or an object or list with nothing but such values in it. */
    public boolean isAbsent() {
        return switch (kind) {
            case NULL -> true;
            case OBJECT ->
                fields.values().stream().allMatch(field -> field.value().isAbsent());
            case LIST -> items.stream().allMatch(Node::isAbsent);
            default -> false;
        };
    }

    /** The JSON pointer, RFC 6901. */
    public String pointer() {
        return parent == null ? step : parent.pointer() + pointer(List.of(step));
    }

    /** The JSON pointer along these names and indexes. */
    public static String pointer(List<String> path) {
        return path.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** The node at this path, or the deepest one on the way to it that exists. */
    public Node nearest(List<String> path) {
        Node here = this;
        for (String next : path) {
            Node child = here.child(next);
            if (child == null) {
                return here;
            }
            here = child;
        }
        return here;
    }

    private @Nullable Node child(String next) {
        if (kind == Kind.OBJECT) {
            Field field = fields.get(next);
            return field == null ? null : field.value();
        }
        if (kind == Kind.LIST && next.matches("\\d{1,9}")) {
            int index = Integer.parseInt(next);
            return index < items.size() ? items.get(index) : null;
        }
        return null;
    }
}
