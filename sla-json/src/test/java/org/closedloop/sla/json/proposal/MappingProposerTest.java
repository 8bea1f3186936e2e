package org.closedloop.sla.json.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.csv.ExportKind;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals for files, and refused files. */
class MappingProposerTest {

    @TempDir
    private Path directory = Path.of("");

    private ExportFile file(String name, String text) throws IOException {
        return ExportFile.of(Files.writeString(directory.resolve(name), text));
    }

    @Test
    void reads_back_as_the_mapping_that_was_tried() throws IOException {
        MappingProposal proposal = MappingProposer.of(ProposalCorpus.files(ProposalCorpus.folder("zoho")))
                .in(ZoneId.of("Europe/Zurich"))
                .withCurrency(CurrencyUnit.USD)
                .propose();

        assertThat(proposal.open()).isEmpty();
        assertThat(SlaJson.inEnglish()
                        .read(CrmMapping.class, proposal.text(), Format.YAML)
                        .orElseThrow())
                .isEqualTo(proposal.mapping().orElseThrow());
        assertThat(proposal.text())
                .contains("# Tried on these files: 20 leads of ")
                .contains("leads=Leads.csv deals=Potentials.csv")
                .contains(
                        "  # 100 % of 13 values are amounts. Also possible: \"Expected Revenue\".\n  amounts: Amount\n")
                .contains("# - lead.stages.mql: a time such as \"MQL Date\"");
    }

    @Test
    void proposes_no_column_whose_values_do_not_fit() throws IOException {
        MappingProposal proposal = MappingProposer.of(file(
                        "leads.csv",
                        "Lead ID,Created Date,MQL Date,Source\n1,2026-01-05,soon,Web\n2,2026-01-06,later,Fair\n"
                                + "3,2026-01-07,2026-02-01,Web\n"))
                .in(ZoneId.of("UTC"))
                .propose();

        assertThat(proposal.text())
                .doesNotContain("mql: MQL Date")
                .contains("lead.stages.mql")
                .contains("(not \"MQL Date\": the")
                .contains("# 100 % of 3 values are days.\n  createdAt: Created Date\n");
        assertThat(proposal.isUsable()).isTrue();
    }

    @Test
    void rounds_a_share_down() throws IOException {
        StringBuilder text = new StringBuilder("Lead ID,Created Date\n");
        for (int i = 0; i < 2_000; i++) {
            text.append(i).append(i == 7 ? ",never\n" : ",2026-01-05\n");
        }

        assertThat(MappingProposer.of(file("leads.csv", text.toString()))
                        .propose()
                        .text())
                .contains("# 99.9 % of 2,000 values are days.");
    }

    @Test
    void names_the_missing_time_of_a_status() throws IOException {
        assertThat(MappingProposer.of(file(
                                "leads.csv", "Lead ID,Created Date,Lead Status\n1,2026-01-05,MQL\n2,2026-01-06,New\n"))
                        .propose()
                        .text())
                .contains(
                        "# - lead.stages.mql: \"Lead Status\" is MQL in some rows, but no column has the time since when");
    }

    @Test
    void never_takes_a_last_contact_for_a_first() throws IOException {
        assertThat(MappingProposer.of(
                                file(
                                        "leads.csv",
                                        "Lead ID,Created Date,Last Contact Date,Last Contacted\n1,2026-01-05,2026-02-05,2026-02-05\n"))
                        .propose()
                        .text())
                .doesNotContain("firstTouchAt: Last");
    }

    @Test
    void reads_rows_of_json() throws IOException {
        MappingProposal proposal = MappingProposer.of(
                        file(
                                "leads.ndjson",
                                "{\"leadId\":\"a\",\"createdAt\":\"2026-01-05T09:00:00Z\",\"utm\":{\"source\":\"ads\"}}\n"
                                        + "{\"leadId\":\"b\",\"createdAt\":\"2026-01-06T09:00:00Z\",\"mqlAt\":\"2026-01-07T09:00:00Z\"}\n"))
                .propose();

        assertThat(proposal.text()).contains("  id: leadId\n", "    mql: mqlAt\n", "  source: utm.source\n");
    }

    @Test
    void reads_old_character_sets() throws IOException {
        Path file = directory.resolve("kontakte.csv");
        Files.write(
                file,
                "Kontakt-ID;Angelegt am;Zust\u00e4ndig\n1;05.01.2026;Z\u00fcst\n2;06.01.2026;Z\u00fcst\n"
                        .getBytes(java.nio.charset.Charset.forName("windows-1252")));

        assertThat(MappingProposer.of(ExportFile.of(file)).propose().text())
                .contains("    owner: Zust\u00e4ndig\n", "  charset: windows-1252\n");
    }

    @Test
    void uses_the_kind_that_the_caller_names() throws IOException {
        Path file = file("export.csv", "Key,Date Added\n1,2026-01-05\n2,2026-01-06\n")
                .path();

        assertThat(MappingProposer.of(ExportFile.of(file)).propose().isUsable()).isFalse();
        assertThat(MappingProposer.of(ExportFile.of(file, ExportKind.LEADS))
                        .propose()
                        .summary())
                .startsWith("Tried on these files: 2 leads of 2 records, none of them skipped; stages: lead 2;");
    }

    @Test
    void refuses_files_for_which_no_mapping_can_be_proposed() throws IOException {
        assertThatThrownBy(() -> MappingProposer.of(file("empty.csv", "")).propose())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("file 'empty.csv': is not one of rows with a header");
        assertThatThrownBy(() -> MappingProposer.of(file(
                                "contacts.json",
                                "{\"results\":[{\"id\":\"1\",\"properties\":{\"email\":\"a@b.ch\"}}]}"))
                        .propose())
                .hasMessage(
                        "file 'contacts.json': has pages of HubSpot's interface; its mapping is that of 'sla mapping"
                                + " hubspot', and 'sla import --from hubspot' reads them");
        assertThatThrownBy(() -> MappingProposer.of(file(
                                "leads.json",
                                "{\"records\":[{\"attributes\":{\"type\":\"Lead\"},\"Id\":\"1\",\"Name\":\"x\"}]}"))
                        .propose())
                .hasMessageContaining("'sla import --from salesforce' reads them");
    }
}
