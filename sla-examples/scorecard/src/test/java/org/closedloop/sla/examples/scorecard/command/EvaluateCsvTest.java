package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leads in a table whose columns are those of a lead. */
class EvaluateCsvTest {

    private static final String LINES = """
            {"id":"1","source":"web","stages":{"lead":"2026-02-03","mql":"2026-02-04T08:00:00Z"},"fields":{"owner":"Ann"}}
            {"id":"2","handedOverAt":"2026-10-05T08:00:00Z","firstTouchAt":"2026-10-05T09:00:00Z","stages":{"sql":"2026-10-05T08:00:00Z"}}
            {"id":"3","deal":{"outcome":"won","amount":"CHF 1200.50","closedAt":"2026-03-05T09:12:33Z"},"touches":[{"at":"2026-02-01","by":"marketing","channel":"ads, paid"}]}
            """;
    private static final String ROWS = """
            id;source;stages_lead;stages_mql;stages_sql;fields_owner;handed_over_at;first_touch_at;deal_outcome;deal_amount;deal_closed_at;touches_at;touches_by;touches_channel;note
            1;web;2026-02-03;2026-02-04 09:00:00;;Ann;;;;;;;;;x
            2;;;;2026-10-05 10:00:00;;2026-10-05T08:00:00Z;2026-10-05 11:00:00;;;;;;;y

            3;;;;;;;;Won;1200.50;2026-03-05 10:12:33;"[""2026-02-01""]";"[""marketing""]";"[""ads, paid""]";
            """;

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
    }

    @Test
    void a_table_has_the_scorecard_of_the_same_lines() throws IOException {
        Shell lines = evaluate("leads.ndjson", LINES, "--format", "json");
        Shell rows = evaluate(
                "leads.CSV",
                ROWS,
                "--format",
                "json",
                "--zone",
                "Europe/Zurich",
                "--currency",
                "CHF",
                "--ignore-column",
                "note");

        assertThat(lines.exitCode()).isZero();
        assertThat(lines.out()).contains("\"counted\": 3");
        assertThat(rows).isEqualTo(lines);
        assertThat(evaluate("leads.tsv", "id\tstages_lead\n1\t2026-02-03\n").exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,sorce\\n1,x\\n     | :1:2: unknown column `sorce`; did you mean `source`? If not, leave it out with `ignoring` (`--ignore-column`) [SLA-J01]
            id,source\\n          | : contains no lead; there is no row below the header
            \\n                   | : contains no lead; there is no row below the header
            id,source\\n1\\n      | : contains no lead; the first problem is on line 2: not well-formed: expected 2 cells, as in the header, but found 1
            {"id":"1"}\\n         | :1:1: expected CSV in UTF-8, but found JSON [SLA-J14]
            """, quoteCharacter = '\u0001')
    void a_table_that_cannot_be_used_is_refused(String text, String message) throws IOException {
        Shell shell = evaluate("leads.csv", text.replace("\\n", "\n"));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("error: ")
                .endsWith(directory.resolve("leads.csv") + (message.startsWith(":1") ? "" : "'") + message + "\n");
    }

    @Test
    void an_empty_table_is_refused_and_options_of_tables_are_for_tables() throws IOException {
        assertThat(evaluate("leads.csv", "").err()).contains("is empty");

        Shell shell = evaluate("leads.ndjson", LINES, "--zone", "Europe/Zurich");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("error: --zone, --currency and --ignore-column are for leads in a .csv or .tsv file\n");
    }

    @Test
    void open_leads_are_found_in_a_table() throws IOException {
        Path lines = Files.writeString(
                directory.resolve("open.ndjson"),
                "{\"id\":\"L-1\",\"handedOverAt\":\"2026-03-05T08:00:00Z\",\"stages\":{\"sql\":\"2026-03-05T08:00:00Z\"}}\n");
        Path rows = Files.writeString(
                directory.resolve("open.csv"),
                "id,handed_over_at,stages_sql\nL-1,2026-03-05T08:00:00Z,2026-03-05T08:00:00Z\n");
        Shell ofLines = due(lines);

        assertThat(ofLines.out()).contains("L-1");
        assertThat(due(rows)).isEqualTo(ofLines);
        assertThat(due(Files.writeString(directory.resolve("none.csv"), "id\n")).err())
                .contains("contains no lead");
    }

    private Shell due(Path leads) {
        return Shell.run(
                "due", "--agreement", agreement, "--calendar", calendar, "--leads", leads, "--at", "2026-03-06T11:00");
    }

    private Shell evaluate(String name, String text, Object... more) throws IOException {
        Path leads = Files.writeString(directory.resolve(name), text);
        List<Object> words = new ArrayList<>(List.of("evaluate", "--agreement", agreement, "--calendar", calendar));
        words.addAll(List.of("--leads", leads, "--as-of", "2026-11-15"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }
}
