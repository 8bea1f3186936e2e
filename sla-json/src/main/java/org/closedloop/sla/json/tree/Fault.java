package org.closedloop.sla.json.tree;

import java.io.Serializable;
import java.util.Locale;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.validation.Severity;

/**
 * One problem of a document: what is wrong, how much it matters, and where.
 *
 * @param code the stable code, such as {@code SLA-J03}
 * @param pointer the JSON pointer; empty for the document as a whole
 * @param line from 1; 0 if unknown
 * @param column from 1, in UTF-16 units; 0 if unknown
 */
public record Fault(String code, Severity severity, String pointer, int line, int column, String message)
        implements Serializable {

    /** The same in a host's document, at this pointer. */
    public Fault under(String parent) {
        return new Fault(code, severity, parent + pointer, line, column, message);
    }

    /** An error of form. */
    static Fault error(FaultCode code, String pointer, int line, int column, String message) {
        return new Fault(code.id(), Severity.ERROR, pointer, line, column, message);
    }

    /** The same at this place, such as that of the cell in which a part of a document is. */
    public Fault at(int otherLine, int otherColumn) {
        return new Fault(code, severity, "", otherLine, otherColumn, message);
    }

    /** The same without its line and column, where these are not known. */
    public Fault unplaced() {
        return new Fault(code, severity, pointer, 0, 0, message);
    }

    /** The same, as a warning. */
    public Fault asWarning() {
        return new Fault(code, Severity.WARNING, pointer, line, column, message);
    }

    @Override
    public String toString() {
        String position = line == 0 ? "" : line + ":" + column;
        String place = position + (position.isEmpty() || pointer.isEmpty() ? "" : " ") + pointer;
        String mark =
                severity == Severity.ERROR ? code : code + " " + severity.name().toLowerCase(Locale.ROOT);
        return VisibleText.of((place.isEmpty() ? "" : place + ": ") + message + " [" + mark + "]");
    }
}
