package org.closedloop.sla.examples.scorecard.terminal;

/** Whether the terminal has colours. Colour only repeats what words and symbols say. */
public enum Style {
    /** With colours. */
    COLOURED,
    /** Without. */
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
