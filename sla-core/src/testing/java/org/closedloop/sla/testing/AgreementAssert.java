package org.closedloop.sla.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the validation of an agreement without its calendar.
 *
 * <pre>{@code
 * assertThat(agreement).isValid();
 * assertThat(agreement.withTargets()).hasFinding("SLA-T01");
 * }</pre>
 *
 * <p>A failure of {@code isValid()}:
 *
 * <pre>{@code
 * expected agreement 'acme-2026' to be valid, but validation found
 *   SLA-T04 ERROR at targets[0].atLeast: target 'sql-volume': count must be positive, but was -3
 * }</pre>
 */
public final class AgreementAssert extends SlaAssert<AgreementAssert, Agreement> {

    AgreementAssert(@Nullable Agreement actual, Consumer<AssertionError> failures) {
        super(actual, AgreementAssert.class, failures);
    }

    /**
     * Verifies that there are no errors; warnings and advice are allowed.
     *
     * <pre>{@code
     * assertThat(agreement).isValid();                 // passes
     * assertThat(agreement.withTargets()).isValid();   // fails: no party has a duty
     * }</pre>
     */
    public AgreementAssert isValid() {
        return expect(
                agreement -> !findings(agreement).hasErrors(),
                agreement -> told(agreement, "to be valid", findings(agreement).errors()));
    }

    /**
     * Verifies that there are no findings, not even advice.
     *
     * <pre>{@code
     * assertThat(agreement).hasNoFindings();   // passes
     * assertThat(draft).hasNoFindings();       // fails: a warning is enough
     * }</pre>
     */
    public AgreementAssert hasNoFindings() {
        return expect(
                agreement -> findings(agreement).isEmpty(),
                agreement -> told(agreement, "to have no findings", findings(agreement)));
    }

    /**
     * Verifies that there is a finding with this code.
     *
     * <pre>{@code
     * assertThat(agreement.withTargets()).hasFinding("SLA-T01");   // passes
     * assertThat(agreement).hasFinding("SLA-T01");                 // fails
     * }</pre>
     */
    public AgreementAssert hasFinding(String code) {
        return expect(
                agreement -> FindingLines.has(findings(agreement), code),
                agreement -> told(agreement, "to have the finding " + code, findings(agreement)));
    }

    /**
     * Verifies that there is no finding with this code.
     *
     * <pre>{@code
     * assertThat(agreement).hasNoFinding("SLA-T01");                 // passes
     * assertThat(agreement.withTargets()).hasNoFinding("SLA-T01");   // fails
     * }</pre>
     */
    public AgreementAssert hasNoFinding(String code) {
        return expect(
                agreement -> !FindingLines.has(findings(agreement), code),
                agreement -> told(agreement, "not to have the finding " + code, findings(agreement)));
    }

    private static Findings findings(Agreement agreement) {
        return new AgreementValidator().validate(agreement, Locale.ENGLISH);
    }

    private static String told(Agreement agreement, String sentence, List<Finding> findings) {
        return "expected agreement '" + agreement.getId() + "' " + sentence + ", but validation found"
                + FindingLines.of(findings);
    }
}
