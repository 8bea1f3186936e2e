package org.closedloop.sla.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.validation.MappingValidator;
import org.closedloop.sla.json.tree.Fault;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.validation.PlanValidator;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.closedloop.sla.validation.agreement.ExclusionsValidator;

/** Adds the findings of the validation to the problems of a document, each at its place. */
final class DocumentFindings {

    /** {@code targets[2].metric}, {@code worth[a.b].dealSize}: names, and keys in brackets. */
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([^\\]]*)\\]");

    private DocumentFindings() {}

    /** Adds the findings on the value; none if no rules apply to its type. */
    static void add(Object value, Node root, Locale locale, Faults problems) {
        if (value instanceof Agreement agreement) {
            AgreementValidator validator = new AgreementValidator();
            add(validator.validate(agreement, locale), root, problems);
            if (agreement.getSignatures().stream()
                    .anyMatch(signature -> signature.getDigest().isPresent())) {
                add(validator.validateSignatures(agreement, TermsDigest.of(agreement), locale), root, problems);
            }
        } else if (value instanceof CrmMapping mapping) {
            add(new MappingValidator().validate(mapping, locale), root, problems);
        } else if (value instanceof Plan plan) {
            add(new PlanValidator().validate(plan, locale), root, problems);
        } else if (value instanceof Exclusions exclusions) {
            add(new ExclusionsValidator().validate(exclusions, locale), root, problems);
        }
    }

    private static void add(Findings findings, Node root, Faults problems) {
        for (Finding finding : findings) {
            List<String> path = steps(finding.getPath());
            Node at = root.nearest(path);
            problems.add(new Fault(
                    finding.getCode(),
                    finding.getSeverity(),
                    at.pointer(),
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
