package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.examples.scorecard.terminal.ProfileTable.Detail;
import org.closedloop.sla.text.Figures;

/** The records of an import by their treatment, and its issues: the number and the first issue of each reason. */
public final class ImportTable {

    private static final int KIND = 22;
    private static final int COUNT = 12;

    private final TerminalTexts words;
    private final Figures figures;
    private final Locale locale;
    private final Style style;
    private final Detail detail;

    /** Creates a table in the given language and style. */
    public ImportTable(Locale locale, Style style, Detail detail) {
        this.detail = detail;
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
        this.locale = locale;
        this.style = style;
    }

    /**
     * The account; what was seen of each property; and the first issue of each reason or, of what is wrong with the
     * mapping and in full detail, all that were kept.
     */
    public String of(Import imported) {
        StringBuilder table = new StringBuilder();
        table.append(style.dim(Cells.left(words.say("import.kind"), KIND)
                        + Cells.right(words.say("import.read"), COUNT)
                        + Cells.right(words.say("import.taken"), COUNT)
                        + Cells.right(words.say("import.merged"), COUNT)
                        + Cells.right(words.say("import.skipped"), COUNT)))
                .append('\n');
        for (RecordKind kind : RecordKind.values()) {
            RecordCount count = imported.getCounts().get(kind);
            if (count != null) {
                table.append(row(words.say("import." + kind), count));
            }
        }
        table.append(style.bold(row(words.say("import.total"), imported.getCount())));
        table.append(new ProfileTable(locale, style, detail).of(imported.getProfile()));
        if (!imported.getIssueCounts().isEmpty()) {
            table.append('\n').append(style.bold(words.say("import.issues"))).append('\n');
            imported.getIssueCounts().forEach((reason, count) -> table.append(lines(imported, reason, count)));
        }
        return table.toString();
    }

    /** Returns the last line: the number of leads written, or that there is none and no file was written. */
    public String end(String file, long leads) {
        return leads == 0 ? words.say("import.none", file) : words.say("import.written", file, figures.count(leads));
    }

    private String row(String kind, RecordCount count) {
        return Cells.left(kind, KIND)
                + Cells.right(figures.count(count.getRead()), COUNT)
                + Cells.right(figures.count(count.getTaken()), COUNT)
                + Cells.right(figures.count(count.getMerged()), COUNT)
                + Cells.right(figures.count(count.getSkipped()), COUNT)
                + "\n";
    }

    private String lines(Import imported, ImportReason reason, long count) {
        List<ImportIssue> kept = imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .toList();
        if (detail == Detail.FULL || (reason.isAboutMapping() && count == kept.size())) {
            // A mapping has few issues, so all are shown.
            String all = kept.stream()
                    .map(issue -> line(1, issue.explain(locale), reason))
                    .collect(Collectors.joining());
            return count == kept.size() ? all : all + line(count - kept.size(), words.say("import.further"), reason);
        }
        // One issue may cover many records, and states their number itself.
        String more = kept.size() > 1 ? " (" + words.say("and", figures.count(count - 1)) + ")" : "";
        return line(count, kept.get(0).explain(locale) + more, reason);
    }

    private String line(long count, String text, ImportReason reason) {
        return Cells.wrap("  " + Cells.right(figures.count(count), 7) + "  ", text + " [" + reason.getCode() + "]");
    }
}
