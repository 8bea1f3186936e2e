package org.closedloop.sla.examples.scorecard.command;

/** The input cannot be used. The message is for the person at the terminal: which file, and what is wrong with it. */
final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }
}
