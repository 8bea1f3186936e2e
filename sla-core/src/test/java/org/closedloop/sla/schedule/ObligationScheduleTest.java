package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

/** The obligations of an agreement with every clause. */
class ObligationScheduleTest {

    private static final Agreement FULL = SlaFixtures.fullAgreement();

    private final ObligationSchedule schedule = Schedules.of(FULL);

    @Test
    void a_month_lists_its_obligations() {
        assertThat(Schedules.lines(schedule.during(DateRange.parse("2026-04")), Locale.ENGLISH))
                .containsExactly(
                        "2026-04-05 WINDOW_END: 2026-W14 ends; targets to be judged: hot-lead-response.",
                        "2026-04-06 REPORT: Last day for the report on 2026-W13, 5 working days after its end;"
                                + " through: HubSpot dashboard; for: Executive board, Heads of department.",
                        "2026-04-08 REPORT: Last day for the report on 2026-03, 5 working days after its end;"
                                + " scored by: monthly-report.",
                        "2026-04-10 REPORT: Last day for the report on 2026-W14, 5 working days after its end;"
                                + " through: HubSpot dashboard; for: Executive board, Heads of department.",
                        "2026-04-12 WINDOW_END: 2026-W15 ends; targets to be judged: hot-lead-response.",
                        "2026-04-15 REVIEW: Review meeting; participants: Mia Keller, Sam Frei.",
                        "2026-04-17 REPORT: Last day for the report on 2026-W15, 5 working days after its end;"
                                + " through: HubSpot dashboard; for: Executive board, Heads of department.",
                        "2026-04-19 WINDOW_END: 2026-W16 ends; targets to be judged: hot-lead-response.",
                        "2026-04-24 REPORT: Last day for the report on 2026-W16, 5 working days after its end;"
                                + " through: HubSpot dashboard; for: Executive board, Heads of department.",
                        "2026-04-26 WINDOW_END: 2026-W17 ends; targets to be judged: hot-lead-response.",
                        "2026-04-30 WINDOW_END: 2026-04 ends; targets to be judged: sql-volume, sql-acceptance,"
                                + " lead-completeness, sql-response, deal-feedback.");
    }

    @Test
    void windows_of_different_lengths_with_the_same_end_are_distinct() {
        assertThat(schedule.during(DateRange.parse("2026-06-30")))
                .extracting(Obligation::getKey)
                .containsExactly("window/2026-06", "window/2026-H1", "window/2026-Q2");
    }

    @Test
    void the_year_ends_with_the_last_window_and_the_agreement_and_reports_follow() {
        assertThat(Schedules.lines(schedule.during(DateRange.parse("2026-12-31/2027-12-31")), Locale.ENGLISH))
                .filteredOn(line -> !line.contains("WINDOW_END"))
                .containsExactly(
                        "2026-12-31 EXPIRY: Last day of the agreement.",
                        // The fixture's calendar knows no holidays of 2027.
                        "2027-01-01 REPORT: Last day for the report on 2026-W52, 5 working days after its end;"
                                + " through: HubSpot dashboard; for: Executive board, Heads of department.",
                        "2027-01-01 RENEWAL: If the parties have consented, the renewed agreement starts for 1 year.",
                        "2027-01-07 REPORT: Last day for the report on 2026-12-28/2026-12-31, 5 working days after its"
                                + " end; through: HubSpot dashboard; for: Executive board, Heads of department.",
                        "2027-01-07 REPORT: Last day for the report on 2026-12, 5 working days after its end;"
                                + " scored by: monthly-report.");
    }

    @Test
    void the_targets_roles_are_responsible_and_otherwise_all_parties() {
        assertThat(schedule.all())
                .filteredOn(due -> due.getKey().equals("window/2026-06"))
                .singleElement()
                .extracting(Obligation::getResponsible)
                .isEqualTo(EnumSet.of(Role.MARKETING, Role.SALES));
        assertThat(schedule.all())
                .filteredOn(due -> due.getKind() == Obligation.Kind.EXPIRY)
                .singleElement()
                .extracting(Obligation::getResponsible)
                .isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void next_returns_all_obligations_of_the_next_day_with_any() {
        assertThat(schedule.next(LocalDate.of(2026, 4, 1)))
                .extracting(Obligation::getKey)
                .containsExactly("window/2026-W14");
        assertThat(schedule.next(LocalDate.of(2026, 6, 30))).hasSize(3);
        assertThat(schedule.next(LocalDate.of(2027, 1, 8))).isEmpty();
    }

    @Test
    void every_kind_comes_from_some_clause() {
        assertThat(Schedules.of(FULL.withSignatures().withPosts()).all().stream()
                        .map(Obligation::getKind)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Obligation.Kind.ESCALATION)));
    }
}
