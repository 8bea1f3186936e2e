package org.closedloop.sla.report;

import java.util.Locale;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** A verdict as a symbol and a word; colour only repeats them. */
record VerdictMark(Verdict verdict, PageTexts words) implements Section {

    String symbol() {
        return switch (verdict) {
            case MET -> "✓";
            case MISSED -> "✕";
            case EXCUSED -> "⊘";
            case AT_RISK -> "!";
            case ON_TRACK -> "→";
            case UPCOMING -> "○";
            case MATURING -> "◔";
            case UNDECIDED -> "?";
            case NO_DATA -> "–";
        };
    }

    String word() {
        return words.name("verdict", verdict);
    }

    /** The class of the style sheet, such as {@code at-risk}. */
    String style() {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void appendTo(Html html) {
        html.open("span", "class", "verdict " + style());
        html.element("span", symbol(), "class", "symbol", "aria-hidden", "true");
        html.text(" " + word()).close();
    }
}
