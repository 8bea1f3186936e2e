package org.closedloop.sla.examples.scorecard.terminal;

import org.closedloop.sla.evaluation.Verdict;

/**
 * How words are marked: with colours where the terminal has them, else not at all. Colour never says anything alone.
 */
public final class Palette {

    private static final Palette PLAIN = new Palette(false);
    private static final Palette ANSI = new Palette(true);

    private final boolean coloured;

    private Palette(boolean coloured) {
        this.coloured = coloured;
    }

    /** No colours. */
    public static Palette plain() {
        return PLAIN;
    }

    /** The sixteen colours of ANSI terminals. */
    public static Palette ansi() {
        return ANSI;
    }

    String strong(String text) {
        return mark("1", text);
    }

    String faint(String text) {
        return mark("2", text);
    }

    String verdict(Verdict verdict, String text) {
        return switch (verdict) {
            case MET -> mark("32", text);
            case MISSED -> mark("1;31", text);
            case AT_RISK -> mark("33", text);
            case ON_TRACK -> mark("36", text);
            case UPCOMING, NO_DATA -> faint(text);
        };
    }

    private String mark(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
