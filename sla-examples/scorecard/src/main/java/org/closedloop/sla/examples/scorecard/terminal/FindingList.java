package org.closedloop.sla.examples.scorecard.terminal;

import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.validation.Findings;

/** Findings, one per line: severity, message, code. */
public final class FindingList {

    private final TerminalTexts words;

    /** Creates a list in the given language. */
    public FindingList(Locale locale) {
        this.words = new TerminalTexts(locale);
    }

    /** Returns one line per finding. */
    public String of(Findings findings) {
        return findings.stream()
                .map(finding -> words.say("severity." + finding.getSeverity()) + ": "
                        + VisibleText.of(finding.getMessage()) + " [" + finding.getCode() + "]\n")
                .collect(Collectors.joining());
    }
}
