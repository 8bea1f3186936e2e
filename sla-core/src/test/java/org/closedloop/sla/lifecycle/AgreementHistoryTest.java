package org.closedloop.sla.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026, amended from July on, then renewed. */
class AgreementHistoryTest {

    private final Agreement first = Signed.renewing(Renewal.Mode.BY_CONSENT);
    private final Agreement draft =
            Succession.amend(first, LocalDate.of(2026, 7, 1), agreement -> agreement.withTitle("Second half"));
    private final Agreement amended = Signed.signed(draft);
    private final Agreement renewed = Signed.signed(Succession.renew(amended).getAgreement());
    private final AgreementHistory history = AgreementHistory.of(first, amended, renewed);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-12-31,   , SCHEDULED,  SCHEDULED",
        "2026-06-30,  1, ACTIVE,     SCHEDULED",
        "2026-07-01,  2, SUPERSEDED, ACTIVE",
        "2026-12-31,  2, SUPERSEDED, ACTIVE",
        "2027-01-01,  3, SUPERSEDED, RENEWED",
        "2028-01-01,   , SUPERSEDED, RENEWED",
    })
    void finds_the_version_in_force(
            LocalDate date, Integer version, AgreementStatus ofFirst, AgreementStatus ofAmended) {
        assertThat(history.inForceOn(date).map(Agreement::getVersion).orElse(null))
                .isEqualTo(version);
        assertThat(history.statusOn(first, date)).isEqualTo(ofFirst);
        assertThat(history.statusOn(amended, date)).isEqualTo(ofAmended);
    }

    @Test
    void lists_the_times_in_force() {
        assertThat(history.timesInForce())
                .containsExactly(
                        TimeInForce.of(first, DateRange.parse("2026-H1")),
                        TimeInForce.of(amended, DateRange.parse("2026-H2")),
                        TimeInForce.of(renewed, DateRange.parse("2027")));
        assertThat(history.timesInForce()).extracting(TimeInForce::isCutShort).containsExactly(true, false, false);
        assertThat(history.gaps()).isEmpty();
    }

    @Test
    void a_draft_replaces_nothing() {
        AgreementHistory pending = AgreementHistory.of(first, draft);

        assertThat(pending.inForceOn(LocalDate.of(2026, 8, 1))).contains(first);
        assertThat(pending.statusOn(draft, LocalDate.of(2026, 8, 1))).isEqualTo(AgreementStatus.DRAFT);
        assertThat(pending.statusOn(first, LocalDate.of(2027, 1, 1))).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void an_automatic_renewal_needs_no_new_signature_as_long_as_it_changes_nothing() {
        Agreement automatic = Signed.renewing(Renewal.Mode.AUTOMATIC);
        Agreement next = Succession.renew(automatic).getAgreement();
        LocalDate may = LocalDate.of(2027, 5, 1);

        assertThat(AgreementHistory.of(automatic, next).inForceOn(may)).contains(next);
        assertThat(AgreementHistory.of(automatic, next.withTitle("Other")).inForceOn(may))
                .isEmpty();
        Agreement asked = Succession.renew(first).getAgreement();
        assertThat(AgreementHistory.of(first, asked).inForceOn(may)).isEmpty();
    }

    @Test
    void lists_gaps() {
        Agreement late = Signed.signed(
                renewed.withScope(renewed.getScope().withPeriod(DateRange.parse("2027-03-01/2027-12-31"))));

        AgreementHistory gappy = AgreementHistory.of(first, amended, late);

        assertThat(gappy.gaps()).containsExactly(DateRange.parse("2027-01-01/2027-02-28"));
        assertThat(gappy.inForceOn(LocalDate.of(2027, 2, 1))).isEmpty();
        assertThat(gappy.statusOn(amended, LocalDate.of(2027, 2, 1))).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void a_replaced_version_does_not_return() {
        Agreement brief = Signed.signed(Succession.amend(
                first,
                LocalDate.of(2026, 7, 1),
                agreement -> agreement.withScope(agreement.getScope().withPeriod(DateRange.parse("2026-Q3")))));

        AgreementHistory history = AgreementHistory.of(first, brief);
        assertThat(history.inForceOn(LocalDate.of(2026, 10, 1))).isEmpty();
        assertThat(history.gaps()).containsExactly(DateRange.parse("2026-Q4"));
        assertThat(history.overlaps()).isEmpty();
    }

    @Test
    void lists_overlaps_of_two_terms() {
        Agreement early = Signed.signed(
                renewed.withScope(renewed.getScope().withPeriod(DateRange.parse("2026-12-01/2027-12-31"))));

        AgreementHistory history = AgreementHistory.of(first, amended, early);

        assertThat(history.overlaps()).containsExactly(DateRange.parse("2026-12"));
        assertThat(history.gaps()).isEmpty();
        assertThat(history.inForceOn(LocalDate.of(2026, 12, 1))).contains(early);
        assertThat(history.statusOn(amended, LocalDate.of(2026, 12, 1))).isEqualTo(AgreementStatus.SUPERSEDED);
    }

    @Test
    void an_amendment_overlaps_nothing_and_neither_does_a_draft() {
        assertThat(history.overlaps()).isEmpty();
        assertThat(AgreementHistory.of(
                                first,
                                draft.withScope(draft.getScope().withPeriod(DateRange.parse("2026-07-01/2027-06-30"))))
                        .overlaps())
                .isEmpty();
    }

    @Test
    void a_version_replaced_from_its_first_day_on_is_never_in_force() {
        Agreement other = Signed.signed(
                Succession.amend(first, LocalDate.of(2026, 1, 1), agreement -> agreement.withTitle("Other")));

        assertThat(AgreementHistory.of(first, other).timesInForce())
                .containsExactly(TimeInForce.of(other, DateRange.parse("2026")));
    }

    @Test
    void refuses_versions_that_do_not_follow_each_other() {
        assertRefused(List.of(), "history: must have a version, but has none");
        assertRefused(
                List.of(first, renewed),
                "agreement 'acme-2026/3': predecessor must be acme-2026/1, but was acme-2026/2");
        assertRefused(
                List.of(amended, first), "agreement 'acme-2026/1': predecessor must be acme-2026/2, but was nothing");
        assertRefused(
                List.of(first, draft, renewed),
                "agreement 'acme-2026/3': predecessor acme-2026/2 must be signed, but is a draft");
        assertRefused(
                List.of(first, amended.withVersion(1)),
                "agreement 'acme-2026/1': version must be higher than 1, but is not");
        assertRefused(
                List.of(amended, renewed.withScope(first.getScope())),
                "agreement 'acme-2026/3': must not begin before its predecessor, on 2026-07-01, but begins on"
                        + " 2026-01-01");
        assertThatThrownBy(() -> history.statusOn(draft, LocalDate.of(2026, 1, 1)))
                .hasMessage("agreement 'acme-2026/2': must be a version of the history, but is not");
    }

    private static void assertRefused(List<Agreement> versions, String reason) {
        assertThatThrownBy(() -> AgreementHistory.of(versions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
