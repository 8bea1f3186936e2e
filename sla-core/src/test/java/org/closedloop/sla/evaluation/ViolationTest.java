package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationTest {

    private static Escalation ladder(int misses, int windows) {
        return Escalation.builder()
                .id("ladder")
                .target("sql-volume")
                .misses(misses)
                .windows(windows)
                .addSteps(
                        EscalationStep.of(1, "Head of Marketing", 5, "Explain the cause."),
                        EscalationStep.of(3, "Executive board", 10, "Present a plan"))
                .build();
    }

    private static Scorecard score(Escalation escalation, String months) {
        return Remedies.score(Remedies.agreement().withEscalations(escalation), Remedies.year(sqls(months), List.of()));
    }

    /** A month is met (+) or missed (-). */
    private static List<Long> sqls(String months) {
        List<Long> sqls = new ArrayList<>();
        months.chars().forEach(month -> sqls.add(month == '+' ? 120L : 60L));
        return sqls;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "------ | 1 | 1 | 1 2 3 4 5 6",
                // A miss lies in its own window, also if the agreement has a number of windows that is too low.
                "--+-++ | 1 | 0 | 1 2 4",
                "------ | 2 | 3 | 1,2 3,4 5,6",
                "-+-+-+ | 2 | 3 | 1,3",
                "-+-+-+ | 2 | 2 | none",
                "-++-++-| 2 | 3 | none",
                "-++--+ | 2 | 3 | 4,5",
                "--+--- | 3 | 4 | 1,2,4",
                "+--+-- | 3 | 6 | 2,3,5",
            })
    void so_many_misses_in_so_many_windows_are_a_violation(String months, int misses, int windows, String expected) {
        String found = score(ladder(misses, windows), months.strip()).getViolations().stream()
                .map(violation -> violation.getWindows().stream()
                        .map(window -> String.valueOf(window.getStart().getMonthValue()))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    @Test
    void each_violation_has_its_step_and_its_due_day() {
        List<Violation> violations = score(ladder(1, 1), "----").getViolations();

        assertThat(violations).extracting(Violation::getNumber).containsExactly(1, 2, 3, 4);
        assertThat(violations)
                .extracting(violation -> violation.getStep().orElseThrow().getViolation())
                .containsExactly(1, 1, 3, 3);
        // Five working days after 31 January, a Saturday.
        assertThat(violations.get(0).getDueOn()).contains(LocalDate.of(2026, 2, 6));
        assertThat(violations.get(2).getDay()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void there_is_no_step_before_the_first() {
        Escalation late = ladder(1, 1).withSteps(EscalationStep.of(2, "CEO", 5, "Explain."));
        List<Violation> violations = score(late, "--").getViolations();

        assertThat(violations.get(0).getStep()).isEmpty();
        assertThat(violations.get(0).getDueOn()).isEmpty();
        assertThat(violations.get(1).getStep()).isPresent();
    }

    @Test
    void the_violations_of_a_side_are_numbered_together() {
        Agreement agreement = Remedies.agreement();
        Agreement both = agreement
                .withTargets(agreement.getTargets().stream()
                        .map(target -> target.getId().equals("sql-response")
                                ? ((ShareTarget) target).withResponsible(Role.MARKETING)
                                : target)
                        .toList())
                .withEscalations(Escalation.builder()
                        .id("side")
                        .side(Role.MARKETING)
                        .misses(1)
                        .windows(1)
                        .addSteps(EscalationStep.of(1, "CEO", 5, "Explain."))
                        .build());

        assertThat(Remedies.score(both, Remedies.year(List.of(60L, 120L, 60L), List.of(90L, 90L, 95L)))
                        .getViolations())
                .extracting(v -> v.getNumber() + " " + v.getTarget() + " " + v.getWindows())
                .containsExactly(
                        "1 sql-volume [" + DateRange.parse("2026-01") + "]",
                        "2 sql-response [" + DateRange.parse("2026-01") + "]",
                        "3 sql-response [" + DateRange.parse("2026-02") + "]",
                        "4 sql-volume [" + DateRange.parse("2026-03") + "]");
    }

    @Test
    void an_excused_miss_is_none() {
        Agreement agreement = Remedies.agreement()
                .withEscalations(ladder(1, 1))
                .withReliefs(Relief.under("idle", "sql-volume", "sql-response", new BigDecimal("0.8")));

        assertThat(Remedies.score(agreement, Remedies.year(List.of(60L, 60L), List.of(70L, 90L)))
                        .getViolations())
                .extracting(Violation::getWindows)
                .containsExactly(List.of(DateRange.parse("2026-02")));
    }

    @Test
    void a_violation_explains_itself() {
        Violation violation = score(ladder(2, 3), "-+-").getViolations().get(0);

        assertThat(violation.explain(Locale.ENGLISH))
                .isEqualTo("ladder, violation 1: sql-volume was missed in 2026-01, 2026-03; to be informed: Head of"
                        + " Marketing; due by 8 Apr 2026: Explain the cause.");
        assertThat(violation.explain(Locale.GERMAN))
                .isEqualTo("ladder, Verstoss 1: sql-volume wurde verfehlt in 2026-01, 2026-03; zu informieren: Head of"
                        + " Marketing; fällig bis 08.04.2026: Explain the cause.");
    }

    @Test
    void an_action_after_the_end_of_the_calendar_has_no_day() {
        Violation violation = score(ladder(1, 1), "-").getViolations().get(0).withDueOn(Optional.empty());

        assertThat(violation.explain(Locale.ENGLISH))
                .isEqualTo("ladder, violation 1: sql-volume was missed in 2026-01; to be informed: Head of Marketing;"
                        + " due: Explain the cause.");
        assertThat(violation.explain(Locale.GERMAN))
                .isEqualTo("ladder, Verstoss 1: sql-volume wurde verfehlt in 2026-01; zu informieren: Head of"
                        + " Marketing; fällig: Explain the cause.");
    }

    @Test
    void an_escalation_applies_to_a_target_or_to_a_side() {
        assertThatThrownBy(() -> ladder(1, 1).withSide(Role.SALES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("escalation 'ladder': must apply to either a target or a side, but was given both");
        assertThatThrownBy(() ->
                        Escalation.builder().id("ladder").misses(1).windows(1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("escalation 'ladder': must apply to either a target or a side, but was given neither");
    }
}
