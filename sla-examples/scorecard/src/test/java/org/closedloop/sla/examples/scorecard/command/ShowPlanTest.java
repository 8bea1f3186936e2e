package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.closedloop.sla.examples.scorecard.SamplePlans;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowPlanTest {

    @TempDir
    private Path directory = Path.of("");

    private Path plan = Path.of("");

    @BeforeEach
    void write() throws IOException {
        plan = written("plan.yaml", SamplePlans.plan());
    }

    private Path written(String name, Object document) throws IOException {
        return Files.writeString(directory.resolve(name), SlaJson.inEnglish().write(document, Format.YAML));
    }

    @Test
    void prints_the_funnel_of_each_goal_with_rates_and_due_windows() {
        Shell shell = Shell.run("plan", plan, "--window", "quarter");

        assertThat(shell.err()).isEmpty();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out())
                .isEqualTo("""
                Acme AG, plan acme-plan-2026

                2026-Q3, Switzerland
                  CHF 1,200,000.00, of which CHF 480,000.00 (40%) from marketing
                STAGE          REQUIRED  UNROUNDED  TO NEXT STAGE           DUE IN
                Leads             2,032   2,031.75  35%                     2025-11-21/2026-02-18
                MQL                 712     711.11  30% (120 of 400, 2025)  2025-12-01/2026-02-28
                SQL                 214     213.33  50%                     2026-Q1
                Opportunities       107     106.67  25%                     not known
                Customers            27      26.67                          2026-Q3

                2026-Q4, Switzerland, enterprise
                  CHF 900,000.00, of which CHF 360,000.00 (40%) from marketing
                STAGE          REQUIRED  UNROUNDED  TO NEXT STAGE           DUE IN
                Leads               572     571.43  35%                     2026-02-19/2026-05-21
                MQL                 200        200  30% (120 of 400, 2025)  2026-03-01/2026-05-31
                SQL                  60         60  50%                     2026-Q2
                Opportunities        30         30  20%                     not known
                Customers             6          6                          2026-Q4

                Costs
                  All goals cost CHF 134,080.00, CHF 4,063.03 per deal; return on the costs:
                  275.8%.

                Team
                  2026-Q3: the team can win CHF 1,296,000.00.
                  2026-Q4: the team can win CHF 1,296,000.00.

                Targets for an agreement: the most that is due in one window
                """ + shell.out().substring(shell.out().indexOf("  sql-volume: ")));
        assertThat(shell.out().lines().filter(line -> line.startsWith("  sql-volume")))
                .hasSize(2);
    }

    @Test
    void explains_each_step_on_request() {
        assertThat(Shell.run("plan", plan, "--explain", "--lang", "de").out())
                .contains(
                        "  Kunden = Umsatz aus dem Marketing ÷ Dealgrösse = CHF 480.000,00 ÷\n  CHF 18.000,00 ≈ 26,67, aufgerundet auf 27")
                .contains("  Umsatz aus dem Marketing = Umsatzziel × Anteil des Marketings");
    }

    @Test
    void sentences_fit_80_columns() {
        assertThat(Shell.run("plan", plan, "--explain", "--lang", "de")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  ")))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void a_plan_that_cannot_be_reached_exits_with_1_and_says_why() throws IOException {
        Plan late = SamplePlans.plan().withStart(LocalDate.of(2026, 2, 1));

        Shell shell = Shell.run("plan", written("late.yaml", late));

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out())
                .contains(
                        "warning: plan 'acme-plan-2026', goal for 2026-Q3, Switzerland: leads in 'sql' are due in 2026-Q1");
    }

    @Test
    void a_plan_with_errors_is_not_computed() throws IOException {
        Path wrong = written("wrong.yaml", SamplePlans.plan().withDealSize(Money.parse("CHF 0.00")));

        Shell shell = Shell.run("plan", wrong, "--html", directory.resolve("plan.html"));

        assertThat(shell)
                .isEqualTo(new Shell(
                        1,
                        "error: plan 'acme-plan-2026': deal size must be positive, but was CHF 0.00 [SLA-K05]\n",
                        ""));
        assertThat(directory.resolve("plan.html")).doesNotExist();
    }

    @Test
    void is_compared_with_an_agreement_and_the_past() throws IOException {
        Path agreement = written("agreement.yaml", SamplePlans.agreement());
        Path history = written(
                "history.yaml",
                FunnelNumbers.builder()
                        .putWindow(
                                DateRange.parse("2025-12"),
                                WindowNumbers.builder()
                                        .count("sqls", 12)
                                        .ratio("mql-to-sql", 20, 100)
                                        .build())
                        .build());

        Shell shell = Shell.run("plan", plan, "--agreement", agreement, "--history", history, "--measure", "2025-12");

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .startsWith("""
                        Rate Leads → MQL could not be measured, so that 35% remains: the agreement has no metric of it for all leads.
                        Rate MQL → SQL in 2025-12: 20 of 100, 20%.
                        """)
                .contains("20% (20 of 100, 2025-12)")
                .contains(
                        "'sql-count' in each window 'month' was never reached in the history: in 0 of 1 past windows, at"
                                + " best 12");
        assertThat(shell.exitCode()).isEqualTo(1);
    }

    @Test
    void a_history_without_any_of_the_rates_is_unusable() throws IOException {
        Path agreement = written("agreement.yaml", SamplePlans.agreement());
        Path history = written(
                "history.yaml",
                FunnelNumbers.builder()
                        .putWindow(
                                DateRange.parse("2025-12"),
                                WindowNumbers.builder().count("sqls", 12).build())
                        .build());

        Shell shell = Shell.run("plan", plan, "--agreement", agreement, "--history", history, "--measure", "2025-12");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("error: file '" + history + "': no rate of the plan can be measured in 2025-12\n"
                        + "Rate Leads → MQL could not be measured, so that 35% remains: the agreement has no metric of it"
                        + " for all leads.\n"
                        + "Rate MQL → SQL could not be measured, so that 30% remains: the history has no numbers of"
                        + " mql-to-sql in 2025-12.\n");
    }

    @Test
    void options_that_need_another_say_so() {
        assertThat(Shell.run("plan", plan, "--measure", "2025"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: plan: --history and --measure need --agreement, whose metrics the numbers have\n"));
        assertThat(Shell.run("plan", plan, "--measure", "soon").err())
                .contains("'soon' is not a period such as 2026, 2026-Q3 or 2026-03");
        assertThat(Shell.run("plan", plan, "--html", plan).err()).contains("must not overwrite");
    }

    @Test
    void writes_a_page_in_the_language() throws IOException {
        Path page = directory.resolve("plan.html");

        assertThat(Shell.run("plan", plan, "--html", page, "--lang", "de-CH").exitCode())
                .isZero();

        assertThat(Files.readString(page))
                .contains("<html lang=\"de-CH\">", "Plan von Marketing und Vertrieb", "CHF 1&#39;200&#39;000.00");
    }
}
