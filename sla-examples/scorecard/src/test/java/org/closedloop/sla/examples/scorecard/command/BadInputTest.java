package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author of a plan or of clauses 12 to 15 may get wrong, each as a finding with its code. */
class BadInputTest {

    private static final String PLAN = """
            apiVersion: closedloop.org/v2
            kind: Plan
            id: acme-2026
            currency: CHF
            start: "2025-07-01"
            goals:
            - {period: 2026-Q3, revenue: CHF 1200000.00, marketingShare: 0.4}
            dealSize: CHF 18000.00
            rates:
            - {from: mql, to: sql, rate: 0.3}
            - {from: sql, to: customer, part: 27, whole: 216, window: "2025"}
            durations:
            - {from: sql, to: customer, takes: P6M}
            team: {reps: 8, monthlyQuota: CHF 60000.00}
            """;

    @TempDir
    private Path directory = Path.of("");

    private static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of(
                        "rate: 0.3",
                        "rate: 0",
                        "error: plan 'acme-2026', rate mql → sql: rate must be above 0 and"
                                + " at most 1, but was 0 [SLA-K07]"),
                Arguments.of(
                        "rate: 0.3",
                        "rate: 1.01",
                        "error: plan 'acme-2026', rate mql → sql: rate must be above 0"
                                + " and at most 1, but was 1.01 [SLA-K07]"),
                Arguments.of(
                        "part: 27",
                        "part: 0",
                        "error: plan 'acme-2026', rate sql → customer: rate must be above 0"
                                + " and at most 1, but was 0 of 216 [SLA-K07]"),
                Arguments.of(
                        "part: 27",
                        "part: 270",
                        "error: plan 'acme-2026', rate sql → customer: rate must be above"
                                + " 0 and at most 1, but was 270 of 216 [SLA-K07]"),
                Arguments.of(
                        "CHF 1200000.00",
                        "CHF 0.00",
                        "error: plan 'acme-2026', goal for 2026-Q3: revenue must be"
                                + " positive, but was CHF 0.00 [SLA-K02]"),
                Arguments.of(
                        "marketingShare: 0.4",
                        "marketingShare: 0",
                        "error: plan 'acme-2026', goal for 2026-Q3:"
                                + " share of marketing must be above 0 and at most 1, but was 0 [SLA-K04]"),
                Arguments.of(
                        "dealSize: CHF 18000.00",
                        "dealSize: CHF 0.00",
                        "error: plan 'acme-2026': deal size must be" + " positive, but was CHF 0.00 [SLA-K05]"),
                Arguments.of(
                        "CHF 1200000.00",
                        "CHF 1200000000000000000000.00",
                        "error: plan 'acme-2026', goal for"
                                + " 2026-Q3: goal for 2026-Q3 must not need more than 1000000000000 leads of a stage, but with"
                                + " CHF 1200000000000000000000.00 it needs 26666666666666667 of 'customer' [SLA-K32]"),
                Arguments.of(
                        "rate: 0.3",
                        "rate: 0.00000000001",
                        "error: plan 'acme-2026', rate mql → sql: goal for"
                                + " 2026-Q3 must not need more than 1000000000000 leads of a stage, but with 0.00000000001 it"
                                + " needs 21333333333334 of 'mql' [SLA-K32]"),
                Arguments.of(
                        "period: 2026-Q3",
                        "period: 2026-07-01/9999-12-31",
                        "error: plan 'acme-2026', goal for"
                                + " 2026-07-01/9999-12-31: plan must not last longer than 400 calendar years from the first lead"
                                + " due to the last goal, but does with 2026-07-01/9999-12-31 [SLA-K33]"),
                Arguments.of(
                        "takes: P6M",
                        "takes: P6000M",
                        "error: plan 'acme-2026', duration sql → customer: duration"
                                + " must not be longer than 10 years, but is P6000M [SLA-K34]"),
                Arguments.of(
                        "takes: P6M}",
                        "takes: P6M}\n- {from: sql, to: customer, takes: P3M}",
                        "error: plan 'acme-2026', duration sql → customer: duration must be given once for each two"
                                + " stages, but is P6M before and P3M here [SLA-K30]"),
                Arguments.of(
                        "takes: P6M}",
                        "takes: P6M}\n- {from: mql, to: customer, takes: P3M}",
                        "warning: plan 'acme-2026', duration mql → customer: from 'mql' to 'customer' leads take P3M, but"
                                + " P6M for a part of the way, from 'sql' to 'customer'. Consider correcting one of the"
                                + " two [SLA-K31]"),
                Arguments.of(
                        "start: \"2025-07-01\"",
                        "start: \"2026-02-01\"",
                        "warning: plan 'acme-2026', goal for"
                                + " 2026-Q3: leads in 'sql' are due in 2026-Q1, but the plan begins on 2026-02-01; from 'sql' to"
                                + " 'customer' they take P6M. Consider a later goal, or a shorter duration [SLA-K13]"),
                Arguments.of(
                        "reps: 8",
                        "reps: 5",
                        "warning: plan 'acme-2026', team: revenue CHF 1200000.00 in 2026-Q3 is"
                                + " more than the team can win, CHF 900000.00; it takes 7 productive sales people. Consider a"
                                + " larger team, or a lower goal [SLA-K14]"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_mistake_in_a_plan_is_one_finding(String right, String wrong, String finding) throws IOException {
        Path plan = Files.writeString(directory.resolve("plan.yaml"), PLAN.replace(right, wrong));
        Shell shell = Shell.run("plan", plan);

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines().filter(line -> line.endsWith("]"))).containsExactly(finding);
        assertThat(shell.exitCode()).isEqualTo(1);
    }

    private static Stream<Arguments> options() {
        return Stream.of(
                Arguments.of(
                        "plan x.yaml --window fortnight",
                        "'fortnight' is not one of week, month, quarter, half-year," + " year, agreement"),
                Arguments.of("document --agreement x.yaml --format pdf", "'pdf' is not one of markdown, html"),
                Arguments.of("evaluate --format csv", "'csv' is not one of text, json"),
                Arguments.of("evaluate --epoch days", "'days' is not one of seconds, millis, micros"),
                Arguments.of("due --fail-on pending", "'pending' is not overdue"));
    }

    @ParameterizedTest
    @MethodSource("options")
    void an_option_lists_its_words_as_they_are_typed(String command, String message) {
        Shell shell = Shell.run((Object[]) command.split(" "));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains(message);
    }

    @Test
    void half_years_are_typed_as_the_help_says() throws IOException {
        Path plan = Files.writeString(directory.resolve("plan.yaml"), PLAN);

        assertThat(Shell.run("plan", plan, "--window", "half-year").out()).contains("each half-year");
    }

    @Test
    void the_plan_without_mistakes_has_no_finding() throws IOException {
        Shell shell = Shell.run("plan", Files.writeString(directory.resolve("plan.yaml"), PLAN));

        assertThat(shell.out()).doesNotContain("[SLA-");
        assertThat(shell.exitCode()).isZero();
    }

    @Test
    void a_history_with_other_stages_is_an_advice() throws IOException {
        Path plan = Files.writeString(directory.resolve("plan.yaml"), PLAN);
        Path history = Files.writeString(directory.resolve("history.yaml"), """
                apiVersion: closedloop.org/v2
                kind: FunnelNumbers
                windows:
                  2025-12: {demos: {type: count, value: 12}}
                """);
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Shell shell = Shell.run("plan", plan, "--agreement", agreement, "--history", history);

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains(
                        "advice: plan 'acme-2026': history has no numbers of 'sql-count', 'sql-to-customer', 'revenue'"
                                + " in complete windows, so it was not compared with them. Consider a history that was counted"
                                + " by this agreement [SLA-K28]\n");
    }

    private static Stream<Arguments> clauses() {
        return Stream.of(
                Arguments.of(
                        """
                        reliefs:
                          - {id: one, target: sql-volume, cause: sql-response, condition: missed}
                          - {id: two, target: sql-response, cause: sql-volume, condition: missed}
                        """,
                        "SLA-L07",
                        "relief 'one': targets must not relieve each other in a circle, but do: sql-volume → sql-response →"
                                + " sql-volume"),
                Arguments.of(
                        """
                        exclusions:
                          - {id: fair, reason: Trade fair., period: 2025-12-31/2026-01-02}
                        """,
                        "SLA-U04",
                        "exclusion 'fair': period must lie within that of the agreement, 2026, but is"
                                + " 2025-12-31/2026-01-02"),
                Arguments.of(
                        """
                        escalations:
                          - id: ladder
                            target: sql-volume
                            misses: 1
                            windows: 1
                            steps:
                              - {violation: 1, informed: [CEO], deadlineDays: 2000000000, action: Explain.}
                        """,
                        "SLA-V13",
                        "escalation 'ladder': deadline must be at most 366 working days, but was 2000000000"),
                Arguments.of("""
                        adjustments:
                          - {id: malus, target: sql-volume, kind: malus, amount: CHF 0.00}
                        """, "SLA-B04", "adjustment 'malus': sum must be positive, but was CHF 0.00"));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_mistake_in_clauses_12_to_15_is_one_finding(String clause, String code, String message) throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(agreement, Files.readString(agreement) + clause);
        Shell shell = Shell.run("validate", agreement);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains(code + "  ", "  " + message + "\n", "1 finding, errors: 1\n");
    }
}
