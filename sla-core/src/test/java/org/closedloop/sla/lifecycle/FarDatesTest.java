package org.closedloop.sla.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.report.HtmlReport;
import org.closedloop.sla.schedule.ObligationSchedule;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates at the far ends of the calendar are refused with a place, or lead to nothing; none causes an exception. */
class FarDatesTest {

    private static final Agreement FULL = SlaFixtures.fullAgreement();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-01-01/+999999999-12-31",
                "+999999999-12-01/+999999999-12-31",
                "-999999999-01-01/-999999999-12-31",
                "-999999999-01-01/+999999999-12-31",
                "0000-01-01/0000-12-31",
                "9999-01-01/+10000-01-01"
            })
    void refuses_a_period_outside_the_calendar(String period) {
        Agreement far = FULL.withScope(FULL.getScope().withPeriod(DateRange.parse(period)));

        assertThat(new AgreementValidator().validate(far, SlaFixtures.zurichCalendar(), Locale.ENGLISH))
                .extracting(Finding::getCode)
                .contains("SLA-S05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> far.resolve(SlaFixtures.zurichCalendar()))
                .withMessageContaining("period must be within the years 1 to 9999, but was ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01/0001-12-31", "9999-01-01/9999-12-31"})
    void schedules_the_first_and_the_last_year_of_the_calendar(String period) {
        Agreement far = FULL.withScope(FULL.getScope().withPeriod(DateRange.parse(period)));
        ResolvedTerms terms = far.resolve(SlaFixtures.zurichCalendar());

        assertThat(ObligationSchedule.of(terms).all()).isNotEmpty();
    }

    @Test
    void finds_meetings_since_the_beginning_of_time() {
        Review daily =
                FULL.getReview().orElseThrow().withFirstDate(LocalDate.MIN).withInterval(Period.ofDays(700));

        assertThat(daily.meetingAfter(daily.leastIntervalsUntil(LocalDate.of(2026, 1, 1))))
                .hasValueSatisfying(day -> assertThat(day).isBetween("2024-01-31", "2026-01-01"));
        assertThat(daily.withFirstDate(LocalDate.MAX).meetingAfter(1)).isEmpty();
    }

    @Test
    void refuses_an_amendment_without_a_further_meeting() {
        Review review = FULL.getReview().orElseThrow().withInterval(Period.ofYears(999_999_999));
        Agreement signed = signed(FULL.withReview(review));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Succession.draft(signed, LocalDate.of(2026, 7, 1)))
                .withMessage("agreement 'acme-full-2026/2': must have a review meeting on or after 2026-07-01, but the"
                        + " interval P999999999Y from 2026-01-15 leads to none");
    }

    @Test
    void names_the_renewal_that_exceeds_the_calendar() {
        Renewal renewal = FULL.getRenewal().orElseThrow();
        Agreement endless = FULL.withRenewal(renewal.withNextPeriod(Period.ofYears(999_999_999)));

        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> NextTerm.of(endless))
                .withMessageStartingWith("renewal: the term from 2027-01-01 for P999999999Y, with notice of ")
                .withMessageEndingWith(", must not exceed the supported dates");
    }

    @Test
    void reports_on_the_last_day() {
        ResolvedTerms terms = FULL.resolve(SlaFixtures.zurichCalendar());
        var card = SlaEvaluator.evaluate(terms, FunnelNumbers.builder().build(), LocalDate.MAX);

        assertThat(HtmlReport.of(card, terms).render(Locale.ENGLISH)).contains("<title>");
    }

    private static Agreement signed(Agreement agreement) {
        return agreement.withSignatures(List.of(Role.MARKETING, Role.SALES).stream()
                .map(role -> Signature.builder()
                        .role(role)
                        .name(agreement.party(role).orElseThrow().getRepresentative())
                        .date(LocalDate.of(2025, 12, 1))
                        .digest("sha256-v1:" + "0".repeat(64))
                        .build())
                .toList());
    }
}
