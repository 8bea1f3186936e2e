package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import org.closedloop.sla.agreement.UnresolvableException;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.evaluation.UnknownNumbersException;

/** The input cannot be used. The message is for the person at the terminal: which file, and what is wrong with it. */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message in one line or more, in which texts from outside are {@link VisibleText}. */
    public UnusableInput(String message) {
        super(message);
    }

    /** With the message of the library, in which texts from outside are {@link VisibleText}. */
    public static UnusableInput because(RuntimeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        boolean lines = refusal instanceof UnresolvableException || refusal instanceof UnknownNumbersException;
        return new UnusableInput(lines ? message : VisibleText.of(message));
    }

    /** With a message about a file, which its name precedes. */
    public UnusableInput(Path file, String message) {
        super("file '" + VisibleText.of(file.toString()) + "': " + message);
    }
}
