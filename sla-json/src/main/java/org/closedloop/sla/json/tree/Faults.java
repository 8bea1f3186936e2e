package org.closedloop.sla.json.tree;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.constraint.VisibleText;

/** Collects the problems of one document while it is read. */
public final class Faults {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final List<Fault> list = new ArrayList<>();
    private final FaultMessages messages;
    private long untold;

    public Faults(Locale locale) {
        this.messages = FaultMessages.in(locale);
    }

    public FaultMessages messages() {
        return messages;
    }

    /** A problem of form; the key is that of its message, the arguments go into it. */
    public void add(FaultCode code, Node node, String key, Object... arguments) {
        if (isFull()) {
            untold++;
        } else {
            add(code, node.pointer(), node.line(), node.column(), key, arguments);
        }
    }

    public void add(FaultCode code, String pointer, int line, int column, String key, Object... arguments) {
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

    /** Whether further problems are only counted. */
    public boolean isFull() {
        return list.size() >= Limits.PROBLEMS;
    }

    /** A field that must be there and is not; {@code expected} is a key. */
    public void missing(Node object, String field, String expected) {
        add(FaultCode.MISSING, object, "missing", field, isFull() ? "" : messages.text(expected));
    }

    /** A value of another kind than expected; {@code expected} is a key. */
    public void wrongType(Node node, String expected) {
        if (isFull()) {
            untold++;
        } else if (node.is(Node.Kind.NULL)) {
            add(FaultCode.NULL, node, "null", messages.text(expected));
        } else if (node.is(Node.Kind.OBJECT) || node.is(Node.Kind.LIST)) {
            add(
                    FaultCode.WRONG_TYPE,
                    node,
                    "wrongType",
                    messages.text(expected),
                    messages.text(node.kind().key()));
        } else {
            add(
                    FaultCode.WRONG_TYPE,
                    node,
                    "wrongValue",
                    messages.text(expected),
                    messages.text(node.kind().key()),
                    excerpt(node.text()));
        }
    }

    /** A value that its own rules refuse, or from which something cannot be computed. */
    public void refused(Node node, RuntimeException reason) {
        if (reason instanceof ArithmeticException) {
            add(FaultCode.REFUSED, node, "refused.arithmetic");
        } else if (reason instanceof DateTimeException) {
            add(FaultCode.REFUSED, node, "refused.outOfCalendar");
        } else {
            add(FaultCode.REFUSED, node, "refused", String.valueOf(reason.getMessage()));
        }
    }

    /** Whether the node itself has a problem with this code. */
    public boolean isAt(Node node, FaultCode code) {
        String pointer = node.pointer();
        return list.stream()
                .anyMatch(fault ->
                        fault.code().equals(code.id()) && fault.pointer().equals(pointer));
    }

    /** Whether the node itself has a problem. */
    public boolean isAt(Node node) {
        String pointer = node.pointer();
        return list.stream().anyMatch(fault -> fault.pointer().equals(pointer));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** All problems by place; those beyond the limit are counted in a last one. */
    public List<Fault> inOrder() {
        return first(Limits.PROBLEMS);
    }

    /** The first problems by place; the others are counted in a last one. */
    public List<Fault> first(int most) {
        List<Fault> sorted = new ArrayList<>(list);
        sorted.sort(BY_PLACE);
        List<Fault> first = new ArrayList<>(sorted.subList(0, Math.min(most, sorted.size())));
        long others = untold + sorted.size() - first.size();
        if (others > 0) {
            String message = messages.text("limit.problems", Long.toString(others));
            first.add(Fault.error(FaultCode.LIMIT, "", 0, 0, message));
        }
        return first;
    }

    /** An excerpt of a text for a message, on one line. */
    public static String excerpt(String text) {
        return VisibleText.of(Excerpt.of(text, 61, "…"));
    }
}
