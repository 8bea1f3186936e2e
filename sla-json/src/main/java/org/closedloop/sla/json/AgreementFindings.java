package org.closedloop.sla.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.AgreementValidator;
import org.closedloop.sla.validation.Finding;

/** Puts the validation's findings at their places in the document that the agreement was read from. */
final class AgreementFindings {

    /** {@code targets[2].metric}, {@code worth[a.b].dealSize}: names, and keys in brackets. */
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([^\\]]*)\\]");

    private static final AgreementValidator VALIDATOR = new AgreementValidator();

    private AgreementFindings() {}

    static void add(Agreement agreement, Node root, Locale locale, Problems problems) {
        for (Finding finding : VALIDATOR.validate(agreement, locale)) {
            List<String> path = steps(finding.getPath());
            Node at = root.nearest(path);
            problems.add(new Problem(
                    finding.getCode(),
                    Problem.Severity.valueOf(finding.getSeverity().name()),
                    Node.pointer(path),
                    at.line(),
                    at.column(),
                    finding.getMessage()));
        }
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String key = step.group(1) == null ? step.group(2) : step.group(1);
            // A value of a set has no index: its place is the set's.
            if (!key.isEmpty()) {
                steps.add(key);
            }
        }
        return steps;
    }
}
