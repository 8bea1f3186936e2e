package org.closedloop.sla.examples.scorecard.terminal;

/** The style of the output, with or without colours. Colours only repeat what words and symbols express. */
public enum Style {
    /** With colours. */
    COLOURED,
    /** Without colours. */
    PLAIN;

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    /** Text in a colour, by its number in the ANSI palette. */
    String paint(String colour, String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001b[" + colour + "m" + text + "\u001b[0m";
    }
}
