package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.constraint.VisibleText;

/**
 * A file to import, as it was typed.
 *
 * @param kind the word for what it holds; empty if its content decides
 */
record CrmPage(String kind, Path file) {

    /** Parses {@code FILE} or {@code KIND=FILE}; the name of a file may contain an equals sign, too. */
    static CrmPage of(String typed, CrmSource source) {
        int sign = typed.indexOf('=');
        String kind = sign > 0 && source.kinds().contains(typed.substring(0, sign)) ? typed.substring(0, sign) : "";
        Path file = Input.path(kind.isEmpty() ? typed : typed.substring(sign + 1));
        if (sign > 0 && kind.isEmpty() && !Files.exists(file)) {
            throw new UnusableInput(
                    file,
                    "does not exist, and '" + VisibleText.of(typed.substring(0, sign)) + "' is not one of "
                            + String.join(", ", source.kinds()));
        }
        Input.mustBeReadable(file);
        return new CrmPage(kind, file);
    }
}
