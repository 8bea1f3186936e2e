package org.closedloop.sla.json;

import org.closedloop.sla.json.tree.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Something about a document that is not right: what, how bad, and where.
 *
 * <p>Codes that begin with {@code SLA-J} are about the document's form and errors, except that half a character that
 * was replaced in a line is a warning; the others are the validation's findings on its content. The place of what is
 * missing is its nearest existing parent.
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

    private final Fault fault;

    Problem(Fault fault) {
        this.fault = fault;
    }

    /** The stable code, such as {@code SLA-J03}. */
    public String getCode() {
        return fault.code();
    }

    /** How bad it is. */
    public Severity getSeverity() {
        return Severity.valueOf(fault.severity().name());
    }

    /** The JSON pointer (RFC 6901), such as {@code /targets/2/within}; empty for the document as a whole. */
    public String getPointer() {
        return fault.pointer();
    }

    /** The line, from 1; 0 where there is none. */
    public int getLine() {
        return fault.line();
    }

    /** The column, from 1, in UTF-16 units; 0 where there is none. */
    public int getColumn() {
        return fault.column();
    }

    /** What is wrong and what was expected, in the reader's language. */
    public String getMessage() {
        return fault.message();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that && fault.equals(that.fault);
    }

    @Override
    public int hashCode() {
        return fault.hashCode();
    }

    /** One line, such as {@code 12:5 /targets/2/within: expected a time limit ... [SLA-J04]}. */
    @Override
    public String toString() {
        return fault.toString();
    }
}
