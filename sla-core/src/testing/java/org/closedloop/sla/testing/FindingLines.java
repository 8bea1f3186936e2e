package org.closedloop.sla.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.validation.Finding;

/** The description of findings in a failing assertion, one per line. */
final class FindingLines {

    private FindingLines() {}

    static boolean has(List<Finding> all, String code) {
        return all.stream().anyMatch(finding -> finding.getCode().equals(code));
    }

    /** Code, severity, path and message of each; " nothing" if there are none. */
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
