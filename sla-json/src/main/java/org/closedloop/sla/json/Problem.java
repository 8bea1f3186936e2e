package org.closedloop.sla.json;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something about a document that is not right: what, how bad, and where.
 *
 * <p>Codes that begin with {@code SLA-J} are about the document's form and always errors; the others are the
 * validation's findings on what the document says. The place of what is missing is its nearest existing parent.
 */
public final class Problem {

    /** How bad a problem is. */
    public enum Severity {
        /** It must be put right. */
        ERROR,
        /** It may be meant, but probably is not. */
        WARNING,
        /** It could be done better. */
        ADVICE
    }

    private final String code;
    private final Severity severity;
    private final String pointer;
    private final int line;
    private final int column;
    private final String message;

    Problem(String code, Severity severity, String pointer, int line, int column, String message) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.message = message;
    }

    /** The stable code, such as {@code SLA-J03}. */
    public String getCode() {
        return code;
    }

    /** How bad it is. */
    public Severity getSeverity() {
        return severity;
    }

    /** The JSON pointer (RFC 6901), such as {@code /targets/2/within}; empty for the document as a whole. */
    public String getPointer() {
        return pointer;
    }

    /** The line, from 1; 0 where there is none. */
    public int getLine() {
        return line;
    }

    /** The column, from 1, in UTF-16 units; 0 where there is none. */
    public int getColumn() {
        return column;
    }

    /** What is wrong and what was expected, in the reader's language. */
    public String getMessage() {
        return message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && code.equals(that.code)
                && severity == that.severity
                && pointer.equals(that.pointer)
                && line == that.line
                && column == that.column
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, pointer, line, column, message);
    }

    /** One line, such as {@code 12:5 /targets/2/within: expected a time limit ... [SLA-J04]}. */
    @Override
    public String toString() {
        String place = line + ":" + column + (pointer.isEmpty() ? "" : " " + pointer);
        String mark =
                severity == Severity.ERROR ? code : code + " " + severity.name().toLowerCase(Locale.ROOT);
        return place + ": " + message + " [" + mark + "]";
    }
}
