package org.closedloop.sla.json;

import java.util.Locale;
import org.closedloop.sla.validation.Finding;
import tools.jackson.core.JsonGenerator;

/** The JSON of what the library reports about documents. It is written for people and clients, and never read. */
final class ReportForm {

    private ReportForm() {}

    /** A problem; line and column are left out where they are unknown. */
    static void write(Problem problem, JsonGenerator out) {
        out.writeStartObject();
        field("code", problem.getCode(), out);
        field("severity", word(problem.getSeverity()), out);
        field("pointer", problem.getPointer(), out);
        if (problem.getLine() > 0) {
            out.writeNumberProperty("line", problem.getLine());
            out.writeNumberProperty("column", problem.getColumn());
        }
        field("message", problem.getMessage(), out);
        out.writeEndObject();
    }

    /** A finding; the value is left out where there is no single one. */
    static void write(Finding finding, JsonGenerator out) {
        out.writeStartObject();
        field("code", finding.getCode(), out);
        field("severity", word(finding.getSeverity()), out);
        field("path", finding.getPath(), out);
        finding.getValue().ifPresent(value -> field("value", value, out));
        field("message", finding.getMessage(), out);
        out.writeEndObject();
    }

    private static void field(String name, String text, JsonGenerator out) {
        out.writeName(name);
        out.writeString(text);
    }

    private static String word(Enum<?> severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
