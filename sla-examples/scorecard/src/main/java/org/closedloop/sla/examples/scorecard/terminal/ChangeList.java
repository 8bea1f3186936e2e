package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.ProfileChange;

/** The changes of an export since an earlier one. */
public final class ChangeList {

    private final TerminalTexts words;
    private final Locale locale;
    private final Style style;

    /** Creates a list in the given language and style. */
    public ChangeList(Locale locale, Style style) {
        this.words = new TerminalTexts(locale);
        this.locale = locale;
        this.style = style;
    }

    /** Returns one line per change. */
    public String of(List<ProfileChange> changes) {
        StringBuilder list = new StringBuilder("\n");
        list.append(style.bold(words.say("changes.title"))).append('\n');
        if (changes.isEmpty()) {
            list.append("  ").append(words.say("changes.none")).append('\n');
        }
        changes.forEach(change -> list.append(Cells.wrap("  ", change.explain(locale))));
        return list.toString();
    }
}
