package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;

class FindingsAssertTest {

    private static final Findings CLEAN = findings(SlaFixtures.smallAgreement());
    private static final Findings BROKEN = findings(SlaFixtures.smallAgreement().withTargets());

    @Test
    void true_assertions_pass() {
        assertThat(CLEAN)
                .hasNoErrors()
                .hasNoFindings()
                .hasOnlyFindings("SLA-T01")
                .hasNoFinding("SLA-T01");
        assertThat(BROKEN)
                .hasFinding("SLA-T01")
                .hasNoFinding("SLA-T04")
                .hasOnlyFindings(
                        BROKEN.stream().map(finding -> finding.getCode()).toArray(String[]::new));
    }

    @Test
    void a_failure_shows_the_findings() {
        fails(
                BROKEN,
                FindingsAssert::hasNoErrors,
                "no errors, but validation found" + FindingLines.of(BROKEN.errors()));
        fails(BROKEN, FindingsAssert::hasNoFindings, "no findings, but validation found" + FindingLines.of(BROKEN));
        fails(
                BROKEN,
                it -> it.hasFinding("SLA-T99"),
                "the finding SLA-T99, but validation found" + FindingLines.of(BROKEN));
        fails(
                BROKEN,
                it -> it.hasNoFinding("SLA-T01"),
                "no finding SLA-T01, but validation found" + FindingLines.of(BROKEN));
        fails(
                BROKEN,
                it -> it.hasOnlyFindings("SLA-T99", "SLA-T98"),
                "only findings SLA-T99, SLA-T98, but validation found" + FindingLines.of(BROKEN));
        fails(CLEAN, it -> it.hasFinding("SLA-T01"), "the finding SLA-T01, but validation found nothing");
    }

    private static void fails(Findings findings, Consumer<FindingsAssert> assertion, String message) {
        assertThatThrownBy(() -> assertion.accept(assertThat(findings)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected " + message);
    }

    private static Findings findings(Agreement agreement) {
        return new AgreementValidator().validate(agreement, Locale.ENGLISH);
    }
}
