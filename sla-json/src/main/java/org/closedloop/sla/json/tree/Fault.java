package org.closedloop.sla.json.tree;

import java.util.Locale;
import org.closedloop.sla.validation.Severity;

/**
 * One problem of a document: what is wrong, how much it matters, and where.
 *
 * @param code the stable code, such as {@code SLA-J03}
 * @param pointer the JSON pointer; empty for the document as a whole
 * @param line from 1; 0 if unknown
 * @param column from 1, in UTF-16 units; 0 if unknown
 */
public record Fault(String code, Severity severity, String pointer, int line, int column, String message) {

    /** An error of form. */
    static Fault error(FaultCode code, String pointer, int line, int column, String message) {
        return new Fault(code.id(), Severity.ERROR, pointer, line, column, message);
    }

    @Override
    public String toString() {
        String place = line + ":" + column + (pointer.isEmpty() ? "" : " " + pointer);
        String mark =
                severity == Severity.ERROR ? code : code + " " + severity.name().toLowerCase(Locale.ROOT);
        return place + ": " + message + " [" + mark + "]";
    }
}
