package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.jspecify.annotations.Nullable;

/** Where the business calendar of an agreement is. */
public final class CalendarFile {

    /** What the option says for itself. */
    public static final String DESCRIPTION =
            "The business calendar; without it, ID.calendar.yaml next to the agreement, where ID is the"
                    + " calendar that the agreement names.";

    private CalendarFile() {}

    /**
     * The file that was handed in, else the one next to the agreement.
     *
     * @throws UnusableInput if there is neither
     */
    public static Path of(Agreement terms, Path agreement, @Nullable Path handedIn) {
        return ifThere(terms, agreement, handedIn)
                .orElseThrow(() -> new UnusableInput("agreement '" + VisibleText.of(terms.getId()) + "': names the calendar '"
                        + VisibleText.of(terms.getScope().getCalendar()) + "'; pass it with --calendar, or put it into "
                        + beside(terms, agreement)));
    }

    /** The file that was handed in, else the one next to the agreement, if there is one. */
    static Optional<Path> ifThere(Agreement terms, Path agreement, @Nullable Path handedIn) {
        return handedIn == null ? Optional.of(beside(terms, agreement)).filter(Files::exists) : Optional.of(handedIn);
    }

    private static Path beside(Agreement terms, Path agreement) {
        return agreement.resolveSibling(terms.getScope().getCalendar() + ".calendar.yaml");
    }
}
