package org.closedloop.sla.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.AgreementValidator;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;

/**
 * Assertions on what validation says of an agreement by itself, without its calendar.
 *
 * <pre>{@code
 * assertThat(agreement).isValid();
 * assertThat(agreement.withTargets()).hasFinding("SLA-T01");
 * }</pre>
 *
 * <p>Failing, with {@code isValid()}:
 *
 * <pre>{@code
 * expected agreement 'acme-2026' to be valid, but validation found
 *   SLA-T04 ERROR at targets[0].atLeast: target 'sql-volume': count must be positive, but was -3
 * }</pre>
 */
public final class AgreementAssert extends AbstractAssert<AgreementAssert, Agreement> {

    AgreementAssert(Agreement actual) {
        super(actual, AgreementAssert.class);
    }

    /** There is no error; warnings and advice are allowed. */
    public AgreementAssert isValid() {
        List<Finding> errors = findings().errors();
        return errors.isEmpty() ? this : fail("to be valid", errors);
    }

    /** There is nothing to say at all, not even advice. */
    public AgreementAssert hasNoFindings() {
        Findings all = findings();
        return all.isEmpty() ? this : fail("to have no findings", all);
    }

    /** There is a finding with this code, such as {@code SLA-T04}. */
    public AgreementAssert hasFinding(String code) {
        Findings all = findings();
        return has(all, code) ? this : fail("to have the finding " + code, all);
    }

    /** There is no finding with this code. */
    public AgreementAssert hasNoFinding(String code) {
        Findings all = findings();
        return has(all, code) ? fail("not to have the finding " + code, all) : this;
    }

    private Findings findings() {
        isNotNull();
        return new AgreementValidator().validate(actual, Locale.ENGLISH);
    }

    private static boolean has(Findings all, String code) {
        return all.stream().anyMatch(finding -> finding.getCode().equals(code));
    }

    private AgreementAssert fail(String sentence, List<Finding> findings) {
        String found = findings.isEmpty()
                ? " nothing"
                : findings.stream()
                        .map(finding -> "\n  " + finding.getCode() + " " + finding.getSeverity()
                                + (finding.getPath().isEmpty() ? "" : " at " + finding.getPath()) + ": "
                                + finding.getMessage())
                        .collect(Collectors.joining());
        failWithMessage("%s", "expected agreement '" + actual.getId() + "' " + sentence + ", but validation found" + found);
        return this;
    }
}
