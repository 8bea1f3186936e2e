package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.closedloop.sla.json.csv.ReadyMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mappings that can be printed, and what becomes of them. */
class MappingTest {

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"hubspot", "salesforce", "HubSpot"})
    void prints_the_standard_of_a_crm_with_a_reader(String crm) {
        Shell shell = Shell.run("mapping", crm, "--zone", "Europe/Zurich");

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).contains("\nid: " + crm.toLowerCase(Locale.ROOT) + "\nzone: Europe/Zurich\n");
    }

    @ParameterizedTest
    @EnumSource
    void prints_a_ready_mapping_with_its_comments(ReadyMapping ready) {
        assertThat(Shell.run("mapping", ready.getWord(), "--zone", "Europe/Zurich"))
                .isEqualTo(new Shell(0, ready.text(ZoneId.of("Europe/Zurich")), ""));
    }

    @Test
    void an_export_is_read_by_the_mapping_as_it_was_printed() throws IOException {
        Path mapping = Files.writeString(
                directory.resolve("pipedrive.yaml"),
                Shell.run("mapping", "pipedrive", "--zone", "Europe/Zurich").out());
        Path people = Files.writeString(
                directory.resolve("people.csv"), "Person - ID,Person - Person created\n101,2026-03-02 09:00:00\n");
        Path deals = Files.writeString(
                directory.resolve("deals.csv"),
                "Deal - ID,Deal - Contact person ID,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Value,"
                        + "Deal - Currency of Value\n7,101,Won,2026-03-03 09:00:00,2026-03-20 09:00:00,1200,CHF\n");
        Path out = directory.resolve("leads.ndjson");

        Shell shell = Shell.run("import", "--from", "csv", "--mapping", mapping, "--out", out, people, deals);

        assertThat(shell.err()).isEmpty();
        assertThat(Files.readString(out))
                .isEqualTo("{\"id\":\"101\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"stages\":{"
                        + "\"lead\":\"2026-03-02T08:00:00Z\",\"opportunity\":\"2026-03-03T08:00:00Z\","
                        + "\"customer\":\"2026-03-20T08:00:00Z\"},\"deal\":{\"outcome\":\"won\","
                        + "\"amount\":\"CHF 1200.00\",\"createdAt\":\"2026-03-03T08:00:00Z\","
                        + "\"closedAt\":\"2026-03-20T08:00:00Z\"}}\n");
    }

    @Test
    void names_the_crms_that_there_are() {
        assertThat(Shell.run("mapping", "pipdrive", "--zone", "UTC"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: mapping: 'pipdrive' is not one of hubspot, salesforce, pipedrive, zoho, dynamics, odoo,"
                                + " frappe\n"));
        assertThat(Shell.run("mapping", "--zone", "UTC").exitCode()).isEqualTo(2);
        assertThat(Shell.run("mapping", "--help").out()).contains("pipedrive", "zoho", "dynamics", "odoo", "frappe");
    }
}
