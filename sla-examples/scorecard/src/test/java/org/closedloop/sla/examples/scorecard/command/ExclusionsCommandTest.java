package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded exclusions on the command line, with the agreement and the leads of the demo. */
class ExclusionsCommandTest {

    private static final String RECORDED = """
            apiVersion: closedloop.org/v2
            kind: Exclusions
            agreement: tellmatt-sla-2026
            recorded:
            - exclusion: {id: crm-outage, reason: The CRM was down., period: 2026-04-13/2026-04-15, targets: [sql-volume]}
              recordedOn: "2026-04-20"
              agreedBy: {marketing: Mirjam Äschbacher, sales: Reto Zünd}
            - exclusion: {id: tests, reason: Our own tests., leads: [L-0, "no-such-lead"]}
              recordedOn: "2026-04-20"
              agreedBy: {marketing: Mirjam Äschbacher, sales: Reto Zünd}
            - exclusion: {id: fair, reason: Trade fair., period: 2026-05-04/2026-05-05}
              recordedOn: "2026-05-06"
              agreedBy: {sales: Reto Zünd}
            """;

    private static final String ONE_SIDED =
            "warning: exclusion 'fair': only sales agreed, so it is not applied. Consider"
                    + " having marketing agree to it, too, or removing it [SLA-U07]\n";

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");
    private Path leads = Path.of("");
    private Path exclusions = Path.of("");

    @BeforeEach
    void ship() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
        leads = Shell.shipped("crm-leads.ndjson", directory);
        exclusions = directory.resolve("exclusions.yaml");
        Files.writeString(exclusions, RECORDED);
    }

    private Shell evaluate(Object... more) {
        Object[] first = {
            "evaluate",
            "--agreement",
            agreement,
            "--calendar",
            calendar,
            "--leads",
            leads,
            "--as-of",
            "2026-05-12",
            "--exclusions",
            exclusions
        };
        Object[] words = new Object[first.length + more.length];
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Shell.run(words);
    }

    @Test
    void each_exclusion_is_listed_with_what_it_removed_and_one_of_one_side_is_a_warning() throws IOException {
        Path page = directory.resolve("page.html");
        Shell shell = evaluate("--report", page);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err()).isEqualTo(ONE_SIDED);
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains(
                        "Score without exclusions 92.8%",
                        "crm-outage excludes 13 Apr 2026 to 15 Apr 2026, 3 working days, for sql-volume, as both sides"
                                + " recorded on 20 Apr 2026: The CRM was down. tests",
                        "fair is not applied, because only one side recorded it on 6 May 2026: Trade fair. sql-volume in 2026-04 is missed with and"
                                + " without exclusions: 86 of 92, not 86 of 108",
                        "2 listed leads are not in the data: L-0, no-such-lead.");
        assertThat(Files.readString(page))
                .contains(
                        "<h3>Exclusions</h3>", "crm-outage excludes 13 Apr 2026 to 15 Apr 2026", "L-0, no-such-lead.");
    }

    @Test
    void the_json_has_the_exclusions_and_the_leads_that_are_absent() {
        assertThat(evaluate("--format", "json").out())
                .containsPattern("\"origin\": \"one-sided\"")
                .containsPattern("\"absentLeads\": \\[\\s*\"L-0\",\\s*\"no-such-lead\"\\s*\\]");
    }

    @Test
    void all_mistakes_are_listed_at_once() throws IOException {
        Files.writeString(
                exclusions,
                RECORDED.replace("2026-04-13/2026-04-15", "2025-12-30/2026-01-02")
                        .replace("[sql-volume]", "[sql-volumes]"));
        Shell shell = evaluate();

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .isEqualTo("error: file '" + exclusions + "': 3 findings\n"
                        + "error: exclusion 'crm-outage': period must lie within that of the agreement, 2026, but is"
                        + " 2025-12-30/2026-01-02 [SLA-U04]\n"
                        + "error: exclusion 'crm-outage': target 'sql-volumes' must be listed in clause 6, but is not"
                        + " [SLA-U03]\n"
                        + ONE_SIDED);
    }

    @Test
    void validate_checks_them_beside_the_agreement() {
        Shell shell = Shell.run("validate", agreement, "--calendar", calendar, "--exclusions", exclusions);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out())
                .contains("warning   SLA-U07  recorded[2].agreedBy  exclusion 'fair': only sales agreed")
                .endsWith("1 finding, errors: 0\n");
    }

    @Test
    void each_version_excludes_them_on_its_own_days() throws IOException {
        Path first = Shell.signed(Files.createDirectory(directory.resolve("signed")));
        Path draft = directory.resolve("draft.yaml");
        Path once = directory.resolve("once.yaml");
        Path second = directory.resolve("second.yaml");
        Shell.run("amend", first, "--from", "2026-05-01", "--out", draft);
        Shell.sign(draft, "marketing", "Mirjam Äschbacher", once);
        Shell.sign(once, "sales", "Reto Zünd", second);
        agreement = first;
        Shell shell = evaluate("--agreement", second);

        assertThat(shell.err()).isEqualTo(ONE_SIDED);
        assertThat(shell.exitCode()).isZero();
        int change = shell.out().lastIndexOf("Service level agreement");
        assertThat(shell.out().substring(0, change))
                .contains("crm-outage excludes 13 Apr 2026 to 15 Apr 2026", "tests excludes 0 leads")
                .doesNotContain("fair");
        assertThat(shell.out().substring(change))
                .contains("fair is not applied", "tests excludes 0 leads")
                .doesNotContain("crm-outage");
    }
}
