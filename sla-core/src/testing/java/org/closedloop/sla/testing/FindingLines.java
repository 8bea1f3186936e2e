package org.closedloop.sla.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.validation.Finding;

/** What a failing assertion shows of findings: one a line. */
final class FindingLines {

    private FindingLines() {}

    static boolean has(List<Finding> all, String code) {
        return all.stream().anyMatch(finding -> finding.getCode().equals(code));
    }

    /** Code, severity, place and message of each; " nothing" if there is none. */
    static String of(List<Finding> findings) {
        return findings.isEmpty()
                ? " nothing"
                : findings.stream().map(FindingLines::of).collect(Collectors.joining());
    }

    private static String of(Finding finding) {
        return "\n  " + finding.getCode() + " " + finding.getSeverity()
                + (finding.getPath().isEmpty() ? "" : " at " + finding.getPath()) + ": " + finding.getMessage();
    }
}
