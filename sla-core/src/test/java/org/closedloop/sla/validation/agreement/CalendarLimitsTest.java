package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.validation.agreement.Changes.metric;
import static org.closedloop.sla.validation.agreement.Changes.target;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Rule;
import org.junit.jupiter.api.Test;

/** Limits and deadlines that the Zurich calendar, of five days of eight hours a week, cannot keep within their time. */
class CalendarLimitsTest {

    private final AgreementValidator validator = new AgreementValidator();

    @Test
    void a_limit_longer_than_the_period() {
        // 2026 has 258 working days; the first of January, on which a lead may come, is none of them.
        assertThat(english(feedback("P259D")))
                .containsExactly(
                        "metric 'feedback': limit P259D is longer than the time that the period 2026 has, P258D,"
                                + " so it never ends within it. Consider shortening it");
        assertThat(german(feedback("P259D")))
                .containsExactly(
                        "Metrik 'feedback': die Frist P259D ist länger, als die Laufzeit 2026 mit P258D zulässt,"
                                + " und läuft in ihr nie ab. Vielleicht die Frist verkürzen");
        assertThat(english(feedback("PT2061H")))
                .containsExactly("metric 'feedback': limit PT2061H is longer than the time that the period 2026 has,"
                        + " PT2060H, so it never ends within it. Consider shortening it");
    }

    @Test
    void a_limit_longer_than_every_window() {
        Function<Agreement, Agreement> weekly =
                target("deal-feedback", ShareTarget.class, t -> t.withWindow(WindowRule.weekly()));

        assertThat(english(feedback("P5D").andThen(weekly)))
                .containsExactly(
                        "target 'deal-feedback': no window 'week' has more than P4D after its start, so a limit of"
                                + " P5D never ends within its window. Consider shortening the limit, or choosing"
                                + " longer windows");
        assertThat(german(feedback("P5D").andThen(weekly)))
                .containsExactly(
                        "Ziel 'deal-feedback': kein Fenster 'week' hat nach seinem Beginn mehr als P4D, eine Frist"
                                + " von P5D läuft also in keinem ab. Vielleicht die Frist verkürzen oder längere"
                                + " Fenster nehmen");
        assertThat(english(feedback("P4D").andThen(weekly))).isEmpty();
        assertThat(english(feedback("P5D"))).isEmpty();
    }

    @Test
    void hours_that_no_week_has() {
        Function<Agreement, Agreement> weekly =
                agreement -> target("deal-feedback", ShareTarget.class, t -> t.withWindow(WindowRule.weekly()))
                        .apply(agreement);

        assertThat(english(feedback("PT41H").andThen(weekly)))
                .containsExactly(
                        "target 'deal-feedback': no window 'week' has more than PT40H after its start, so a limit of"
                                + " PT41H never ends within its window. Consider shortening the limit, or choosing"
                                + " longer windows",
                        "metric 'feedback': limit PT41H is longer than the longest working day, PT8H, so it cannot"
                                + " end on the working day on which it begins. Consider stating it in working days,"
                                + " such as P1D");
        assertThat(english(metric("hot-response", ResponseTime.class, m -> m.withWithin(TimeLimit.hours(8)))))
                .isEmpty();
    }

    @Test
    void reports_that_are_due_when_the_next_one_s_time_is_over() {
        Function<Agreement, Agreement> weekly = target(
                        "monthly-report", DeliveryTarget.class, t -> t.withWindow(WindowRule.weekly()))
                .andThen(metric("report", ReportDelivery.class, m -> m.withWithinDays(6)))
                .andThen(a -> a.withReporting(a.getReporting().map(it -> it.withDeadlineDays(6))));

        assertThat(english(weekly))
                .containsExactly(
                        "target 'monthly-report': the report on 2026-01-01/2026-01-04 is not due until 2026-01-12; by"
                                + " then the next window 'week', 2026-W02, is over. Consider allowing fewer than 6"
                                + " working days, or reporting less often",
                        "reporting: the report on 2026-01-01/2026-01-04 is not due until 2026-01-12; by then the next"
                                + " reporting period, 2026-W02, is over. Consider allowing fewer than 6 working days,"
                                + " or reporting less often");
        assertThat(german(weekly))
                .containsExactly(
                        "Ziel 'monthly-report': der Bericht über 2026-01-01/2026-01-04 ist erst am 2026-01-12 fällig;"
                                + " dann"
                                + " ist das nächste Fenster 'week', 2026-W02, schon vorbei."
                                + " Vielleicht weniger als 6 Arbeitstage zulassen oder seltener berichten",
                        "Reporting: der Bericht über 2026-01-01/2026-01-04 ist erst am 2026-01-12 fällig; dann ist die"
                                + " Zeit des nächsten, 2026-W02, schon vorbei."
                                + " Vielleicht weniger als 6 Arbeitstage zulassen oder seltener berichten");
    }

    @Test
    void a_report_on_the_only_window_has_no_next() {
        Function<Agreement, Agreement> slow = metric("report", ReportDelivery.class, m -> m.withWithinDays(30))
                .andThen(a -> a.withReporting(a.getReporting().map(it -> it.withDeadlineDays(30)))
                        .withScope(a.getScope().withPeriod(DateRange.parse("2026-W10"))));

        assertThat(validator.validate(
                        slow.apply(SlaFixtures.fullAgreement()), SlaFixtures.zurichCalendar(), Locale.ENGLISH))
                .extracting(Finding::getRule)
                .doesNotContain(Rule.REPORT_AFTER_NEXT_WINDOW, Rule.DEADLINE_AFTER_NEXT_WINDOW);
    }

    private static Function<Agreement, Agreement> feedback(String limit) {
        return metric("feedback", Feedback.class, m -> m.withWithin(TimeLimit.parse(limit)));
    }

    private List<String> english(Function<Agreement, Agreement> change) {
        return messages(change, Locale.ENGLISH);
    }

    private List<String> german(Function<Agreement, Agreement> change) {
        return messages(change, Locale.GERMAN);
    }

    private List<String> messages(Function<Agreement, Agreement> change, Locale locale) {
        Agreement agreement = change.apply(SlaFixtures.fullAgreement());
        return validator.validate(agreement, SlaFixtures.zurichCalendar(), locale).stream()
                .map(Finding::getMessage)
                .toList();
    }
}
