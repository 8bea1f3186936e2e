package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.json.SlaJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import fails on the day on which its export changes. */
class ImportedFitTest {

    private static final String MAPPING = """
            apiVersion: closedloop.org/v2
            kind: CrmMapping
            id: ours
            zone: UTC
            currency: CHF
            lead:
              id: Id
              createdAt: Created
              stages: {mql: Marketing, sql: Sales}
              source: Source
            deal: {id: Deal, lead: Lead, stage: Stage, won: Won, closedAt: Closed, amounts: Amount}
            """;
    private static final String LEADS = """
            Id,Created,Marketing,Sales,Source,Colour
            1,2026-03-02,2026-03-03,2026-03-04,Web,red
            2,2026-03-02,2026-03-03,,Fair,blue
            """;
    private static final String DEALS = """
            Deal,Lead,Stage,Closed,Amount
            7,1,Won,2026-03-20,1200
            8,2,Offer,,80
            """;

    @TempDir
    private Path directory = Path.of("");

    private Path out = Path.of("");
    private Path profile = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("mapping.yaml"), MAPPING);
        out = directory.resolve("leads.ndjson");
        profile = directory.resolve("profile.json");
    }

    private Shell imported(String leads, String deals, Object... options) throws IOException {
        Stream<Object> words = Stream.of(
                "import",
                "--from",
                "csv",
                "--mapping",
                directory.resolve("mapping.yaml"),
                "--profile",
                profile,
                "--out",
                out,
                Files.writeString(directory.resolve("leads.csv"), leads),
                "deals=" + Files.writeString(directory.resolve("deals.csv"), deals));
        return Shell.run(Stream.concat(words, Stream.of(options)).toArray());
    }

    @Test
    void is_fine_while_all_that_the_mapping_speaks_of_is_there() throws IOException {
        Shell shell = imported(LEADS, DEALS);

        assertThat(shell.exitCode()).as(shell.out()).isZero();
        assertThat(shell.out())
                .contains("not in the mapping (records with a value): Colour (2)")
                .contains("1  'Offer'  → open\n", "1  'Won'  → won\n")
                .contains("""
                        leads that entered a stage: mql 2, sql 1
                        deals: open 1, won 1
                        amounts in: CHF 2
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "'Marketing,Sales', 'Marketing,Qualified', '', '', property-never-seen, Sales: no record has a value here",
        "2026-03-04, 4. Lenz, '', '', property-mostly-unreadable, Sales: 1 of 1 values could not be read",
        "2026-03-04, '', '', '', stage-not-reached, no lead entered stage 'sql'",
        "'', '', Won, Gewonnen, outcome-not-reached, no deal is won",
    })
    void fails_when_the_export_changes_unless_that_is_allowed(
            String leadsBefore, String leadsNow, String dealsBefore, String dealsNow, String code, String words)
            throws IOException {
        String leads = LEADS.replace(leadsBefore, leadsNow);
        String deals = DEALS.replace(dealsBefore, dealsNow);

        Shell shell = imported(leads, deals);
        assertThat(shell.exitCode()).as(shell.out()).isEqualTo(1);
        assertThat(shell.out().replaceAll("\\s+", " ")).contains(words, "[" + code + "]");

        assertThat(imported(leads, deals, "--allow", code, "--allow", "stage-not-reached,property-never-seen")
                        .exitCode())
                .isZero();
    }

    @Test
    void allows_one_stage_by_its_name() throws IOException {
        String leads = LEADS.replace("2026-03-04", "");

        assertThat(imported(leads, DEALS, "--allow", "property-never-seen=Sales,stage-not-reached=sql")
                        .exitCode())
                .isZero();
        assertThat(imported(leads, DEALS, "--allow", "property-never-seen=Sales,stage-not-reached=mql")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void names_the_reasons_that_can_be_allowed() throws IOException {
        Shell shell = imported(LEADS, DEALS, "--allow", "time-unreadable");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .contains("--allow time-unreadable: must be one of page-unreadable, page-cut-off, page-refused,"
                        + " page-missing, records-missing, property-never-seen, property-mostly-unreadable,"
                        + " stage-not-reached, outcome-not-reached");
    }

    @Test
    void writes_what_was_seen_as_a_document() throws IOException {
        imported(LEADS, DEALS);

        ImportProfile seen =
                SlaJson.inEnglish().read(ImportProfile.class, profile).orElseThrow();
        assertThat(seen.getStages()).containsEntry("mql", 2L).containsEntry("sql", 1L);
        assertThat(seen.find(RecordKind.LEAD, "Source").orElseThrow().getFilled())
                .contains(2L);
        PropertyProfile colour = seen.find(RecordKind.LEAD, "Colour").orElseThrow();
        assertThat(colour.getState()).isEqualTo(PropertyProfile.State.UNMAPPED);
        assertThat(colour.getFilled()).contains(2L);
    }

    @Test
    void explains_everything_on_request() throws IOException {
        StringBuilder leads = new StringBuilder(LEADS);
        for (int i = 3; i < 30; i++) {
            leads.append(i)
                    .append(",2026-03-02,2026-03-03,soon,source ")
                    .append(i)
                    .append(",\n");
        }

        String brief = imported(leads.toString(), DEALS).out().replaceAll("\\s+", " ");
        String full = imported(leads.toString(), DEALS, "--explain").out().replaceAll("\\s+", " ");

        assertThat(brief).contains("17 further values; --explain lists them", "(and 26 more)");
        assertThat(full).contains("'source 29'", "line 30: lead 29: Sales").doesNotContain("more)", "further");
    }

    @Test
    void lists_what_changed_since_the_last_export() throws IOException {
        imported(LEADS, DEALS);
        Path last = Files.copy(profile, directory.resolve("last.json"));

        assertThat(imported(LEADS, DEALS, "--compare", last).out())
                .contains("SINCE THE LAST EXPORT\n  nothing changed\n");
        assertThat(imported(LEADS.replace("Colour", "Color"), DEALS.replace("Offer", "Talks"), "--compare", last)
                        .out())
                .contains("""
                        SINCE THE LAST EXPORT
                          leads: 'Colour' is no longer present, and 'Color' is new; it may have been renamed
                          deals: Stage: 'Talks' did not occur before; the mapping reads it as open
                        """);
    }
}
