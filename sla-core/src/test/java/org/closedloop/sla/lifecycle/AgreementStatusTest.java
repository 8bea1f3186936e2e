package org.closedloop.sla.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementStatusTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, SCHEDULED",
        "2026-01-01, ACTIVE",
        "2026-12-31, ACTIVE",
        "2027-01-01, EXPIRED",
    })
    void a_signed_agreement_goes_by_its_dates(LocalDate date, AgreementStatus status) {
        assertThat(AgreementStatus.of(Signed.small(), date)).isEqualTo(status);
    }

    @Test
    void an_agreement_is_a_draft_until_both_sides_signed_the_same_digest() {
        Agreement draft = SlaFixtures.smallAgreement();
        Signature marketing = signature(Role.MARKETING);
        Signature sales = signature(Role.SALES);

        assertThat(status(draft)).isEqualTo(AgreementStatus.DRAFT);
        assertThat(status(draft.withSignatures(marketing.withDigest("a")))).isEqualTo(AgreementStatus.DRAFT);
        assertThat(status(draft.withSignatures(marketing.withDigest("a"), sales.withDigest("b"))))
                .isEqualTo(AgreementStatus.DRAFT);
        assertThat(status(draft.withSignatures(
                        marketing.withDigest("a"), signature(Role.INSIDE_SALES).withDigest("a"))))
                .isEqualTo(AgreementStatus.DRAFT);
        assertThat(status(draft.withSignatures(marketing.withDigest("a"), sales.withDigest("a"))))
                .isEqualTo(AgreementStatus.ACTIVE);
    }

    @Test
    void signatures_without_a_digest_are_ignored() {
        assertThat(status(SlaFixtures.fullAgreement())).isEqualTo(AgreementStatus.DRAFT);
    }

    private static AgreementStatus status(Agreement agreement) {
        return AgreementStatus.of(agreement, MAY);
    }

    private static Signature signature(Role role) {
        return Signature.of(role, "Mia Keller", LocalDate.of(2025, 12, 10));
    }
}
