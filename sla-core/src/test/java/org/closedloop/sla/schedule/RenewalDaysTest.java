package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.closedloop.sla.agreement.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalDaysTest {

    private static Agreement ending(LocalDate end, Period notice) {
        return Schedules.over(end.minusYears(1).plusDays(1) + "/" + end)
                .withPosts()
                .withRenewal(Schedules.renewal(end.plusDays(1), notice));
    }

    @ParameterizedTest(name = "ends {0}, notice {1}: by {2}")
    @CsvSource({
        "2026-12-31, P3M, 2026-09-30",
        "2026-12-31, P1Y, 2025-12-31",
        // Three months are April, May and June: one more day than from 30 June.
        "2026-06-30, P3M, 2026-03-31",
        // 30 days lie between: 2 to 31 December.
        "2026-12-31, P30D, 2026-12-01",
        "2026-12-31, P0D, 2026-12-31",
        // 31 May less three months would be 31 February: its last day counts, and one is in time before it.
        "2026-05-30, P3M, 2026-02-27",
        "2024-05-30, P3M, 2024-02-28",
        // A Sunday stays: a notice period must not be cut short.
        "2026-11-30, P1M, 2026-10-31"
    })
    void computes_the_last_day_for_notice(LocalDate end, Period notice, LocalDate last) {
        assertThat(Schedules.each(NoticeDeadline.class, ending(end, notice)))
                .singleElement()
                .extracting(Obligation::getDay)
                .isEqualTo(last);
    }

    @Test
    void a_notice_period_out_of_range_has_no_last_day() {
        Period notice = Period.of(999_999_999, Integer.MAX_VALUE, 0);

        assertThat(Schedules.each(NoticeDeadline.class, ending(LocalDate.of(2026, 12, 31), notice)))
                .isEmpty();
    }

    @Test
    void the_agreement_expires_on_its_last_day_and_the_next_one_starts_on_the_day_agreed() {
        Agreement agreement = ending(LocalDate.of(2026, 12, 31), Period.ofMonths(3));

        assertThat(Schedules.each(AgreementExpiry.class, agreement))
                .extracting(Obligation::getDay)
                .containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(Schedules.each(RenewalStart.class, agreement))
                .extracting(Obligation::getDay)
                .containsExactly(LocalDate.of(2027, 1, 1));
    }

    @Test
    void without_a_renewal_clause_the_agreement_only_expires() {
        Agreement agreement = Schedules.over("2026");

        assertThat(Schedules.each(AgreementExpiry.class, agreement)).hasSize(1);
        assertThat(Schedules.each(RenewalStart.class, agreement)).isEmpty();
        assertThat(Schedules.each(NoticeDeadline.class, agreement)).isEmpty();
    }
}
