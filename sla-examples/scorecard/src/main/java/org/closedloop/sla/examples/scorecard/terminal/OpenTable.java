package org.closedloop.sla.examples.scorecard.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.draft.Gap;

/** What is open in a draft, a row each: need, clause, place. */
public final class OpenTable {

    private static final int CLAUSE = 6;

    private final Style style;
    private final Words words;

    /** In this style and language. */
    public OpenTable(Style style, Locale locale) {
        this.style = style;
        this.words = new Words(locale);
    }

    /** The table, and a line that counts. */
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

    /** That the file is a draft of which this is open. */
    public String title(Path file) {
        return words.say("open.title", file);
    }

    /** That the file was written as a draft of which this is open. */
    public String written(Path file) {
        return words.say("open.written", file);
    }

    /** What can be done once nothing more is required. */
    public String next() {
        return words.say("open.next");
    }

    private String row(int width, String need, String clause, String what) {
        return Cells.left(words.say(need), width) + "  " + Cells.left(clause, CLAUSE) + "  " + what;
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
