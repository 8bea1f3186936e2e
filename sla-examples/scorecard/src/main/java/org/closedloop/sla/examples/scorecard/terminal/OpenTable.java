package org.closedloop.sla.examples.scorecard.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.draft.Gap;

/** The open points of a draft, one per row: need, clause, place. */
public final class OpenTable {

    private static final int CLAUSE = 6;

    private final Style style;
    private final TerminalTexts words;

    /** In this style and language. */
    public OpenTable(Style style, Locale locale) {
        this.style = style;
        this.words = new TerminalTexts(locale);
    }

    /** Returns the table and a line with the number of points. */
    public String of(List<Gap> gaps) {
        int need = Math.max(
                words.say("open.required").length(), words.say("open.need").length());
        StringBuilder table = new StringBuilder(
                        style.dim(row(need, "open.need", words.say("open.clause"), "") + words.say("open.what")))
                .append('\n');
        for (Gap gap : gaps) {
            String clause = gap.getClause() == 0 ? words.say("open.head") : Integer.toString(gap.getClause());
            table.append(row(need, gap.isRequired() ? "open.required" : "open.optional", clause, gap.getPath()))
                    .append(period(gap))
                    .append('\n');
        }
        long required = gaps.stream().filter(Gap::isRequired).count();
        return table.append(words.say("open.count", gaps.size(), required))
                .append('\n')
                .toString();
    }

    /** Returns the title for a file that is a draft. */
    public String title(Path file) {
        return words.say("open.title", file);
    }

    /** Returns the title for a file that was written as a draft. */
    public String written(Path file) {
        return words.say("open.written", file);
    }

    /** Returns the next step once no required point is open. */
    public String next() {
        return words.say("open.next");
    }

    private String row(int width, String need, String clause, String what) {
        return Cells.left(words.say(need), width) + "  " + Cells.left(clause, CLAUSE) + "  " + VisibleText.of(what);
    }

    /** Which day of a period is open: two parts have the path of one field. */
    private String period(Gap gap) {
        Part part = gap.getPart();
        if (part.equals(ScopeAttributes.START) || part.equals(PostAttributes.START)) {
            return " (" + words.say("open.start") + ")";
        }
        if (part.equals(ScopeAttributes.END) || part.equals(PostAttributes.END)) {
            return " (" + words.say("open.end") + ")";
        }
        return "";
    }
}
