package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;

/** Clause 9 requires monthly reports within three working days, with or without a target. */
class ReportDueTest {

    private static final Agreement ASKED = SlaFixtures.smallAgreement()
            .withReporting(Reporting.builder()
                    .addChannels("HubSpot dashboard", "PDF")
                    .cadence(WindowLength.MONTH)
                    .addAudience("Executive board")
                    .deadlineDays(3)
                    .build());

    private static Agreement scored(Agreement agreement, int withinDays, WindowRule window) {
        return agreement
                .withMetrics(ReportDelivery.of("report", withinDays))
                .withTargets(DeliveryTarget.of("reporting", Role.SALES, "report", window));
    }

    private static ReportDue march(Agreement agreement) {
        return Schedules.each(ReportDue.class, agreement).stream()
                .filter(due -> due.getWindow().label().equals("2026-03"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_is_due_on_the_nth_working_day_after_its_period() {
        ReportDue due = march(ASKED);

        // 1 and 2 April, then Good Friday and a weekend.
        assertThat(due.getDay()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(due.getWorkingDays()).isEqualTo(3);
        assertThat(due.getChannels()).containsExactly("HubSpot dashboard", "PDF");
        assertThat(due.getPeople()).containsExactly("Executive board");
        assertThat(due.getTargets()).isEmpty();
        assertThat(due.getResponsible()).isEqualTo(EnumSet.of(Role.MARKETING, Role.SALES));
        assertThat(due.getKey()).isEqualTo("report/2026-03");
    }

    @Test
    void clause_and_target_with_the_same_deadline_are_one_report() {
        Agreement agreement = scored(ASKED, 3, WindowRule.monthly());
        ReportDue due = march(agreement);

        assertThat(Schedules.each(ReportDue.class, agreement)).hasSize(12);
        assertThat(due.getTargets()).containsExactly("reporting");
        assertThat(due.getPeople()).containsExactly("Executive board");
        assertThat(due.getResponsible()).isEqualTo(EnumSet.of(Role.SALES));
        assertThat(due.getKey()).isEqualTo("report/2026-03");
    }

    @Test
    void clause_and_target_with_different_deadlines_are_two_reports() {
        assertThat(Schedules.each(ReportDue.class, scored(ASKED, 2, WindowRule.monthly())))
                .filteredOn(due -> due.getWindow().label().equals("2026-03"))
                .extracting(due -> due.getDay() + " " + due.getKey())
                .containsExactly("2026-04-02 report/2026-03/reporting", "2026-04-06 report/2026-03");
    }

    @Test
    void a_target_without_a_reporting_clause_has_a_report() {
        ReportDue due = march(scored(SlaFixtures.smallAgreement(), 3, WindowRule.monthly()));

        assertThat(due.getKey()).isEqualTo("report/2026-03/reporting");
        assertThat(due.getChannels()).isEmpty();
    }

    @Test
    void windows_that_a_short_month_cuts_follow_the_target_from_the_start() {
        Agreement agreement = scored(
                Schedules.over("2026-01-31/2026-04-30"), 1, WindowRule.monthly().alignedToStart());

        assertThat(Schedules.each(ReportDue.class, agreement))
                .extracting(due -> due.getWindow().label() + " by " + due.getDay())
                .isEqualTo(List.of(
                        "2026-01-31/2026-02-27 by 2026-03-02",
                        "2026-02-28/2026-03-30 by 2026-03-31",
                        "2026-03-31/2026-04-29 by 2026-04-30",
                        "2026-04-30 by 2026-05-01"));
    }

    @Test
    void without_any_working_day_no_report_is_ever_due() {
        BusinessCalendar never = BusinessCalendar.builder()
                .id("zurich")
                .zone(SlaFixtures.zurichCalendar().getZone())
                .build();

        assertThat(ObligationSchedule.of(scored(ASKED, 2, WindowRule.monthly()).resolveUnchecked(never))
                        .all())
                .noneMatch(ReportDue.class::isInstance);
    }
}
