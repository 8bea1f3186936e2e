package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;

/** The text of every sentence, in both languages. */
class ObligationSentencesTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");

    /**
     * The second quarter of 2026: unsigned, with a report a quarter, two meetings, and nobody for sales from May on.
     */
    private static Agreement quarter(Renewal.Mode mode) {
        Agreement small = Schedules.over("2026-Q2");
        Target volume = small.target("sql-volume").orElseThrow();
        return small.withMetrics(List.of(small.metric("sqls").orElseThrow(), ReportDelivery.of("report", 1)))
                .withTargets(volume, DeliveryTarget.of("reporting", Role.MARKETING, "report", WindowRule.quarterly()))
                .withPosts(
                        Post.of(Role.SALES, "Sam Frei", "Sara Graf", DateRange.parse("2026-04")),
                        Post.of(Role.MARKETING, "Mia Keller", "Max Roth", DateRange.parse("2026-05-01/2026-06-30")))
                .withReporting(Reporting.builder()
                        .addChannels("HubSpot", "PDF")
                        .cadence(WindowLength.QUARTER)
                        .addAudience("Board")
                        .deadlineDays(1)
                        .build())
                .withReview(Schedules.review(Period.ofDays(12), LocalDate.of(2026, 5, 18)))
                .withRenewal(Schedules.renewal(LocalDate.of(2026, 7, 1), Period.ofMonths(1))
                        .withMode(mode)
                        .withNextPeriod(Period.of(1, 6, 1)));
    }

    private static List<String> lines(Renewal.Mode mode, Locale locale) {
        return Schedules.lines(Schedules.of(quarter(mode)).all(), locale);
    }

    @Test
    void explains_obligations_in_english() {
        assertThat(lines(Renewal.Mode.AUTOMATIC, Locale.ENGLISH))
                .containsExactly(
                        "2026-03-31 SIGNATURE: Last day to sign before the agreement starts on 1 Apr 2026; signatures"
                                + " missing for: Marketing, Sales.",
                        "2026-03-31 VACANCY: Nobody is responsible for Marketing from 1 Apr 2026 to 30 Apr 2026; last"
                                + " day to name somebody.",
                        "2026-04-30 WINDOW_END: 2026-04 ends; targets to be judged: sql-volume.",
                        "2026-04-30 VACANCY: Last day of Sam Frei in the post for Sales; nobody is responsible for it"
                                + " from 1 May 2026 to 30 Jun 2026.",
                        "2026-05-18 REVIEW: Review meeting; participants: Mia Keller, Sam Frei.",
                        "2026-05-31 WINDOW_END: 2026-05 ends; targets to be judged: sql-volume.",
                        "2026-05-31 NOTICE: Last day to give notice; without notice, the agreement renews"
                                + " automatically as of 1 Jul 2026.",
                        "2026-06-01 REVIEW: Review meeting; participants: Mia Keller, Sam Frei; moved from 30 May"
                                + " 2026, which is not a working day.",
                        "2026-06-11 REVIEW: Review meeting; participants: Mia Keller, Sam Frei.",
                        "2026-06-23 REVIEW: Review meeting; participants: Mia Keller, Sam Frei.",
                        "2026-06-30 WINDOW_END: 2026-06 ends; targets to be judged: sql-volume.",
                        "2026-06-30 EXPIRY: Last day of the agreement.",
                        "2026-07-01 REPORT: Last day for the report on 2026-Q2, 1 working day after its end;"
                                + " through: HubSpot, PDF; for: Board; scored by: reporting.",
                        "2026-07-01 RENEWAL: Unless notice was given, the agreement renews automatically for 1 year,"
                                + " 6 months, 1 day.");
    }

    @Test
    void explains_obligations_in_swiss_german() {
        assertThat(lines(Renewal.Mode.AUTOMATIC, SWISS))
                .containsExactly(
                        "2026-03-31 SIGNATURE: Letzter Tag für die Unterschriften, bevor die Vereinbarung am 01.04.2026"
                                + " beginnt; es fehlen: Marketing, Sales.",
                        "2026-03-31 VACANCY: Vom 01.04.2026 bis 30.04.2026 ist niemand für Marketing verantwortlich;"
                                + " letzter Tag, um jemanden zu benennen.",
                        "2026-04-30 WINDOW_END: 2026-04 endet; zu beurteilen: sql-volume.",
                        "2026-04-30 VACANCY: Letzter Tag von Sam Frei als verantwortliche Person für Sales;"
                                + " vom 01.05.2026 bis 30.06.2026 ist niemand verantwortlich.",
                        "2026-05-18 REVIEW: Review-Treffen; es nehmen teil: Mia Keller, Sam Frei.",
                        "2026-05-31 WINDOW_END: 2026-05 endet; zu beurteilen: sql-volume.",
                        "2026-05-31 NOTICE: Letzter Tag für die Kündigung; ohne sie verlängert sich die Vereinbarung"
                                + " per 01.07.2026 von selbst.",
                        "2026-06-01 REVIEW: Review-Treffen; es nehmen teil: Mia Keller, Sam Frei; verschoben vom"
                                + " 30.05.2026, einem arbeitsfreien Tag.",
                        "2026-06-11 REVIEW: Review-Treffen; es nehmen teil: Mia Keller, Sam Frei.",
                        "2026-06-23 REVIEW: Review-Treffen; es nehmen teil: Mia Keller, Sam Frei.",
                        "2026-06-30 WINDOW_END: 2026-06 endet; zu beurteilen: sql-volume.",
                        "2026-06-30 EXPIRY: Letzter Tag der Vereinbarung.",
                        "2026-07-01 REPORT: Letzter Tag für den Bericht zu 2026-Q2, 1 Arbeitstag nach dessen Ende;"
                                + " über: HubSpot, PDF; an: Board; gewertet in: reporting.",
                        "2026-07-01 RENEWAL: Wurde nicht gekündigt, so verlängert sich die Vereinbarung von selbst;"
                                + " Dauer: 1 Jahr, 6 Monate, 1 Tag.");
    }

    @Test
    void explains_a_renewal_by_consent() {
        assertThat(lines(Renewal.Mode.BY_CONSENT, Locale.ENGLISH))
                .contains(
                        "2026-05-31 NOTICE: Last day to give notice; the renewal as of 1 Jul 2026 requires the"
                                + " consent of the parties.",
                        "2026-07-01 RENEWAL: If the parties have consented, the renewed agreement starts for 1 year,"
                                + " 6 months, 1 day.");
        assertThat(lines(Renewal.Mode.BY_CONSENT, Locale.GERMAN))
                .contains(
                        "2026-05-31 NOTICE: Letzter Tag für die Kündigung; die Erneuerung per 01.07.2026 braucht die"
                                + " Zustimmung beider Seiten.",
                        "2026-07-01 RENEWAL: Haben beide Seiten zugestimmt, so beginnt die erneuerte Vereinbarung;"
                                + " Dauer: 1 Jahr, 6 Monate, 1 Tag.");
    }

    @Test
    void titles_are_short() {
        List<Obligation> all = Schedules.of(quarter(Renewal.Mode.AUTOMATIC)).all();

        assertThat(all.stream().map(due -> due.title(Locale.ENGLISH)).distinct())
                .containsExactly(
                        "Signatures due",
                        "Successor due: Marketing",
                        "End of 2026-04",
                        "Successor due: Sales",
                        "Review meeting",
                        "End of 2026-05",
                        "Last day for notice",
                        "End of 2026-06",
                        "Last day of the agreement",
                        "Report on 2026-Q2 due",
                        "Renewal");
        assertThat(all.stream().map(due -> due.title(SWISS)).distinct())
                .containsExactly(
                        "Unterschriften fällig",
                        "Nachfolge zu regeln: Marketing",
                        "Ende von 2026-04",
                        "Nachfolge zu regeln: Sales",
                        "Review-Treffen",
                        "Ende von 2026-05",
                        "Letzter Tag für die Kündigung",
                        "Ende von 2026-06",
                        "Letzter Tag der Vereinbarung",
                        "Bericht zu 2026-Q2 fällig",
                        "Erneuerung");
    }

    @Test
    void several_days_are_in_the_plural() {
        assertThat(Schedules.of(SlaFixtures.fullAgreement()).all().stream()
                        .filter(ReportDue.class::isInstance)
                        .map(due -> due.explain(SWISS)))
                .first()
                .isEqualTo("Letzter Tag für den Bericht zu 2026-01-01/2026-01-04, 5 Arbeitstage nach dessen Ende;"
                        + " über: HubSpot dashboard; an: Executive board, Heads of department.");
    }
}
