package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.worklist.DueLead;
import org.closedloop.sla.worklist.DueList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueTest {

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");
    private Path leads = Path.of("");

    @BeforeEach
    void ship() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
        leads = Files.writeString(directory.resolve("leads.ndjson"), """
                {"id": "L-1", "handedOverAt": "2026-03-05T08:00:00Z", "fields": {"owner": "Reto Zünd"}}
                {"id": "L-2", "handedOverAt": "2026-03-06T09:00:00Z", "priority": "hot"}
                {"id": "L-3", "handedOverAt": "2026-03-06T09:50:00Z"}
                {"id": "L-4", "handedOverAt": "2026-03-05"}
                {"id": "L-5", "handedOverAt": "2026-03-06T08:00:00Z", "firstTouchAt": "2026-03-06T08:30:00Z"}
                {"id": "L-6"
                """);
    }

    private Shell due(Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("due", "--agreement", agreement, "--leads", leads, "--calendar", calendar));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    @Test
    void prints_whom_to_call_to_the_letter() {
        assertThat(due("--at", "2026-03-06T11:00")).isEqualTo(new Shell(0, """
                Tellmatt Maschinenbau AG, tellmatt-sla-2026, version 2
                Leads to contact, as of 6 Mar 2026 11:00

                LEAD                DEADLINE          WORKING TIME                  OWNER           METRIC
                L-1                 5 Mar 2026 14:00  overdue by 6 h 30 min         Reto Zünd       response
                L-2                 6 Mar 2026 10:30  overdue by 30 min                             hot-response
                L-3                 6 Mar 2026 15:50  3 h 50 min left                               response
                L-4                 –                 since 5 Mar 2026                              response

                Open: 4, of them overdue: 2
                Not open, because sales has contacted them: 1
                Records that could not be read: 1; the first issue:
                  not well-formed: the text ends before it is complete
                """, ""));
    }

    @Test
    void prints_german_and_says_what_is_left_out() {
        assertThat(due("--at", "2026-03-06T10:00:00Z", "--lang", "de-CH", "--limit", "1"))
                .isEqualTo(new Shell(0, """
                Tellmatt Maschinenbau AG, tellmatt-sla-2026, Version 2
                Leads, die zu kontaktieren sind, Stand 06.03.2026 11:00

                LEAD                FRIST             ARBEITSZEIT                   EIGENTÜMER      METRIK
                L-1                 05.03.2026 14:00  überfällig seit 6 h 30 min    Reto Zünd       response

                Offen: 4, davon überfällig: 2
                Nicht aufgeführt, weil sie später kommen: 3
                Nicht offen, weil der Verkauf sie kontaktiert hat: 1
                Datensätze, die nicht gelesen werden konnten: 1; die erste Auffälligkeit:
                  nicht wohlgeformt: der Text endet, bevor er vollständig ist
                """, ""));
    }

    @Test
    void json_is_a_document_that_reads_back() throws IOException {
        Path out = directory.resolve("due.json");
        assertThat(due("--at", "2026-03-06T11:00", "--format", "json", "--out", out))
                .isEqualTo(new Shell(0, "", ""));

        DueList list = SlaJson.inEnglish().read(DueList.class, out).orElseThrow();
        assertThat(list.getLeads()).extracting(DueLead::getLead).containsExactly("L-1", "L-2", "L-3", "L-4");
        assertThat(list.getSkipped()).isEqualTo(1);
    }

    @Test
    void an_overdue_lead_is_exit_code_1_only_if_asked_for() {
        assertThat(due("--at", "2026-03-06T11:00", "--fail-on", "overdue").exitCode())
                .isEqualTo(1);
        assertThat(due("--at", "2026-03-05T11:00", "--fail-on", "overdue").exitCode())
                .isZero();
    }

    @Test
    void refuses_what_is_no_time() {
        assertThat(due("--at", "now"))
                .isEqualTo(new Shell(
                        2, "", "error: --at: 'now' is not a time such as 2026-03-31T09:00 or 2026-03-31T07:00:00Z\n"));
    }

    @Test
    void refuses_a_time_that_the_clocks_show_twice_or_never() {
        assertThat(due("--at", "2026-03-29T02:30").err())
                .isEqualTo("error: --at: the clocks of Europe/Zurich show 2026-03-29T02:30 never; add an offset, such"
                        + " as 2026-03-29T02:30+01:00\n");
        assertThat(due("--at", "2026-10-25T02:30").err())
                .isEqualTo("error: --at: the clocks of Europe/Zurich show 2026-10-25T02:30 twice; add an offset, such"
                        + " as 2026-10-25T02:30+02:00\n");
    }

    @Test
    void refuses_a_limit_of_none_and_a_file_without_leads() throws IOException {
        assertThat(due("--at", "2026-03-06T11:00", "--limit", "0").err())
                .isEqualTo("error: --limit must be at least 1, but was 0\n");
        Files.writeString(leads, "[]\n");
        assertThat(due("--at", "2026-03-06T11:00"))
                .isEqualTo(new Shell(2, "", "error: file '" + leads + "': contains no lead\n"));
    }
}
