package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new export is checked before it is imported. */
class MappingCheckTest {

    private static final String MAPPING = """
            apiVersion: closedloop.org/v2
            kind: CrmMapping
            id: ours
            zone: UTC
            lead:
              id: Id
              createdAt: Created
              stages: {mql: Marketing, sql: {property: Status, entered: Qualified}}
              source: Source
            deal: {id: Deal, lead: Lead, stage: Stage, won: Won, closedAt: Closed, amounts: {property: Amount, currency: Currency}}
            change: {lead: Lead, property: Status, newValue: To, at: At}
            """;
    private static final String LEADS = """
            Id,Created,Marketing,Status,Source,Colour,Fax
            1,2026-03-02,2026-03-03,Qualified,Web,red,
            2,2026-03-02,2026-03-03,New,Fair,n/a,
            """;
    private static final String HISTORY = """
            Lead,To,At
            1,Qualified,2026-03-04T08:00:00Z
            2,New,2026-03-04T08:00:00Z
            """;
    private static final String DEALS = """
            Deal,Lead,Stage,Closed,Amount,Currency
            7,1,Won,2026-03-20,1200,CHF
            8,2,Offer,,80,EUR
            """;

    @TempDir
    private Path directory = Path.of("");

    private Path last = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("mapping.yaml"), MAPPING);
        last = directory.resolve("last.json");
        assertThat(checked(LEADS, DEALS, "--profile", last).exitCode()).isZero();
    }

    private Shell checked(String leads, String deals, Object... options) throws IOException {
        Stream<Object> words = Stream.of(
                "mapping",
                "--check",
                Files.writeString(directory.resolve("leads.csv"), leads),
                "deals=" + Files.writeString(directory.resolve("deals.csv"), deals),
                "history=" + Files.writeString(directory.resolve("history.csv"), HISTORY),
                "--mapping",
                directory.resolve("mapping.yaml"));
        return Shell.run(Stream.concat(words, Stream.of(options)).toArray());
    }

    @Test
    void tells_what_is_not_read_and_what_means_nothing() throws IOException {
        Shell shell = checked(LEADS, DEALS, "--compare", last);

        assertThat(shell).isEqualTo(new Shell(0, """
                        DOES THE EXPORT FIT THE MAPPING?
                          everything that the mapping names is present
                          leads, not in the mapping (records with a value): Colour (1), Fax (0)
                          leads, Status: not used by the mapping: 'New' (1)
                          deals, neither won nor lost in the mapping, and therefore open: 'Offer' (1)

                        SINCE THE LAST EXPORT
                          nothing changed

                        The export fits the mapping; there are no changes other than those allowed
                        """, ""));
    }

    @Test
    void speaks_german() throws IOException {
        assertThat(checked(LEADS, DEALS.replace("Offer", "Talks"), "--compare", last, "--lang", "de")
                        .out())
                .isEqualTo("""
                        PASST DER EXPORT ZUR ZUORDNUNG?
                          alles, was die Zuordnung nennt, ist da
                          Leads, nicht in der Zuordnung (Datensätze mit Wert): Colour (1), Fax (0)
                          Leads, Status: ohne Bedeutung in der Zuordnung: 'New' (1)
                          Deals, in der Zuordnung weder gewonnen noch verloren und damit offen: 'Talks' (1)

                        SEIT DEM LETZTEN EXPORT
                          Deals: Stage: 'Talks' kam bisher nicht vor; die Zuordnung liest es als open

                        Der Export passt zur Zuordnung; er ist anders als der letzte
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "Colour, Phone, leads: 'Colour' is no longer present, 'gone,new', gone",
        "Colour, Colours, 'leads: ''Colour'' is no longer present, and ''Colours'' is new; it may have been renamed',"
                + " renamed, new",
        "'Fax', 'Fax,Extra', leads: 'Extra' is new, new=Extra, new=Fax",
        "New, Parked, leads: Status: 'Parked' did not occur before, new-value=Parked, new-value=New",
        "New, Parked, leads: Status: 'Parked' did not occur before, new-value=Status, new-value=Source",
    })
    void fails_when_something_changed_unless_that_is_allowed(
            String before, String now, String sentence, String allowed, String other) throws IOException {
        String leads = LEADS.replace(before, now);

        Shell shell = checked(leads, DEALS, "--compare", last);
        assertThat(shell.exitCode()).as(shell.out()).isEqualTo(1);
        assertThat(shell.out()).contains(sentence, "The export fits the mapping; it differs from the last one\n");

        assertThat(checked(leads, DEALS, "--compare", last, "--allow", allowed).exitCode())
                .isZero();
        assertThat(checked(leads, DEALS, "--compare", last, "--allow", other).exitCode())
                .isEqualTo(1);
        assertThat(checked(leads, DEALS).exitCode()).isZero();
    }

    @Test
    void fails_when_records_of_a_kind_are_gone() throws IOException {
        Shell shell = checked(LEADS, DEALS.substring(0, DEALS.indexOf('\n') + 1), "--compare", last);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("  deals: there are none anymore\n");
    }

    @Test
    void fails_when_a_share_moved() throws IOException {
        StringBuilder many = new StringBuilder(LEADS);
        for (int i = 3; i <= 22; i++) {
            many.append(i).append(",2026-03-02,2026-03-03,New,Web,red,044\n");
        }
        Path lastOfMany = directory.resolve("many.json");
        checked(many.toString(), DEALS, "--profile", lastOfMany);

        Shell shell = checked(many.toString().replace(",044", ","), DEALS, "--compare", lastOfMany);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("  leads: Fax: the share of records with a value changed from 91 % to 0 %\n");
        assertThat(checked(
                                many.toString().replace(",044", ","),
                                DEALS,
                                "--compare",
                                lastOfMany,
                                "--allow",
                                "share-moved=Fax")
                        .exitCode())
                .isZero();
    }

    @Test
    void fails_as_an_import_does_when_the_mapping_does_not_fit() throws IOException {
        Shell shell = checked(LEADS.replace("Marketing", "Marketing Date"), DEALS);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out())
                .contains("[property-never-seen]", "no lead entered stage 'mql' [stage-not-reached]")
                .endsWith("The export does not fit the mapping, or is incomplete\n");
        assertThat(checked(
                                LEADS.replace("Marketing", "Marketing Date"),
                                DEALS,
                                "--allow",
                                "property-never-seen=Marketing,stage-not-reached=mql")
                        .exitCode())
                .isZero();
    }

    @Test
    void tells_which_currencies_the_agreement_cannot_sum_up() throws IOException {
        Shell shell = checked(LEADS, DEALS, "--agreement", Shell.shipped("agreement.yaml", directory));

        assertThat(shell.out()).contains("""

                AMOUNTS FOR AN AGREEMENT IN CHF
                             1  CHF: no conversion
                             1  EUR: sla evaluate needs --rate EUR=… (the value of 1 EUR in CHF); without it, these
                                amounts are not included
                """);
    }

    @Test
    void refuses_what_it_cannot_use() throws IOException {
        assertThat(checked(LEADS, DEALS, "--allow", "time-unreadable").err())
                .contains("--allow time-unreadable: must be one of page-unreadable, page-cut-off, page-refused,"
                        + " page-missing, records-missing, property-never-seen, property-mostly-unreadable,"
                        + " stage-not-reached, outcome-not-reached, gone, new, renamed, new-value, share-moved,"
                        + " unreadable-moved, leads-moved");
        Shell same = checked(LEADS, DEALS, "--compare", last, "--profile", last);
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.err()).contains("must not overwrite '" + last + "'");
        assertThat(Shell.run("mapping", "--check", directory.resolve("leads.csv"))
                        .exitCode())
                .isEqualTo(2);
        Shell nothing = Shell.run("mapping");
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.err()).contains("mapping: name a CRM, files with --from, or files with --check");
    }
}
