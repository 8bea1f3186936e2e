package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table of leads can hold, and what is said of one that is wrong. */
class LeadCsvReaderTest {

    private static final LeadCsvReader READER = LeadCsvReader.inEnglish();

    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadIssue> issues = new ArrayList<>();

    @Test
    void all_columns_are_those_of_the_lead() throws IOException {
        read(READER, """
                ID,Source,createdAt,STAGES_MY_OWN,fields_Company,FIELDS_OWNER,rejection_at,rejection_reason,\
                deal_outcome,deal_amount,deal_currency,touches_at,touches_by,touches_channel,attempts,pauses_from,pauses_to
                7,web,1780000000000,2026-03-02,"Acme, ""Inc""\",Ann,2026-03-03 10:00:00+01,no budget,\
                WON,1200.5000,CHF,"[""2026-03-02"",null]","[""Inside_Sales"",null]","[""mail"",null]",\
                "[""2026-03-02T08:00:00Z""]","[""2026-03-02T08:00:00Z""]",[null]
                """);

        assertThat(issues).isEmpty();
        Lead lead = leads.get(0);
        assertThat(lead.getStages()).containsEntry(Stage.of("my-own"), EventTime.on(LocalDate.of(2026, 3, 2)));
        assertThat(lead.getFields()).containsEntry("Company", "Acme, \"Inc\"").containsEntry("owner", "Ann");
        assertThat(lead)
                .hasToString("Lead{id=7, createdAt=2026-05-28T20:26:40Z, source=web, stages={my-own=2026-03-02},"
                        + " rejection=Rejection{at=2026-03-03T09:00:00Z, reason=no budget}, attempts=[2026-03-02T08:00:00Z],"
                        + " pauses=[Pause{from=2026-03-02T08:00:00Z}], deal=Deal{outcome=WON, amount=CHF 1200.50},"
                        + " touches=[Touch{at=2026-03-02, by=INSIDE_SALES, channel=mail}],"
                        + " fields={Company=Acme, \"Inc\", owner=Ann}, cycles=[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,sorce                | SLA-J01 | 1:2: unknown column `sorce`; did you mean `source`? If not, leave it out with `ignoring` (`--ignore-column`)
            id,Id                   | SLA-J02 | 1:2: columns `id` (1) and `Id` (2) are the same
            id,stages_a,STAGES.A    | SLA-J02 | 1:3: columns `stages_a` (2) and `STAGES.A` (3) are the same
            id,fields_a,fields_a    | SLA-J02 | 1:3: columns `fields_a` (2) and `fields_a` (3) are the same
            id,                     | SLA-J03 | 1:2: column 2 has no name; write one, or leave the column out with `ignoring("")` (`--ignore-column ""`)
            source                  | SLA-J03 | 1:0: there must be a column `id`
            id,rejection_reason     | SLA-J03 | 1:2: column `rejection_reason` needs a column `rejection_at`
            id,disqualification_reason | SLA-J03 | 1:2: column `disqualification_reason` needs a column `disqualification_at`
            id,deal_closed_at       | SLA-J03 | 1:2: column `deal_closed_at` needs a column `deal_outcome`
            id,pauses_to            | SLA-J03 | 1:2: column `pauses_to` needs a column `pauses_from`
            id,stages_9             | SLA-J06 | 1:2: refused: the stage of column `stages_9`: stage '9': a key has lower-case letters, digits and hyphens, such as 'mql'
            "id"x,source            | SLA-J07 | 1:0: not well-formed: more text follows the closing quote of a cell
            "id,source              | SLA-J07 | 1:0: not well-formed: a quote is never closed
            {"id":"1"}              | SLA-J14 | 1:1: expected CSV in UTF-8, but found JSON
            """, quoteCharacter = '\u0001')
    void a_header_that_is_wrong_is_refused(String header, String code, String message) {
        assertThatThrownBy(() -> read(READER.withSource("leads.csv"), header + "\n1,x\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("leads.csv:" + message + " [" + code + "]");
        assertThat(leads).isEmpty();
        assertThat(issues).isEmpty();
    }

    @Test
    void all_problems_of_a_header_are_reported_together() {
        assertThatThrownBy(() -> read(LeadCsvReader.in(Locale.GERMAN), "deal_amount,touches_at,Vorname\n"))
                .isInstanceOf(UnreadableException.class)
                .satisfies(e -> assertThat(((UnreadableException) e).getProblems())
                        .extracting(Problem::getMessage)
                        .contains(
                                "eine Spalte `id` muss vorhanden sein",
                                "die Spalte `deal_amount` braucht eine Spalte"
                                        + " `deal_currency` oder eine Währung für alle Beträge (`withCurrency`, `--currency`)")
                        .hasSize(6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,,                      | SLA-J03 | field `id` is missing; expected a string
            " ",,,                   | SLA-J03 | field `id` is missing; expected a string
            7,x,,                    | SLA-J04 | column `created_at`: expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02, but was a string: `x`
            7,2026-02-30,,           | SLA-J04 | column `created_at`: expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02, but was a string: `2026-02-30`
            7,17,,                   | SLA-J06 | column `created_at`: refused: the number `17` is not a time from 1980 to 2199 in milliseconds; write a time such as 2026-03-02T08:15:00Z
            7,,maybe,                | SLA-J05 | column `deal_outcome`: expected one of open, won, lost, but was `maybe`
            7,,,1                    | SLA-J03 | /deal: field `outcome` is missing; expected a word
            7,,won,"1,5"             | SLA-J04 | column `deal_amount`: expected a decimal number such as 0.95, but was `1,5`, which tools read in different ways; write plain decimal digits, such as 1000 or 0.5
            7,,won,1.005             | SLA-J06 | /deal/amount: refused: amount '1.005': EUR has 2 decimals
            7,                       | SLA-J07 | not well-formed: expected 4 cells, as in the header, but found 2
            7,,,,                    | SLA-J07 | not well-formed: expected 4 cells, as in the header, but found 5
            "7"x,,,                  | SLA-J07 | not well-formed: more text follows the closing quote of a cell
            7,,,"1                   | SLA-J07 | not well-formed: a quote is never closed
            id,created_at,deal_outcome,deal_amount | SLA-J07 | not well-formed: the header is repeated
            """, quoteCharacter = '\u0001')
    void a_row_that_is_wrong_is_an_issue_and_no_other_is_affected(String row, String code, String message)
            throws IOException {
        LeadLines lines = read(
                READER.withSource("leads.csv").withCurrency(CurrencyUnit.EUR),
                "id,created_at,deal_outcome,deal_amount\n\n1,,,\n" + row + "\n2,,,\n");

        assertThat(leads).extracting(Lead::getId).containsExactly("1", "2");
        assertThat(issues).hasSize(1);
        LeadIssue issue = issues.get(0);
        assertThat(issue.getMessage()).isEqualTo(message);
        assertThat(issue.getCode()).isEqualTo(code);
        assertThat(issue.place()).contains("leads.csv:4");
        assertThat(issue.getEffect()).isEqualTo(LeadIssue.Effect.SKIPPED);
        assertThat(issue.getLead().isPresent())
                .isEqualTo(row.startsWith("7,") && !message.startsWith("not well-formed"));
        assertThat(lines).hasToString("3 lines read: 2 leads, 1 skipped; 1 blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            created_at   | "createdAt":"x"
            created_at   | "createdAt":"2026-03-02T08:15:00"
            deal_outcome | "deal":{"outcome":"x"}
            source       | "source":"a","createdAt":"99999999999999999999"
            """, quoteCharacter = '\u0001')
    void the_same_fault_in_a_line_has_the_same_code_and_words(String column, String fields) throws IOException {
        LeadReader.inEnglish().read(bytes("{\"id\":\"7\"," + fields + "}"), leads::add, issues::add);
        String value = fields.replaceAll(".*:\"(.*?)\".*", "$1");
        String name = column.equals("source") ? "created_at" : column;
        read(READER, "id," + name + "\n7," + value + "\n");

        LeadIssue ofLine = issues.get(0);
        LeadIssue ofRow = issues.get(1);
        assertThat(ofRow.getCode()).isEqualTo(ofLine.getCode());
        assertThat(ofRow.getMessage())
                .isEqualTo("column `" + name + "`: " + ofLine.getMessage().replaceFirst("^/\\S+: ", ""));
        assertThat(ofRow.getLead()).isEqualTo(ofLine.getLead());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [],["sales"],["x"]                 | column `touches_by`: refused: the list must have as many items as `touches_at`, 0, but has 1
            ["2026-03-02"],[null],["x"]        | column `touches_by`: must not be null; expected a word
            ["2026-03-02"],["boss"],["x"]      | column `touches_by`: expected one of marketing, sales, inside-sales, but was `boss`
            ["2026-03-02"],["sales"],[3]       | column `touches_channel`: expected a string, but was a number: `3`
            "2026-03-02",["sales"],["x"]       | column `touches_at`: expected a list, but was a string: `2026-03-02`; column `touches_by`: refused: the list must have as many items as `touches_at`, 0, but has 1
            """, quoteCharacter = '\u0001')
    void lists_that_do_not_fit_are_refused(String cells, String message) throws IOException {
        read(
                READER.withSeparator(';'),
                "id;touches_at;touches_by;touches_channel\n7;\""
                        + cells.replace("\"", "\"\"").replace(",", "\";\"") + "\"\n");

        assertThat(issues).extracting(LeadIssue::getMessage).containsExactly(message);
    }

    @Test
    void a_quote_that_is_opened_by_mistake_affects_no_other_row() throws IOException {
        read(READER, "id,source\n1,\"a\n2,b\n3,c\",d\n4,\"e\n5,f\n");

        assertThat(leads).extracting(Lead::getId).containsExactly("2", "5");
        assertThat(issues)
                .extracting(issue -> issue.getLine().orElseThrow(), LeadIssue::getMessage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2L, "not well-formed: expected 2 cells, as in the header, but found 3"),
                        org.assertj.core.groups.Tuple.tuple(
                                4L, "not well-formed: expected 2 cells, as in the header, but found 3"),
                        org.assertj.core.groups.Tuple.tuple(5L, "not well-formed: a quote is never closed"));
    }

    @Test
    void a_header_that_is_not_utf_8_is_refused() {
        assertThatThrownBy(() -> read(READER, "id,fields_Größe\n7,x\n".getBytes(Charset.forName("windows-1252"))))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("CSV:1:2: the name of column 2 is not UTF-8 [SLA-J10]");
    }

    @Test
    void pauses_need_an_end_or_null_if_there_is_a_column_for_it() throws IOException {
        String table = "id,pauses_from,pauses_to\n7,\"[\"\"2026-03-02T08:00:00Z\"\"]\",\n";
        FunnelCounter counted = counter();

        read(READER, table);
        READER.count(bytes(table), counted);

        assertThat(issues).hasSize(1);
        assertThat(counted.finish().getAccount().orElseThrow().getIssues()).isEqualTo(issues);
    }

    @Test
    void a_repeated_header_with_blanks_is_no_lead() throws IOException {
        String table = "id ,source\n7,a\nid ,source\n";
        FunnelCounter counted = counter();

        read(READER, table);
        READER.count(bytes(table), counted);

        assertThat(leads).extracting(Lead::getId).containsExactly("7");
        assertThat(counted.finish().getAccount().orElseThrow().getIssues()).isEqualTo(issues);
        assertThat(issues).extracting(LeadIssue::getMessage).containsExactly("not well-formed: the header is repeated");
    }

    @Test
    void a_row_that_is_too_long_is_skipped_without_being_held() throws IOException {
        String line = "x".repeat(1024 * 1024);
        String text =
                "id,source\n1," + line + "\n2," + line.substring(2) + "\n3,\"" + "y\n".repeat(600_000) + "\"\n4,z";

        LeadLines lines = read(READER, text);

        assertThat(leads).extracting(Lead::getId).containsExactly("2", "4");
        assertThat(issues.get(0).getMessage()).isEqualTo("limit exceeded: the row is longer than 1048576 bytes");
        assertThat(issues)
                .filteredOn(issue -> issue.getCode().equals("SLA-J08"))
                .extracting(issue -> issue.getLine().orElseThrow())
                .containsExactly(2L, 4L);
        List<LeadIssue> inPieces = new ArrayList<>();
        assertThat(READER.read(pieces(text), lead -> {}, inPieces::add)).isEqualTo(lines);
        assertThat(inPieces).isEqualTo(issues);
    }

    private static InputStream pieces(String text) {
        return new FilterInputStream(bytes(text)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 77_777));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,source\n7,a;b\n",
                "id;source\r\n7;a;b\r\n",
                "id\tsource\r7\ta;b",
                "\"id\"|\"source\"\n\"7\"|\"a;b\"",
                "sep=,\nid,source\n7,a;b",
                "\uFEFFid,source\n7,a;b",
                "\n\nid , source\n\uFEFF7,a;b"
            })
    void separators_line_ends_quotes_and_marks(String text) throws IOException {
        LeadCsvReader reader = text.startsWith("id;") ? READER.withSeparator(';') : READER;
        read(reader, text.startsWith("id;") ? text.replace("a;b", "\"a;b\"") : text);

        assertThat(issues).isEmpty();
        assertThat(leads).extracting(Lead::getId).containsExactly("7");
        assertThat(leads.get(0).getSource()).contains("a;b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF", "id,source", "id,source\n\n"})
    void an_input_without_rows_has_no_leads(String text) throws IOException {
        assertThat(read(READER, text).getRead()).isZero();
        assertThat(issues).isEmpty();
    }

    @Test
    void another_file_or_character_set_is_called_by_its_name() throws IOException {
        assertThatThrownBy(() -> read(READER, "id,source\n7,x".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("CSV:1:1: expected CSV in UTF-8, but found UTF-16LE [SLA-J14]");
        assertThatThrownBy(() -> read(READER, "PK\u0003\u0004"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("CSV:1:1: expected CSV in UTF-8, but found ZIP (XLSX) [SLA-J14]");

        read(READER, "id,source\n7,Zürich\n8,Bern\n".getBytes(Charset.forName("windows-1252")));

        assertThat(issues)
                .extracting(LeadIssue::getCode, LeadIssue::getMessage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "SLA-J10", "column `source`: not UTF-8: byte 2 of the input cannot be read"));
        assertThat(leads).extracting(Lead::getId).containsExactly("8");
    }

    @Test
    void times_without_an_offset_are_on_the_clocks_of_the_zone() throws IOException {
        String table = "id,created_at\n1,2026-07-01 10:00:00\n2,2026-12-01T10:00:00.5\n3,2026-03-29 02:30:00\n"
                + "4,2026-10-25 02:30:00\n5,2026-10-25 01:59:59.999\n6,2026-10-25 03:00:00\n7,2026-07-01 10:00:00Z\n";
        LeadCsvReader zoned = READER.withZone(ZoneId.of("Europe/Zurich"));

        read(zoned, table);

        assertThat(leads)
                .extracting(
                        lead -> lead.getCreatedAt().orElseThrow().getInstant().orElseThrow())
                .containsExactly(
                        Instant.parse("2026-07-01T08:00:00Z"),
                        Instant.parse("2026-12-01T09:00:00.500Z"),
                        Instant.parse("2026-10-24T23:59:59.999Z"),
                        Instant.parse("2026-10-25T02:00:00Z"),
                        Instant.parse("2026-07-01T10:00:00Z"));
        assertThat(issues)
                .extracting(LeadIssue::getLead)
                .extracting(id -> id.orElse(""))
                .containsExactly("3", "4");
        FunnelCounter counted = counter();
        FunnelCounter added = counter();
        zoned.count(bytes(table), counted);
        leads.forEach(added::add);
        issues.forEach(added::note);
        assertThat(counted.finish()).isEqualTo(added.finish());
    }

    @Test
    void settings_of_a_reader() throws IOException {
        read(
                READER.withNumbersAs(EpochUnit.SECONDS).ignoring("Extra", "").withCurrency(CurrencyUnit.CHF),
                "id,extra,,created_at,deal_outcome,deal_amount\n7,x,y,1780000000,won,5\n");

        assertThat(leads.get(0).getCreatedAt()).contains(EventTime.at(Instant.ofEpochSecond(1_780_000_000)));
        assertThat(leads.get(0).getDeal().orElseThrow().getAmount().orElseThrow())
                .hasToString("CHF 5.00");
        assertThatIllegalArgumentException().isThrownBy(() -> READER.withSource(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withSeparator('"'))
                .withMessage("CSV: a separator must be a sign of ASCII or a tab, but was '\"'");
    }

    @Test
    void a_file_is_counted_into_several_counters(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("leads.csv"), "id,stages_sql\n1,2026-02-03T09:00:00Z\n2,x\n");
        FunnelCounter one = counter();
        FunnelCounter other = counter();
        FunnelCounter read = counter();

        assertThat(READER.count(file, one)).hasToString("2 lines read: 1 leads, 1 skipped; 0 blank");
        try (InputStream in = Files.newInputStream(file)) {
            READER.count(in, List.of(other, counter()));
        }
        READER.read(file, read::add, read::note);

        assertThat(other.finish()).isEqualTo(one.finish());
        assertThat(read.finish()).isEqualTo(one.finish());
    }

    private LeadLines read(LeadCsvReader reader, String text) throws IOException {
        return read(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    private LeadLines read(LeadCsvReader reader, byte[] bytes) throws IOException {
        return reader.read(new ByteArrayInputStream(bytes), leads::add, issues::add);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
    }
}
