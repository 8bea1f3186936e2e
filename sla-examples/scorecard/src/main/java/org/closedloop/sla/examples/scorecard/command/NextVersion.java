package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.Supplier;
import org.closedloop.sla.agreement.Agreement;

/** An agreement's next version: made, or refused in one line. */
final class NextVersion {

    private NextVersion() {}

    /**
     * What the library makes.
     *
     * @throws UnusableInput if it refuses to, with its reason
     */
    static <T> T of(Supplier<T> move) {
        try {
            return move.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw UnusableInput.because(e);
        }
    }

    /** What was written where. */
    static String line(Path file, Agreement next) {
        return file + ": " + next.getId() + ", version " + next.getVersion() + ", for "
                + next.getScope().getPeriod() + ", unsigned";
    }
}
