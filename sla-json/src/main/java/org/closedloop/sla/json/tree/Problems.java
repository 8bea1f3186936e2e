package org.closedloop.sla.json.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.constraint.Excerpt;

/** Collects the problems of one document while it is read. */
public final class Problems {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final List<Fault> list = new ArrayList<>();
    private final Messages messages;
    private long untold;

    public Problems(Locale locale) {
        this.messages = Messages.in(locale);
    }

    public Messages messages() {
        return messages;
    }

    /** A problem of form; the key is that of its message, the arguments go into it. */
    public void add(Code code, Node node, String key, Object... arguments) {
        if (isFull()) {
            untold++;
        } else {
            add(code, node.pointer(), node.line(), node.column(), key, arguments);
        }
    }

    public void add(Code code, String pointer, int line, int column, String key, Object... arguments) {
        if (isFull()) {
            untold++;
        } else {
            String message = messages.text(key, arguments);
            list.add(Fault.error(code, pointer, line, column, message));
        }
    }

    public void add(Fault fault) {
        if (isFull()) {
            untold++;
        } else {
            list.add(fault);
        }
    }

    /** Whether further problems are counted only, and not worth their words. */
    public boolean isFull() {
        return list.size() >= Limits.PROBLEMS;
    }

    /** A field that must be there and is not; {@code expected} is a key. */
    public void missing(Node object, String field, String expected) {
        add(Code.MISSING, object, "missing", field, isFull() ? "" : messages.text(expected));
    }

    /** A value of another kind than expected; {@code expected} is a key. */
    public void wrongType(Node node, String expected) {
        if (isFull()) {
            untold++;
        } else if (node.is(Node.Kind.NULL)) {
            add(Code.NULL, node, "null", messages.text(expected));
        } else if (node.is(Node.Kind.OBJECT) || node.is(Node.Kind.LIST)) {
            add(
                    Code.WRONG_TYPE,
                    node,
                    "wrongType",
                    messages.text(expected),
                    messages.text(node.kind().key()));
        } else {
            add(
                    Code.WRONG_TYPE,
                    node,
                    "wrongValue",
                    messages.text(expected),
                    messages.text(node.kind().key()),
                    excerpt(node.text()));
        }
    }

    /** Whether something of this kind is wrong with the very node. */
    public boolean isAt(Node node, Code code) {
        String pointer = node.pointer();
        return list.stream()
                .anyMatch(fault ->
                        fault.code().equals(code.id()) && fault.pointer().equals(pointer));
    }

    /** Whether something is wrong with the very node. */
    public boolean isAt(Node node) {
        String pointer = node.pointer();
        return list.stream().anyMatch(fault -> fault.pointer().equals(pointer));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** All of them by their place; what was too much is counted in a last one. */
    public List<Fault> inOrder() {
        return first(Limits.PROBLEMS);
    }

    /** As many of them, by their place; the others are counted in a last one. */
    public List<Fault> first(int most) {
        List<Fault> sorted = new ArrayList<>(list);
        sorted.sort(BY_PLACE);
        List<Fault> first = new ArrayList<>(sorted.subList(0, Math.min(most, sorted.size())));
        long others = untold + sorted.size() - first.size();
        if (others > 0) {
            String message = messages.text("limit.problems", Long.toString(others));
            first.add(Fault.error(Code.LIMIT, "", 0, 0, message));
        }
        return first;
    }

    /** As much of a text as a message can hold, on one line. */
    public static String excerpt(String text) {
        return Excerpt.of(text, 61, "…")
                .codePoints()
                .map(c -> Character.isISOControl(c) ? '�' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
