package org.closedloop.sla.examples.scorecard.command.exclusions;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.scorecard.command.Input;
import org.closedloop.sla.examples.scorecard.command.UnusableInput;
import org.closedloop.sla.examples.scorecard.terminal.FindingList;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.agreement.ExclusionsValidator;

/** The file of exclusions that were recorded during the term. */
public final class RecordedExclusions {

    private RecordedExclusions() {}

    /**
     * Reads the file, and validates it beside the versions of its agreement. Warnings are printed.
     *
     * @throws UnusableInput with all findings if there is an error
     */
    public static Exclusions read(Path file, List<Agreement> versions, Locale locale, PrintWriter err) {
        Exclusions recorded =
                Input.form(Exclusions.class, file, locale).getValue().orElseThrow();
        Findings findings = new ExclusionsValidator().validate(recorded, versions, locale);
        String list = new FindingList(locale).of(findings);
        if (findings.hasErrors()) {
            throw new UnusableInput(
                    file,
                    findings.size() + (findings.size() == 1 ? " finding" : " findings") + "\n" + list.stripTrailing());
        }
        err.print(list);
        err.flush();
        return recorded;
    }
}
