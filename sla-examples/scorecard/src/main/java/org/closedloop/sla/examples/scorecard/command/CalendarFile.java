package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/** Where the business calendar of an agreement is. */
final class CalendarFile {

    /** What the option says for itself. */
    static final String DESCRIPTION =
            "The business calendar; without it, ID.calendar.yaml next to the agreement, where ID is the"
                    + " calendar that the agreement names.";

    private CalendarFile() {}

    /**
     * The file that was handed in, else the one next to the agreement.
     *
     * @throws UnusableInput if there is neither
     */
    static Path of(Agreement terms, Path agreement, @Nullable Path handedIn) {
        if (handedIn != null) {
            return handedIn;
        }
        String id = terms.getScope().getCalendar();
        Path beside = agreement.resolveSibling(id + ".calendar.yaml");
        if (Files.notExists(beside)) {
            throw new UnusableInput("agreement '" + terms.getId() + "': names the calendar '" + id
                    + "'; hand it in with --calendar, or put it into " + beside);
        }
        return beside;
    }
}
