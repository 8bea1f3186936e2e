package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.LeadAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads as a database exports them, and inputs that are no lines of leads. */
class EvaluateLeadsTest {

    private static final String LINES = """
            {"id":"1","createdAt":"2026-03-05T09:12:33Z","acceptedAt":null}
            {"id":123456789012,"createdAt":"2026-03-05 10:12:33.123+01"}
            {"id":"3","createdAt":"2026-03-05T09:12:33Z","rejection":{},"deal":{"amount":{}}}
            """;
    private static final String IN_SECONDS =
            "{\"id\":\"4\",\"createdAt\":1772710200,\"stages\":{\"sql\":1772710200},\"handedOverAt\":1772710200}\n";

    private static final String MQLS = """
            {"id":"1","stages":{"lead":"2026-02-03","mql":"2026-02-04"}}
            {"id":"2","stages":{"lead":"2026-10-03","mql":"2026-10-04"}}
            """;

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");
    private Path leads = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
        leads = directory.resolve("leads.ndjson");
    }

    @Test
    void the_lines_of_a_database_are_read_and_seconds_are_no_milliseconds() throws IOException {
        LeadAccount account = account(LINES + IN_SECONDS);

        assertThat(account.getCounted() + account.getOutside()).isEqualTo(3);
        assertThat(account.getSkipped()).isEqualTo(1);
        assertThat(account.getIssues()).singleElement().satisfies(issue -> {
            assertThat(issue.getLine()).contains(4L);
            assertThat(issue.getLead()).contains("4");
            assertThat(issue.getMessage())
                    .startsWith("/createdAt: refused: the number `1772710200` is not a time from 1980 to 2199 in"
                            + " milliseconds, but may be one in seconds; if so, declare it (`--epoch seconds`");
        });
    }

    @Test
    void seconds_that_are_declared_are_times() throws IOException {
        LeadAccount account = account(LINES + IN_SECONDS, "--epoch", "seconds");

        assertThat(account.getRead()).isEqualTo(4);
        assertThat(account.getSkipped()).isZero();
        assertThat(account(IN_SECONDS, "--epoch", "seconds").getCounted()).isEqualTo(1);
    }

    @Test
    void the_text_names_sums_without_a_rate_under_a_met_target_too() throws IOException {
        String won = "{\"id\":\"%s\",\"deal\":{\"outcome\":\"won\",\"amount\":\"%s\",\"closedAt\":\"2026-02-03\"}}\n";
        String deals = won.formatted("1", "CHF 90000000.00")
                + won.formatted("2", "JPY 1000000")
                + won.formatted("3", "USD 20.00");

        assertThat(evaluate(deals, "--lang", "en").out())
                .contains("""

                        WITHOUT AN EXCHANGE RATE, NOT IN THE SUMS
                        """)
                .containsPattern("closed-won +2026-Q1 +(JPY 1,000,000, USD 20.00|USD 20.00, JPY 1,000,000)\n");
        assertThat(evaluate(won.formatted("1", "CHF 90000000.00")).out()).doesNotContain("WITHOUT AN EXCHANGE RATE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | no data     | sql-volume in 2026-01 has no data; at least 108 is required.
            de-CH | keine Daten | sql-volume in 2026-01 ist ohne Daten; verlangt ist mindestens 108.
            """)
    void a_stage_that_no_lead_has_is_no_data_and_no_zero(String language, String noData, String sentence)
            throws IOException {
        Path page = directory.resolve("page.html");
        String out = evaluate(MQLS, "--lang", language, "--report", page).out();

        assertThat(out)
                .containsPattern("\n  mql +2  █+\n  sql +–  " + noData + "\n  opportunity +–  " + noData + "\n")
                .containsPattern("\n  MQL zu SQL +–  " + noData + "\n")
                .containsPattern("\n  (revenue|Umsatz) +–  " + noData + "\n")
                .containsPattern("\n  sql-volume +2026-11 +– +108 +[?] (no data|datenlos) +[?]+·\n");
        assertThat(Files.readString(page))
                .contains(sentence)
                .containsPattern("(?s)<th scope=\"row\">SQL<.{0,400}<td class=\"number\">" + noData + "</td>")
                .containsPattern("(?s)<dt>MQL zu SQL</dt>\\s*<dd>" + noData + "</dd>")
                .containsPattern("(?s)<dt>(Revenue won|Gewonnener Umsatz)</dt>\\s*<dd>" + noData + "</dd>");
    }

    @Test
    void a_stage_that_a_lead_of_another_time_has_is_zero_and_the_target_missed() throws IOException {
        Path page = directory.resolve("page.html");
        String before = "{\"id\":\"9\",\"stages\":{\"sql\":\"2025-11-04\"}}\n";
        String out = evaluate(MQLS + before, "--report", page).out();

        assertThat(out)
                .containsPattern("\n  mql +2  █+\n  sql +0  \n")
                .containsPattern("\n  MQL zu SQL +0%  0 / 2\n")
                .contains("sql-volume in 2026-10 is missed: 0, at least 108 was required, short by 108");
        assertThat(Files.readString(page))
                .containsPattern("(?s)<th scope=\"row\">SQL<.{0,600}<td class=\"number\">0</td>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | revenue | not included, no exchange rate  | not included, without an amount | Not included, no exchange rate
            de | Umsatz  | nicht dabei, kein Kurs | nicht dabei, ohne Betrag        | Nicht dabei, kein Kurs
            """)
    void the_funnel_names_what_is_not_in_its_revenue(
            String language, String revenue, String noRate, String noAmount, String onThePage) throws IOException {
        Path page = directory.resolve("page.html");
        String deals = """
                {"id":"1","deal":{"outcome":"won","amount":"USD 20.00","closedAt":"2026-02-03"}}
                {"id":"2","deal":{"outcome":"won","closedAt":"2026-02-03"}}
                """;
        String out = evaluate(deals, "--lang", language, "--report", page).out();

        assertThat(out)
                .containsPattern(
                        "\n  " + revenue + " +CHF 0[.,]00\n  " + noRate + " +USD 20[.,]00\n  " + noAmount + " +1\n");
        assertThat(Files.readString(page)).containsPattern("(?s)<dt>" + onThePage + "</dt>\\s*<dd>USD 20[.,]00</dd>");
    }

    @Test
    void a_share_of_a_quarter_of_a_percent_is_told_as_such() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            lines.append("{\"id\":\"").append(i).append("\",\"stages\":{\"lead\":\"2026-02-03\"");
            lines.append(i == 1 ? ",\"mql\":\"2026-02-04\"}}\n" : "}}\n");
        }
        Path page = directory.resolve("page.html");

        assertThat(evaluate(lines.toString(), "--lang", "de", "--report", page).out())
                .containsPattern("\n  Lead zu MQL +0,25 %  1 / 400\n");
        assertThat(Files.readString(page)).contains("0,25 % (1 von 400)");
    }

    @Test
    void a_unit_that_is_none_is_refused() throws IOException {
        Shell shell = evaluate(LINES, "--epoch", "hours");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith(
                        "error: Invalid value for option '--epoch': 'hours' is not one of seconds, millis, micros\n");
    }

    @Test
    void half_of_a_character_is_replaced_and_told() throws IOException {
        LeadAccount account = account("{\"id\":\"1\",\"source\":\"Web \\ud83d\"}\n");

        assertThat(account.getSkipped()).isZero();
        assertThat(account.getIssues())
                .extracting(LeadIssue::getMessage)
                .containsExactly("/source: half a character (an unpaired surrogate) was replaced by U+FFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"1\"},{\"id\":\"2\"}]",
                "[\n{\"id\":\"1\"},\n{\"id\":\"2\"}\n]\n",
                "[]",
            })
    void an_array_is_no_export(String text) throws IOException {
        refuses(
                text,
                "expected one lead per line (NDJSON), but found a JSON array; write each lead on its own line, as `jq"
                        + " -c '.[]'` does; read rows of a table with `CsvReader` or `sla import --from csv`");
    }

    @Test
    void an_object_over_several_lines_is_no_export() throws IOException {
        refuses(
                "{\n  \"id\": \"1\"\n}\n",
                "expected one lead per line (NDJSON), but found an object over several lines; write each lead on one"
                        + " line, as `jq -c .` does; read pages of a CRM with a `CrmReader` or `sla import`");
    }

    @Test
    void csv_is_no_export() throws IOException {
        refuses(
                "id,createdAt\n1,2026-03-05\n",
                "expected one lead per line (NDJSON), but found what looks like CSV; read it with `LeadCsvReader`"
                        + " if its columns are those of a lead, as commands do with a file named `.csv`, otherwise"
                        + " with `CsvReader` or `sla import --from csv`");
    }

    @Test
    void lines_that_are_all_bad_are_no_export() throws IOException {
        refuses(
                "{\"id\":\"1\",\"source\":NaN}\n",
                "contains no lead; the first problem is on line 1: `NaN` is not a JSON value; write null where there is"
                        + " none");
    }

    @Test
    void an_array_is_no_export_for_several_versions_either() throws IOException {
        Path signed = Shell.signed(Files.createDirectory(directory.resolve("signed")));
        Path next = directory.resolve("next.yaml");
        Shell.run("amend", signed, "--from", "2026-07-01", "--out", next);
        Files.writeString(leads, "[\n{\"id\":\"1\"}\n]\n");

        Shell shell = Shell.run(
                "evaluate",
                "--agreement",
                signed,
                "--agreement",
                next,
                "--calendar",
                calendar,
                "--leads",
                leads,
                "--as-of",
                "2026-11-15");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("error: file '" + leads + "': expected one lead per line (NDJSON), but found");
    }

    private void refuses(String text, String message) throws IOException {
        assertThat(evaluate(text)).isEqualTo(new Shell(2, "", "error: file '" + leads + "': " + message + "\n"));
    }

    private LeadAccount account(String text, Object... more) throws IOException {
        List<Object> json = new ArrayList<>(List.of("--format", "json"));
        json.addAll(List.of(more));
        Shell shell = evaluate(text, json.toArray());
        assertThat(shell.err()).isEmpty();
        return SlaJson.inEnglish()
                .read(Scorecard.class, shell.out(), Format.JSON)
                .orElseThrow()
                .getAccount()
                .orElseThrow();
    }

    private Shell evaluate(String text, Object... more) throws IOException {
        Files.writeString(leads, text);
        List<Object> words = new ArrayList<>(List.of("evaluate", "--agreement", agreement, "--calendar", calendar));
        words.addAll(List.of("--leads", leads, "--as-of", "2026-11-15"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    @Test
    void a_stage_that_is_gone_can_fail_a_pipeline() throws IOException {
        assertThat(evaluate(MQLS).exitCode()).isZero();
        assertThat(evaluate(MQLS, "--fail-on", "no-data").exitCode()).isEqualTo(1);

        Shell unknown = evaluate(MQLS, "--fail-on", "nodata");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("expected one of missed, no-data, undecided, but was 'nodata'");
    }
}
