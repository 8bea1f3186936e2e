package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to import, as it was typed.
 *
 * @param kind what is in it, or empty if it says so itself
 */
record CrmPage(String kind, Path file) {

    /** From {@code FILE} or {@code KIND=FILE}; a file that has an equals sign in its name is a file all the same. */
    static CrmPage of(String typed, CrmSource source) {
        int sign = typed.indexOf('=');
        String kind = sign > 0 && source.kinds().contains(typed.substring(0, sign)) ? typed.substring(0, sign) : "";
        Path file = Input.path(kind.isEmpty() ? typed : typed.substring(sign + 1));
        if (sign > 0 && kind.isEmpty() && !Files.exists(file)) {
            throw new UnusableInput("file '" + typed + "': does not exist, and '" + typed.substring(0, sign)
                    + "' is not one of " + String.join(", ", source.kinds()));
        }
        Input.mustBeReadable(file);
        return new CrmPage(kind, file);
    }
}
