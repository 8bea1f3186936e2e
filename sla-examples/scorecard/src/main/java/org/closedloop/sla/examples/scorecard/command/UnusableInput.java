package org.closedloop.sla.examples.scorecard.command;

/** The input cannot be used. The message is for the person at the terminal: which file, and what is wrong with it. */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the message for the person at the terminal. */
    public UnusableInput(String message) {
        super(message);
    }
}
