package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.jspecify.annotations.Nullable;

/** Where the business calendar of an agreement is. */
public final class CalendarFile {

    /** What the option says for itself. */
    public static final String DESCRIPTION =
            "The business calendar; without it, ID.calendar.yaml next to the agreement, where ID is the"
                    + " calendar that the agreement names.";

    /** What separates folders or is reserved on any platform; and the names of the folder and of the one above. */
    private static final Pattern NO_NAME = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]|^\\.{1,2}$");

    private CalendarFile() {}

    /**
     * The file that was handed in, else the one next to the agreement.
     *
     * @throws UnusableInput if there is neither
     */
    public static Path of(Agreement terms, Path agreement, @Nullable Path handedIn) {
        return ifThere(terms, agreement, handedIn)
                .orElseThrow(() -> new UnusableInput(VisibleText.of("agreement '" + terms.getId()
                        + "': names the calendar '" + terms.getScope().getCalendar() + "'"
                        + beside(terms, agreement)
                                .map(file -> "; pass it with --calendar, or put it into " + file)
                                .orElse(", which cannot be the name of a file; pass the calendar with --calendar"))));
    }

    /** The file that was handed in, else the one next to the agreement, if there is one. */
    static Optional<Path> ifThere(Agreement terms, Path agreement, @Nullable Path handedIn) {
        return Optional.ofNullable(handedIn).or(() -> beside(terms, agreement).filter(Files::exists));
    }

    /** The file of the calendar in the folder of the agreement; empty if the id is a path, or no name of a file. */
    private static Optional<Path> beside(Agreement terms, Path agreement) {
        String id = terms.getScope().getCalendar();
        if (NO_NAME.matcher(id).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(agreement.resolveSibling(id + ".calendar.yaml"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
