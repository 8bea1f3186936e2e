package org.closedloop.sla.examples.scorecard.terminal;

import org.closedloop.sla.evaluation.Verdict;

/** The symbol and colour of a verdict. */
enum Mark {
    UPCOMING("·", "2"),
    ON_TRACK("●", "36"),
    AT_RISK("▲", "33"),
    MET("✔", "32"),
    MISSED("✘", "31"),
    EXCUSED("○", "34"),
    MATURING("◔", "34"),
    UNDECIDED("?", "34"),
    NO_DATA("?", "35");

    private final String symbol;
    private final String colour;

    Mark(String symbol, String colour) {
        this.symbol = symbol;
        this.colour = colour;
    }

    static Mark of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    String symbol() {
        return symbol;
    }

    String paint(Style style, String text) {
        return style.paint(colour, text);
    }
}
