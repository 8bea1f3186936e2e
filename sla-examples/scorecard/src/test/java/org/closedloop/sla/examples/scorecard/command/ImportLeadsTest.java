package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportLeadsTest {

    private static final String CONTACTS = """
            {"results":[
              {"id":"1","properties":{"email":"a@b.ch","createdate":"2026-03-02T08:00:00Z",
                "lifecyclestage":"salesqualifiedlead","hs_v2_date_entered_salesqualifiedlead":"2026-03-03T08:00:00Z"},
                "associations":{"deals":{"results":[{"id":"9","type":"contact_to_deal"}]}}},
              {"id":"2","properties":{"email":"c@d.ch","createdate":"soon"},"archived":true}]
            """;
    private static final String DEALS = """
            {"results":[{"id":"9","properties":{"dealname":"Pumps","dealstage":"closedwon","amount":"1200",
              "deal_currency_code":"CHF","createdate":"2026-03-04T08:00:00Z","closedate":"2026-03-20T08:00:00Z"}}]}
            """;

    @TempDir
    private Path directory = Path.of("");

    private Path contacts = Path.of("");
    private Path deals = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        contacts = Files.writeString(directory.resolve("contacts.json"), CONTACTS + "}");
        deals = Files.writeString(directory.resolve("deals.json"), DEALS);
        out = directory.resolve("leads.ndjson");
    }

    @Test
    void writes_the_leads_and_tells_where_every_record_went() throws IOException {
        Shell shell = Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", out, contacts, deals);

        assertThat(shell.err()).isEmpty();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out())
                .startsWith("""
                        RECORDS                       READ       TAKEN      MERGED     SKIPPED
                        leads                            2           1           0           1
                        deals                            1           0           1           0
                        all                              3           1           1           1

                        PROPERTIES OF leads               WITH VALUE  UNREADABLE    INSTANTS        DAYS  READ AS
                        """)
                .contains("  createdate                               2                       1             "
                        + " lead.createdAt\n")
                .contains("\nISSUES\n")
                .contains("contacts.json, record 2: lead 2: is archived or deleted; the record was skipped\n"
                        + "           [archived]\n")
                .endsWith("\n" + out + ": leads written: 1\n");
        assertThat(Files.readString(out))
                .isEqualTo("{\"id\":\"1\",\"createdAt\":\"2026-03-02T08:00:00Z\","
                        + "\"stages\":{\"sql\":\"2026-03-03T08:00:00Z\"},\"handedOverAt\":\"2026-03-03T08:00:00Z\","
                        + "\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF 1200.00\",\"createdAt\":\"2026-03-04T08:00:00Z\","
                        + "\"closedAt\":\"2026-03-20T08:00:00Z\"}}\n");
    }

    @Test
    void an_empty_file_among_others_is_an_unreadable_page() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.json"));

        Shell shell = Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", out, contacts, empty, deals);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("empty.json: is not a page of records (empty) [page-unreadable]");
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void rows_of_a_file_are_told_by_its_columns() throws IOException {
        Path mapping = Files.writeString(
                directory.resolve("mapping.yaml"),
                Shell.run("mapping", "hubspot", "--zone", "UTC").out());
        Path rows = Files.writeString(directory.resolve("contacts.csv"), "Record ID,Email\n101,a@b.ch\n");
        Path of = Files.writeString(
                directory.resolve("deals.csv"), "Record ID,Deal Name,Deal Stage\n900,Pumps,closedwon\n");
        Path empty = Files.createFile(directory.resolve("empty.csv"));

        String allowed = "property-never-seen,stage-not-reached,outcome-not-reached";
        Shell found =
                Shell.run("import", "--from", "csv", "--mapping", mapping, "--allow", allowed, "--out", out, rows, of);
        Shell said = Shell.run(
                "import", "--from", "csv", "--mapping", mapping, "--out", out, "leads=" + rows, "leads=" + of, empty);

        assertThat(found.exitCode()).isZero();
        assertThat(found.out()).contains("deals                            1           1           0           0");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains(
                        "(a file of deals, given as a file of leads; read it with ExportKind.DEALS, or give it as deals=FILE)"
                                + " (and 1 more) [page-unreadable]");
    }

    @Test
    void takes_the_stated_currency_for_amounts_without_one() throws IOException {
        Files.writeString(deals, DEALS.replace("\"deal_currency_code\":\"CHF\",", ""));

        Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--currency", "EUR", "--out", out, contacts, deals);

        assertThat(Files.readString(out)).contains("\"amount\":\"EUR 1200.00\"");
    }

    @Test
    void refuses_to_be_told_beside_a_mapping_what_that_says_itself() throws IOException {
        Path mapping = Files.writeString(
                directory.resolve("mapping.yaml"),
                Shell.run("mapping", "hubspot", "--zone", "UTC").out());

        Shell shell = Shell.run(
                "import", "--from", "hubspot", "--mapping", mapping, "--currency", "EUR", "--out", out, contacts);

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("error: import: the mapping says its zone and currency itself; leave out --zone and"
                        + " --currency, or --mapping\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void says_it_in_german() {
        Shell shell = Shell.run(
                "import", "--from", "hubspot", "--zone", "UTC", "--lang", "de", "--out", out, contacts, deals);

        assertThat(shell.out())
                .startsWith("""
                        DATENSÄTZE                 GELESEN  ÜBERNOMMEN     VEREINT AUSGELASSEN
                        """)
                .contains("contacts.json, Datensatz 2: Lead 2: ist archiviert oder gelöscht")
                .endsWith("\n" + out + ": geschriebene Leads: 1\n");
    }

    @Test
    void says_in_german_that_no_lead_came_and_what_does_not_fit_the_agreement() throws IOException {
        Files.writeString(contacts, "{\"results\":[]}");
        Path agreement = Shell.shipped("agreement.yaml", directory);

        Shell shell = Shell.run(
                "import",
                "--from",
                "hubspot",
                "--zone",
                "UTC",
                "--lang",
                "de",
                "--agreement",
                agreement,
                "--out",
                out,
                contacts);

        assertThat(shell.out())
                .endsWith("\naus diesen Dateien entstand kein Lead; " + out + " wurde nicht geschrieben\n");
        assertThat(shell.err().lines()).isNotEmpty().allMatch(line -> line.matches("(Fehler|Warnung|Rat): .*"));
    }

    @Test
    void writes_a_page_of_an_import_that_can_be_scored() throws IOException {
        Path page = directory.resolve("import.html");

        Shell shell = Shell.run(
                "import", "--from", "hubspot", "--zone", "UTC", "--report", page, "--out", out, contacts, deals);

        assertThat(shell.exitCode()).isZero();
        assertThat(Files.readString(page))
                .contains("Can be scored", "<td class=\"id\">contacts.json, record 2</td>", "is archived or deleted")
                .doesNotContain("Changes since");
    }

    @Test
    void writes_a_page_where_no_lead_came() throws IOException {
        Path page = directory.resolve("import.html");
        Files.writeString(contacts, "<html>Sign in</html>");

        Shell shell = Shell.run(
                "import",
                "--from",
                "hubspot",
                "--zone",
                "UTC",
                "--lang",
                "de",
                "--report",
                page,
                "--out",
                out,
                contacts);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(Files.readString(page))
                .contains(
                        "Noch nicht auswertbar",
                        "Zu beheben: unlesbare Dateien (1), aus den Dateien entstand kein Lead.",
                        "Kein Datensatz wurde gelesen.");
    }

    @Test
    void writes_on_the_page_what_changed() throws IOException {
        Path page = directory.resolve("import.html");
        Path profile = directory.resolve("profile.yaml");
        Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--profile", profile, "--out", out, contacts);
        Files.writeString(contacts, Files.readString(contacts).replace("\"email\"", "\"e_mail\""));
        List<Object> command =
                List.of("import", "--from", "hubspot", "--zone", "UTC", "--compare", profile, "--out", out, contacts);

        Shell shell = Shell.run(
                Stream.concat(command.stream(), Stream.of("--report", page)).toArray());

        assertThat(shell.exitCode()).isZero();
        assertThat(Files.readString(page)).contains("Changes since the last export", "&#39;e_mail&#39;");
    }

    @Test
    void a_page_names_only_what_is_not_allowed_as_to_be_mended() throws IOException {
        Path page = directory.resolve("import.html");
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), """
                apiVersion: closedloop.org/v2
                kind: CrmMapping
                id: excel
                zone: Europe/Zurich
                lead:
                  createdAt: Erstellt
                  segment: Branche
                  source: Quelle
                """);
        Path csv = Files.writeString(directory.resolve("leads.csv"), "ID,Erstellt\n7,2026-03-02\n");
        List<Object> command = List.of("import", "--from", "csv", "--report", page, "--out", out, csv);

        assertThat(with(command, mapping, "--allow", "property-never-seen=Branche")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Files.readString(page))
                .contains("To be fixed: properties that no record has (1).")
                .contains("<p>Quelle: no record has a value here ")
                .doesNotContain("<p>Branche");
        assertThat(with(command, mapping, "--allow", "property-never-seen").exitCode())
                .isZero();
        assertThat(Files.readString(page)).contains("Accepted as they are: properties that no record has (2).");
    }

    @Test
    void replaces_no_file_by_a_page_or_a_profile() throws IOException {
        Path profile = Files.writeString(directory.resolve("profile.yaml"), "old");

        for (String option : List.of("--report", "--profile")) {
            for (Path taken : List.of(out, contacts)) {
                assertThat(Shell.run(
                                "import", "--from", "hubspot", "--zone", "UTC", option, taken, "--out", out, contacts))
                        .isEqualTo(
                                new Shell(2, "", "error: file '" + taken + "': must not overwrite '" + taken + "'\n"));
            }
        }
        for (String other : List.of("--profile", "--compare")) {
            assertThat(Shell.run(
                            "import",
                            "--from",
                            "hubspot",
                            "--zone",
                            "UTC",
                            other,
                            profile,
                            "--report",
                            profile,
                            "--out",
                            out,
                            contacts))
                    .isEqualTo(
                            new Shell(2, "", "error: file '" + profile + "': must not overwrite '" + profile + "'\n"));
        }
        assertThat(profile).hasContent("old");
    }

    @Test
    void keeps_what_was_readable_of_a_page_that_is_cut_off_and_exits_with_1() throws IOException {
        Files.writeString(contacts, CONTACTS.substring(0, CONTACTS.length() - 30));

        Shell shell = Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", out, contacts, deals);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("is cut off", "[page-cut-off]");
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"message\":\"Session expired\",\"errorCode\":\"INVALID_SESSION_ID\"}]",
                "<html>Sign in</html>",
                "{\"results\":[]}",
                "{\"success\":true,\"data\":[{\"id\":1}]}"
            })
    void exits_with_1_and_keeps_the_old_file_if_no_lead_came_of_it(String page) throws IOException {
        Files.writeString(contacts, page);
        Files.writeString(out, "old");

        Shell shell = Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", out, contacts);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).endsWith("\nno lead was read from these files; " + out + " was not written\n");
        assertThat(Files.readString(out)).isEqualTo("old");
    }

    @Test
    void lists_every_property_that_no_record_has() throws IOException {
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), """
                apiVersion: closedloop.org/v2
                kind: CrmMapping
                id: excel
                zone: Europe/Zurich
                lead:
                  createdAt: Erstelt
                  segment: Branche
                  source: Quelle
                """);
        Path csv = Files.writeString(directory.resolve("leads.csv"), "ID,Erstellt,Quelle\n7,2026-03-02,Web\n");

        Shell shell = Shell.run("import", "--from", "csv", "--mapping", mapping, "--out", out, csv);

        assertThat(shell.out())
                .contains("      1  Erstelt: no record has a value here; did you mean 'Erstellt'?")
                .contains("      1  Branche: no record has a value here [property-never-seen]\n")
                .doesNotContain("more)");
    }

    @Test
    void names_what_may_stand_where_a_word_is_none_of_it() {
        String typed = "contact=" + contacts;

        assertThat(Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", out, typed))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: file '" + typed + "': does not exist, and 'contact' is not one of contacts, deals,"
                                + " leads,"
                                + " pipelines, owners\n"));
        assertThat(Shell.run("import", "--from", "hubspto", "--zone", "UTC", "--out", out, contacts)
                        .err())
                .contains("'hubspto' is not one of hubspot, salesforce, csv\n")
                .doesNotContain("HUBSPOT");
        assertThat(Shell.run("mapping", "csv", "--zone", "UTC"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: mapping: a CSV file can have any columns, so there is no standard mapping; begin"
                                + " with the mapping of one of hubspot, salesforce, pipedrive, zoho, dynamics, odoo,"
                                + " frappe\n"));
    }

    @Test
    void a_page_of_another_crm_is_no_page_of_odd_records_and_exits_with_1() throws IOException {
        Path other = Files.writeString(
                directory.resolve("other.json"), "{\"success\":true,\"data\":[{\"id\":1,\"title\":\"Pumps\"}]}");

        Shell shell = Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", out, contacts, deals, other);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("Pipedrive", "[page-unreadable]");
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void a_kind_says_what_a_list_of_records_holds() throws IOException {
        Path list = Files.writeString(
                directory.resolve("x.json"),
                "[{\"Id\":\"1\",\"StageName\":\"Closed Won\",\"CloseDate\":\"2026-03-20\"}]");

        Shell shell = Shell.run("import", "--from", "salesforce", "--zone", "UTC", "--out", out, "deals=" + list);

        assertThat(shell.exitCode()).isZero();
        assertThat(Files.readString(out)).startsWith("{\"id\":\"deal/1\",\"deal\":{\"outcome\":\"won\"");
    }

    @Test
    void a_standard_mapping_can_be_written_changed_and_handed_in() throws IOException {
        Shell standard = Shell.run("mapping", "hubspot", "--zone", "Europe/Zurich");
        Path mapping = Files.writeString(
                directory.resolve("mapping.yaml"), standard.out().replace("id: hubspot", "id: ours\ncurrency: CHF"));
        Path own = Files.writeString(
                directory.resolve("own.yaml"),
                Files.readString(mapping).replace("source: hs_analytics_source", "source: campaign"));
        List<Object> command = List.of("import", "--from", "hubspot", "--out", out, contacts, deals);

        assertThat(with(command, mapping).exitCode())
                .as("of what a CRM has, not all must be there")
                .isZero();
        assertThat(with(command, own).exitCode())
                .as("of what a firm names, all must be there")
                .isEqualTo(1);
    }

    @Test
    void an_allowed_stage_allows_no_missing_page() throws IOException {
        String contact = "{\"id\":\"1\",\"properties\":{\"email\":\"a@b.ch\",\"createdate\":\"2026-03-02T08:00:00Z\"}}";
        Path whole = Files.writeString(directory.resolve("whole.json"), "{\"results\":[" + contact + "]}");
        Path first = Files.writeString(
                directory.resolve("first.json"),
                "{\"results\":[" + contact + "],\"paging\":{\"next\":{\"after\":\"2\"}}}");
        Object[] command = {"import", "--from", "hubspot", "--zone", "UTC", "--allow", "stage-not-reached", "--out", out
        };

        assertThat(Shell.run(Stream.concat(Stream.of(command), Stream.of(whole)).toArray())
                        .exitCode())
                .isZero();
        assertThat(Shell.run(Stream.concat(Stream.of(command), Stream.of(first)).toArray())
                        .exitCode())
                .isEqualTo(1);
    }

    private static Shell with(List<Object> command, Path mapping, Object... more) {
        List<Object> words = new ArrayList<>(command);
        words.addAll(List.of(more));
        words.addAll(List.of("--mapping", mapping));
        return Shell.run(words.toArray());
    }

    @Test
    void holds_the_mapping_against_the_agreement() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);

        Shell shell = Shell.run(
                "import", "--from", "hubspot", "--zone", "UTC", "--agreement", agreement, "--out", out, contacts);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err())
                .contains(
                        "error: mapping 'hubspot', lead: 'acceptedAt' must have a source to measure acceptance, but has"
                                + " none [SLA-C18]\n");
    }

    @Test
    void reads_a_csv_export_by_a_mapping() throws IOException {
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), """
                apiVersion: closedloop.org/v2
                kind: CrmMapping
                id: excel
                zone: Europe/Zurich
                lead:
                  createdAt: Erstellt
                format:
                  timePatterns: dd.MM.yyyy HH:mm
                  cellSeparator: ";"
                """);
        Path csv = Files.writeString(directory.resolve("leads.csv"), "\uFEFFID;Erstellt\r\n7;02.03.2026 09:00\r\n");

        Shell shell = Shell.run("import", "--from", "csv", "--mapping", mapping, "--out", out, "leads=" + csv);

        assertThat(shell.exitCode()).isZero();
        assertThat(Files.readString(out)).isEqualTo("{\"id\":\"7\",\"createdAt\":\"2026-03-02T08:00:00Z\"}\n");
    }

    @Test
    void refuses_what_cannot_be_imported() {
        Path none = directory.resolve("none.json");

        assertThat(Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", out, none))
                .isEqualTo(new Shell(2, "", "error: file '" + none + "': does not exist\n"));
        assertThat(Shell.run("import", "--from", "hubspot", "--out", out, contacts))
                .isEqualTo(new Shell(2, "", "error: import: without --mapping, --zone must say where dates begin\n"));
        assertThat(Shell.run("import", "--from", "csv", "--zone", "UTC", "--out", out, contacts))
                .isEqualTo(new Shell(
                        2, "", "error: import: a CSV file can have any columns; --mapping must say what they mean\n"));
        assertThat(Shell.run("import", "--from", "hubspot", "--zone", "UTC", "--out", contacts, contacts))
                .isEqualTo(new Shell(2, "", "error: file '" + contacts + "': must not overwrite '" + contacts + "'\n"));
        assertThat(Shell.run("mapping", "hubspot", "--zone", "Zürich").exitCode())
                .isEqualTo(2);
    }
}
