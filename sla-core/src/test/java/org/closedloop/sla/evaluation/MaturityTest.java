package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cohorts with a time, and sizes: what is judged only later than at the end of its window. */
class MaturityTest {

    private static final Metric WITHIN_90 =
            Conversion.within("number", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90));
    private static final Metric REVENUE = CohortRevenue.of("number", Stage.MQL, TimeLimit.calendarDays(90));

    @ParameterizedTest(name = "as of {0}: {1} of {2} converted, {4} of {3} early: {5}")
    @CsvSource({
        "2026-02-28,  0,  0,  0,  0, UPCOMING",
        // Early converters do not make a cohort look better than it is.
        "2026-03-15,  0,  0, 40, 20, MATURING",
        "2026-03-31,  0,  0, 40,  9, MATURING",
        "2026-05-30,  5, 30, 70, 10, MATURING",
        // A lead can still come before the end, but not after it.
        "2026-03-30,  0,  0,  0,  0, MATURING",
        "2026-05-30,  0,  0,  0,  0, NO_DATA",
        // Nothing can change these any more.
        "2026-05-30, 20, 30, 70, 10, MET",
        "2026-05-30,  0, 30, 70, 30, MET",
        "2026-05-30,  0, 80, 20,  0, MISSED",
        // The last lead of 31 March has had its 90 days.
        "2026-06-28, 29, 99,  1,  0, MATURING",
        "2026-06-29, 30, 100, 0,  0, MET",
        "2026-06-29, 29, 100, 0,  0, MISSED",
        "2026-06-29,  0,  0,  0,  0, NO_DATA"
    })
    void a_cohort_is_judged_when_its_last_lead_had_its_time(
            LocalDate asOf, long part, long whole, long maturing, long early, Verdict verdict) {
        CohortShare share = share(part, whole, maturing, early);

        WindowResult result = score(Scoring.share("0.3"), WITHIN_90, share, asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getMatureOn()).contains(LocalDate.of(2026, 6, 29));
        assertThat(result.counted().isPresent()).isEqualTo(verdict.isFinal());
    }

    @ParameterizedTest(name = "{0} of {1}, {3} of {2} early: {4} of all")
    @CsvSource({"0, 30, 70, 30, MET,    0.3,  1,        30", "9, 80, 20,  5, MISSED, 0.14, 0.466666, 71"})
    void a_cohort_that_is_decided_early_is_measured_by_all_of_its_leads(
            long part,
            long whole,
            long maturing,
            long early,
            Verdict verdict,
            BigDecimal actual,
            BigDecimal attainment,
            long misses) {
        CohortShare share = share(part, whole, maturing, early);

        WindowResult result = score(Scoring.share("0.3"), WITHIN_90, share, LocalDate.of(2026, 5, 30));

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getActual().orElseThrow()).isEqualByComparingTo(actual);
        assertThat(result.getAttainment().orElseThrow()).isEqualByComparingTo(attainment);
        assertThat(result.getMissBudget().orElseThrow().getUsed()).isEqualTo(misses);
        assertThat(result.getMissBudget().orElseThrow().getAllowed()).isEqualTo(70);
        assertThat(result.getMeasurement()).contains(share);
    }

    @ParameterizedTest(name = "{0} of {1}, {3} of {2} early, at least {4} leads: {5}")
    @CsvSource({
        "20, 30, 70, 10, 100, MET",
        "20, 30, 70, 10, 101, MATURING",
        " 0, 80, 20,  0, 100, MISSED",
        " 0, 80, 20,  0, 101, MATURING",
        " 0,  8,  2,  0,  10, MISSED"
    })
    void a_cohort_is_decided_early_only_if_it_has_the_minimum_sample(
            long part, long whole, long maturing, long early, long sample, Verdict verdict) {
        CohortShare share = share(part, whole, maturing, early);

        assertThat(score(Scoring.share("0.3").withMinimumSample(sample), WITHIN_90, share, LocalDate.of(2026, 5, 30))
                        .getVerdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2026-05-30, MATURING", "2026-06-29, MET"})
    void a_share_without_its_maturing_leads_is_judged_when_the_cohort_is_mature(LocalDate asOf, Verdict verdict) {
        assertThat(score(Scoring.share("0.3"), WITHIN_90, Ratio.of(1, 2), asOf).getVerdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "an agreement in {0}, a calendar in {1}: {2}")
    @CsvSource({
        "Europe/Zurich,      Europe/Zurich,    2026-06-29",
        // 31 March in Zurich ends on 1 April in Tokyo.
        "Europe/Zurich,      Asia/Tokyo,       2026-06-30",
        // 29 June in New York ends on 30 June in Zurich.
        "Europe/Zurich,      America/New_York, 2026-06-30",
        // 31 March in Kiritimati ends with 30 March in Honolulu, whose 29 June ends with 30 June there.
        "Pacific/Kiritimati, Pacific/Honolulu, 2026-06-30"
    })
    void the_days_of_a_limit_are_those_of_the_calendars_zone(ZoneId agreed, ZoneId office, LocalDate day) {
        Agreement agreement = Scoring.agreement(Scoring.share("0.3"), "2026").withMetrics(List.of(WITHIN_90));
        ResolvedTerms terms = agreement
                .withScope(agreement.getScope().withZone(agreed))
                .resolve(SlaFixtures.zurichCalendar().withZone(office));

        assertThat(result(terms, DateRange.parse("2026-03"), CohortShare.of(1, 1), LocalDate.of(2026, 7, 1))
                        .getMatureOn())
                .contains(day);
    }

    @Test
    void a_cohort_in_business_days_matures_with_the_days_off_after_them() {
        Metric metric = Conversion.within("number", Stage.MQL, Stage.SQL, TimeLimit.businessDays(2));

        WindowResult result = score(Scoring.share("0.3"), metric, CohortShare.of(1, 1), LocalDate.of(2026, 4, 6));

        // 31 March, then 1 and 2 April; Good Friday and the weekend follow.
        assertThat(result.getMatureOn()).contains(LocalDate.of(2026, 4, 5));
        assertThat(result.getVerdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_maturing_window_says_when_it_is_judged() {
        CohortShare share = share(5, 30, 70, 10);

        WindowResult result = score(Scoring.share("0.3"), WITHIN_90, share, LocalDate.of(2026, 5, 30));

        assertThat(result.getActual().orElseThrow()).isEqualTo("0.166666");
        assertThat(result.explain(Locale.ENGLISH))
                .isEqualTo("goal in 2026-03 is maturing: 16.6% so far, at least 30% is required; it is judged on 29 Jun"
                        + " 2026, when all of its leads have had their time; misses used: 25 of 21 allowed; leads that"
                        + " still have time: 70, of them converted already: 10.");
        assertThat(result.explain(Locale.GERMAN))
                .startsWith("goal in 2026-03 reift noch: bisher 16,6 %, verlangt ist mindestens 30 %; beurteilt wird am"
                        + " 29.06.2026, wenn die Frist aller Leads abgelaufen ist; ");
    }

    @Test
    void a_mature_window_has_no_leads_that_still_have_time() {
        WindowResult result =
                score(Scoring.share("0.3"), WITHIN_90, CohortShare.of(30, 100), LocalDate.of(2026, 6, 29));

        assertThat(result.explain(Locale.ENGLISH))
                .isEqualTo("goal in 2026-03 is met: 30%, at least 30% was required; misses used: 70 of 70 allowed.");
    }

    @ParameterizedTest(name = "CHF {1} as of {0}: {2}")
    @CsvSource({
        "2026-03-15, 50.00,  MATURING",
        "2026-03-15, 100.00, MET",
        "2026-06-28, 99.99,  MATURING",
        "2026-06-29, 99.99,  MISSED"
    })
    void revenue_of_a_cohort_is_missed_only_when_it_is_mature(LocalDate asOf, String total, Verdict verdict) {
        Amount amount = Amount.of(Money.parse("CHF " + total));

        WindowResult result = score(Scoring.money("CHF 100.00"), REVENUE, amount, asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getPace()).isEmpty();
    }

    @ParameterizedTest(name = "a mean of {1} and {2} as of {0}: {3}")
    @CsvSource({
        "2026-03-02, 100.00, 100.00, ON_TRACK",
        "2026-03-02, 100.00,  99.99, AT_RISK",
        "2026-03-31, 100.00, 100.00, MET",
        "2026-03-31, 100.00,  99.99, MISSED"
    })
    void a_size_is_judged_by_its_present_value_and_has_no_pace(
            LocalDate asOf, String one, String other, Verdict verdict) {
        WindowResult result = score(Scoring.money("CHF 100.00"), mean(), sizes(one, other), asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getPace()).isEmpty();
        assertThat(result.counted().isPresent()).isEqualTo(verdict.isFinal());
    }

    @Test
    void a_size_is_not_prorated_in_a_cut_window() {
        ResolvedTerms terms = terms(Scoring.money("CHF 100.00"), mean(), "2026-03-16/2026-12-31");
        DateRange cut = DateRange.parse("2026-03-16/2026-03-31");

        WindowResult result = result(terms, cut, sizes("60.00", "60.00"), LocalDate.of(2026, 3, 31));

        assertThat(result.getRequired()).isEqualByComparingTo("100");
        assertThat(result.getVerdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_size_of_no_deals_has_no_data() {
        DealSizes none = DealSizes.of(SizeStatistic.MEAN, Map.of());

        assertThat(score(Scoring.money("CHF 100.00"), mean(), none, LocalDate.of(2026, 3, 31))
                        .getVerdict())
                .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void a_size_is_not_a_sum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(
                        Scoring.money("CHF 100.00"),
                        mean(),
                        Amount.of(Money.parse("CHF 5.00")),
                        LocalDate.of(2026, 3, 31)))
                .withMessageStartingWith(
                        "target 'goal' in 2026-03: metric 'number' must give deal sizes, but was Amount{");
    }

    private static Metric mean() {
        return DealSize.of("number", SizeStatistic.MEAN);
    }

    private static DealSizes sizes(String one, String other) {
        Money first = Money.parse("CHF " + one);
        Money second = Money.parse("CHF " + other);
        return DealSizes.of(
                SizeStatistic.MEAN, first.equals(second) ? Map.of(first, 2L) : Map.of(first, 1L, second, 1L));
    }

    private static WindowResult score(Target target, Metric metric, Measurement measured, LocalDate asOf) {
        return result(terms(target, metric, "2026"), DateRange.parse("2026-03"), measured, asOf);
    }

    private static WindowResult result(ResolvedTerms terms, DateRange window, Measurement measured, LocalDate asOf) {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        window,
                        WindowNumbers.builder()
                                .putMeasurement("number", measured)
                                .build())
                .build();
        return SlaEvaluator.evaluate(terms, numbers, asOf)
                .target("goal")
                .orElseThrow()
                .in(window)
                .orElseThrow();
    }

    private static ResolvedTerms terms(Target target, Metric metric, String period) {
        return Scoring.agreement(target, period).withMetrics(List.of(metric)).resolve(SlaFixtures.zurichCalendar());
    }

    private static CohortShare share(long part, long whole, long maturing, long early) {
        return CohortShare.builder()
                .part(part)
                .whole(whole)
                .maturing(maturing)
                .early(early)
                .build();
    }
}
