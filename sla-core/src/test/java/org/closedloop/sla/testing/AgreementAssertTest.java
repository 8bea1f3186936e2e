package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Severity;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;

class AgreementAssertTest {

    private static final Agreement BROKEN = SlaFixtures.smallAgreement().withTargets();

    @Test
    void the_fixtures_are_valid() {
        assertThat(SlaFixtures.smallAgreement()).isValid();
        assertThat(SlaFixtures.fullAgreement()).isValid();
    }

    @Test
    void a_finding_is_found_by_its_code() {
        assertThat(BROKEN).hasFinding("SLA-T01").hasNoFinding("SLA-T04");
    }

    @Test
    void an_invalid_agreement_shows_its_errors() {
        assertThatThrownBy(() -> assertThat(BROKEN).isValid())
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected agreement 'acme-2026' to be valid, but validation found"
                        + told(findings(BROKEN).stream()
                                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                                .toList()));
    }

    @Test
    void a_missing_finding_shows_the_actual_ones() {
        assertThatThrownBy(() -> assertThat(BROKEN).hasFinding("SLA-T99"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected agreement 'acme-2026' to have the finding SLA-T99, but validation found"
                        + told(findings(BROKEN)));
        assertThatThrownBy(() -> assertThat(BROKEN).hasNoFinding("SLA-T01"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "expected agreement 'acme-2026' not to have the finding SLA-T01, but validation found\n  SLA-");
    }

    private static List<Finding> findings(Agreement agreement) {
        return new AgreementValidator().validate(agreement, Locale.ENGLISH);
    }

    private static String told(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append("\n  ").append(finding.getCode()).append(' ').append(finding.getSeverity());
            text.append(finding.getPath().isEmpty() ? "" : " at " + finding.getPath());
            text.append(": ").append(finding.getMessage());
        }
        return text.toString();
    }
}
