package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class EscalationDueTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement()
            .withEscalations(Escalation.builder()
                    .id("ladder")
                    .target("sql-volume")
                    .misses(1)
                    .windows(1)
                    .addSteps(EscalationStep.of(2, "Executive board", 5, "Present a plan."))
                    .build())
            .resolve(SlaFixtures.zurichCalendar());

    private static Scorecard scorecard(String... months) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (String month : months) {
            numbers.putWindow(
                    DateRange.parse(month),
                    WindowNumbers.builder().count("sqls", 60).build());
        }
        return SlaEvaluator.evaluate(TERMS, numbers.build(), LocalDate.of(2026, 4, 30));
    }

    @Test
    void the_schedule_has_the_steps_that_follow_from_a_scorecard() {
        ObligationSchedule schedule = ObligationSchedule.of(TERMS, scorecard("2026-01", "2026-02"));

        assertThat(schedule.all())
                .filteredOn(EscalationDue.class::isInstance)
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.getDay()).isEqualTo(LocalDate.of(2026, 3, 6));
                    assertThat(due.getKey()).isEqualTo("escalation/ladder/2");
                    assertThat(due.getPeople()).containsExactly("Executive board");
                    assertThat(due.getResponsible()).isEqualTo(Set.of(Role.MARKETING));
                    assertThat(due.title(Locale.ENGLISH)).isEqualTo("Escalation due: ladder");
                    assertThat(due.explain(Locale.ENGLISH))
                            .isEqualTo(
                                    "Last day for the action of ladder after violation 2, as sql-volume was missed in 2026-02;"
                                            + " to be informed: Executive board; action: Present a plan.");
                    assertThat(due.explain(Locale.GERMAN))
                            .isEqualTo(
                                    "Letzter Tag für die Massnahme aus ladder nach Verstoss 2, weil sql-volume verfehlt wurde"
                                            + " in 2026-02; zu informieren: Executive board; Massnahme: Present a plan.");
                });
    }

    @Test
    void the_other_obligations_stay() {
        assertThat(ObligationSchedule.of(TERMS, scorecard("2026-01")).all())
                .isEqualTo(ObligationSchedule.of(TERMS).all());
    }

    @Test
    void a_scorecard_of_another_agreement_is_refused() {
        Scorecard other = scorecard("2026-01").withAgreement("other");

        assertThatThrownBy(() -> ObligationSchedule.of(TERMS, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "schedule of 'acme-2026/1': the scorecard must be of the same agreement and version, but is of"
                                + " 'other/1'");
    }
}
