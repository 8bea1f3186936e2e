package org.closedloop.sla.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextTermTest {

    @ParameterizedTest(name = "{0} + {1} ends on {2}")
    @CsvSource({
        "2027-01-01, P1Y,    2027-12-31",
        "2027-03-01, P1Y,    2028-02-29",
        "2028-02-29, P1Y,    2029-02-28",
        "2028-02-29, P4Y,    2032-02-28",
        "2026-01-29, P1M,    2026-02-28",
        "2026-01-30, P1M,    2026-02-28",
        "2026-01-31, P1M,    2026-02-28",
        "2028-01-31, P1M,    2028-02-29",
        "2026-03-31, P1M,    2026-04-30",
        "2026-04-30, P1M,    2026-05-29",
        "2026-07-15, P6M,    2027-01-14",
        "2026-01-01, P30D,   2026-01-30",
        "2026-01-31, P1M1D,  2026-03-01",
    })
    void a_term_ends_on_the_day_before_the_same_day_or_on_the_month_s_last(
            LocalDate start, Period length, LocalDate end) {
        assertThat(NextTerm.from(start, length)).isEqualTo(DateRange.of(start, end));
    }

    @Property
    void a_term_of_months_ends_in_its_last_month_or_on_the_eve_of_it(
            @ForAll @IntRange(max = 20_000) int day, @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate start = LocalDate.of(2000, 1, 1).plusDays(day);

        LocalDate after = NextTerm.from(start, Period.ofMonths(months)).getEnd().plusDays(1);

        assertThat(after)
                .isBetween(start.plusMonths(months), start.plusMonths(months).plusDays(1));
    }

    @ParameterizedTest(name = "notice of {0} by {1}")
    @CsvSource({"P3M, 2026-09-30", "P1Y, 2025-12-31", "P0D, 2026-12-31", "P14D, 2026-12-17", "P1M, 2026-11-30"})
    void notice_fits_in_whole_before_the_end(Period notice, LocalDate deadline) {
        NextTerm term = NextTerm.of(renewing(LocalDate.of(2027, 1, 1), notice)).orElseThrow();

        assertThat(term.getNoticeDeadline()).isEqualTo(deadline);
        assertThat(term.isNoticeInTime(deadline)).isTrue();
        assertThat(term.isNoticeInTime(deadline.plusDays(1))).isFalse();
    }

    @Test
    void returns_gap_and_overlap() {
        NextTerm late =
                NextTerm.of(renewing(LocalDate.of(2027, 2, 1), Period.ZERO)).orElseThrow();
        NextTerm early =
                NextTerm.of(renewing(LocalDate.of(2026, 12, 1), Period.ZERO)).orElseThrow();

        assertThat(late.getGap()).contains(DateRange.parse("2027-01"));
        assertThat(late.getOverlap()).isEmpty();
        assertThat(early.getGap()).isEmpty();
        assertThat(early.getOverlap()).contains(DateRange.parse("2026-12"));
        assertThat(NextTerm.of(SlaFixtures.smallAgreement())).isEmpty();
    }

    private static Agreement renewing(LocalDate date, Period notice) {
        Agreement agreement = Signed.renewing(Renewal.Mode.BY_CONSENT);
        return agreement.withRenewal(
                agreement.getRenewal().orElseThrow().withDate(date).withNotice(notice));
    }
}
