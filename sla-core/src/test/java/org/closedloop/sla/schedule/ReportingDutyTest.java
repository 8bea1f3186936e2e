package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedule and evaluator agree on due dates: a report due in the schedule is a miss after that day. */
class ReportingDutyTest {

    private static final DateRange MARCH = DateRange.parse("2026-03");
    private static final FunnelNumbers NOTHING = FunnelNumbers.builder().build();

    /** One target: the monthly report within three working days; March's is due on 6 April. */
    private static ResolvedTerms monthly() {
        Agreement agreement = SlaFixtures.smallAgreement()
                .withMetrics(ReportDelivery.of("report", 3))
                .withTargets(DeliveryTarget.of("reporting", Role.MARKETING, "report", WindowRule.monthly()));
        return agreement.resolve(SlaFixtures.zurichCalendar());
    }

    private static FunnelNumbers outOn(String day) {
        return FunnelNumbers.builder()
                .putWindow(
                        MARCH,
                        WindowNumbers.builder()
                                .putMeasurement("report", Delivery.of(LocalDate.parse(day)))
                                .build())
                .build();
    }

    private static WindowResult march(Scorecard card) {
        return card.target("reporting").flatMap(result -> result.in(MARCH)).orElseThrow();
    }

    @ParameterizedTest(name = "March''s report still missing at the close of {0}: {1}")
    @CsvSource({
        "2026-03-30, UPCOMING",
        "2026-03-31, ON_TRACK",
        "2026-04-05, ON_TRACK",
        "2026-04-06, MISSED",
        "2026-04-07, MISSED"
    })
    void a_missing_report_is_a_miss_from_the_close_of_the_day_that_the_schedule_names(LocalDate asOf, Verdict verdict) {
        LocalDate due = Schedules.each(ReportDue.class, monthly().getAgreement()).stream()
                .filter(report -> report.getWindow().equals(MARCH))
                .map(Obligation::getDay)
                .findFirst()
                .orElseThrow();

        WindowResult result = march(SlaEvaluator.evaluate(monthly(), NOTHING, asOf));

        assertThat(result.getDueOn()).hasValue(due);
        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getVerdict() == Verdict.MISSED).isEqualTo(!asOf.isBefore(due));
    }

    @ParameterizedTest(name = "out on {0}: {1}, score {2}")
    @CsvSource({"2026-04-06, MET, 0.3333", "2026-04-07, MISSED, 0"})
    void a_late_report_costs_as_much_as_a_missing_one(String day, Verdict verdict, String score) {
        Scorecard card = SlaEvaluator.evaluate(monthly(), outOn(day), LocalDate.of(2026, 4, 7));

        assertThat(march(card).getVerdict()).isEqualTo(verdict);
        // January's and February's are missing.
        assertThat(card.getScore().getValue().orElseThrow()).isEqualByComparingTo(score);
        assertThat(card.party(Role.MARKETING).orElseThrow().getScore()).isEqualTo(card.getScore());
    }

    @Test
    void a_missing_report_scores_nothing() {
        Scorecard card = SlaEvaluator.evaluate(monthly(), NOTHING, LocalDate.of(2026, 4, 6));

        assertThat(card.count(Verdict.MISSED)).isEqualTo(3);
        assertThat(card.getScore().getValue().orElseThrow()).isZero();
    }

    @Property(tries = 100)
    void the_schedule_names_the_evaluators_day_for_every_window_of_every_target(@ForAll("terms") ResolvedTerms terms) {
        Scorecard card = SlaEvaluator.evaluate(
                terms, NOTHING, terms.getPeriod().getStart().minusDays(1));

        for (Target target : terms.getAgreement().getTargets()) {
            Map<DateRange, LocalDate> scheduled = ObligationSchedule.of(terms).all().stream()
                    .filter(ReportDue.class::isInstance)
                    .map(ReportDue.class::cast)
                    .filter(due -> due.getTargets().contains(target.getId()))
                    .collect(Collectors.toMap(ReportDue::getWindow, Obligation::getDay));
            Map<DateRange, LocalDate> judged = card.target(target.getId()).orElseThrow().getWindows().stream()
                    .filter(result -> result.getDueOn().isPresent())
                    .collect(Collectors.toMap(
                            WindowResult::getWindow, result -> result.getDueOn().orElseThrow()));
            assertThat(scheduled).isEqualTo(judged);
        }
    }

    @Provide
    Arbitrary<ResolvedTerms> terms() {
        return ScheduleDomain.terms();
    }
}
