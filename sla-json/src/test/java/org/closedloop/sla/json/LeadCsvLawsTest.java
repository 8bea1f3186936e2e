package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.row.RowForm;
import org.closedloop.sla.json.row.RowTable;
import org.closedloop.sla.json.row.RowTerms;
import org.closedloop.sla.json.scan.RowScanner;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;

/** Rows of CSV count as the lines of NDJSON with the same leads, and the scanner of rows as their parser. */
class LeadCsvLawsTest {

    private static final ResolvedTerms TERMS = SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<String> ODDITIES = List.of(
            "\"",
            "\"\"",
            "\"x\"y",
            ",",
            ";",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "\uFEFF",
            "é",
            "\u2003",
            "\uFFFD",
            "id",
            "null",
            "won",
            "WON",
            "Inside_Sales",
            "[]",
            "[null]",
            "[\"\"2026-03-02T08:15:00Z\"\"]",
            "1200.5000",
            "1200.",
            "-0.00",
            "JPY",
            "XXX",
            "2026-03-29",
            "2026-03-29 02:30:00",
            "2026-03-02 08:15:00.5",
            "2026-03-02T08:15:00+01",
            "2026-02-30T00:00:00Z",
            "1780000000000",
            "0");

    @Property(tries = 200)
    void leads_as_rows_count_as_leads_as_lines(@ForAll("leads") List<Lead> leads, @ForAll long seed)
            throws IOException {
        byte[] rows = LeadTableText.of(leads, new Random(seed)).getBytes(StandardCharsets.UTF_8);

        FunnelNumbers counted = counted(LeadCsvReader.inEnglish(), rows);
        assertThat(counted).isEqualTo(countedLines(leads));
        assertThat(counted.getAccount().orElseThrow().getSkipped()).isZero();
        List<Lead> read = new ArrayList<>();
        LeadCsvReader.inEnglish()
                .read(
                        new ByteArrayInputStream(rows),
                        read::add,
                        issue -> assertThat(issue).isNull());
        assertThat(read)
                .extracting(Lead::getId)
                .containsExactlyElementsOf(leads.stream().map(Lead::getId).toList());
    }

    @Property(tries = 200)
    void damaged_rows_count_the_same_and_have_the_same_issues(
            @ForAll("leads") List<Lead> leads, @ForAll long seed, @ForAll EpochUnit unit) throws IOException {
        Random random = new Random(seed);
        byte[] rows = LeadTableText.of(leads, random).getBytes(StandardCharsets.UTF_8);
        int header = headerLength(rows);
        for (int i = 0; i < 3; i++) {
            rows = damaged(rows, header, random);
        }
        LeadCsvReader reader = LeadCsvReader.inEnglish().withNumbersAs(unit);
        LeadCsvReader zoned = reader.withZone(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.EUR);

        assertThat(counted(reader, rows)).isEqualTo(read(reader, rows));
        assertThat(counted(zoned, rows)).isEqualTo(read(zoned, rows));
    }

    @Property(tries = 100)
    void a_row_whose_values_do_not_begin_with_a_blank_is_plain(@ForAll("leads") List<Lead> leads, @ForAll long seed)
            throws IOException {
        List<Lead> usual = leads.stream().filter(LeadCsvLawsTest::mustBePlain).toList();
        byte[] rows = LeadTableText.of(usual, new Random(seed)).getBytes(StandardCharsets.UTF_8);
        Faults problems = new Faults(Locale.ENGLISH);
        RowTable table = RowTable.open(new ByteArrayInputStream(rows), RowTerms.in(Locale.ENGLISH), problems);
        RowScanner scanner = Objects.requireNonNull(table).scanner();

        for (RowForm form = table.next(); form != RowForm.END; form = table.next()) {
            assertThat(form).isEqualTo(RowForm.RIGHT);
            assertThat(scanner.scan(table.row(), new LeadRecord())).isTrue();
        }
    }

    /** Without a blank at the beginning of a cell, and without an escape in a list. */
    private static boolean mustBePlain(Lead lead) {
        return LeadTableText.cells(lead).values().stream()
                .noneMatch(cell -> cell.startsWith(" ") || (cell.startsWith("[") && cell.contains("\\")));
    }

    @Property(tries = 100)
    void times_of_a_zone_count_the_same_in_the_scanner_and_in_the_parser(
            @ForAll @IntRange(max = 366 * 24 * 60) int minute,
            @ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> kinds)
            throws IOException {
        StringBuilder rows = new StringBuilder("id,stages_mql,handed_over_at\n");
        for (int i = 0; i < kinds.size(); i++) {
            String time = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(minute + 37L * i) + ":00";
            rows.append(i).append(',');
            rows.append(
                    switch (kinds.get(i)) {
                        case 0 -> time;
                        case 1 -> time.replace('T', ' ');
                        case 2 -> time + ".5";
                        case 3 -> time + "Z";
                        case 4 -> time.substring(0, 10);
                        default -> time + "+01";
                    });
            rows.append(",2026-03-29T0").append(i % 10).append(":30:00\n");
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        LeadCsvReader zoned = LeadCsvReader.inEnglish().withZone(ZoneId.of("Europe/Zurich"));

        assertThat(counted(zoned, bytes)).isEqualTo(read(zoned, bytes));
    }

    @Property(tries = 60)
    void blocks_of_the_input_end_anywhere(@ForAll("leads") List<Lead> leads, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String text = LeadTableText.of(leads, random);
        int header = text.indexOf('\n') + 1;
        byte[] rows = (text.substring(0, header) + text.substring(header).repeat(random.nextInt(300)))
                .getBytes(StandardCharsets.UTF_8);
        int at = Math.min(header, rows.length - 1) + random.nextInt(Math.max(1, rows.length - header));
        byte[] odd = random.nextBoolean() && at < rows.length ? damaged(rows, headerLength(rows), random) : rows;
        LeadCsvReader reader = LeadCsvReader.inEnglish();
        FunnelCounter inPieces = FunnelCounter.of(TERMS, AS_OF);

        reader.count(new Pieces(odd, random), inPieces);

        assertThat(inPieces.finish()).isEqualTo(read(reader, odd));
    }

    private static int headerLength(byte[] rows) {
        int end = 0;
        while (rows[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private static byte[] damaged(byte[] rows, int header, Random random) {
        if (rows.length == header) {
            return rows;
        }
        byte[] odd = ODDITIES.get(random.nextInt(ODDITIES.size())).getBytes(StandardCharsets.UTF_8);
        int at = header + random.nextInt(rows.length - header);
        int upTo = at + random.nextInt(Math.min(30, rows.length - at));
        return switch (random.nextInt(5)) {
            case 0 -> spliced(rows, at, odd, at);
            case 1 -> spliced(rows, at, odd, upTo);
            case 2 -> spliced(rows, at, new byte[0], upTo);
            case 3 -> spliced(rows, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            default -> spliced(rows, at, Arrays.copyOfRange(rows, at, upTo), at);
        };
    }

    private static byte[] spliced(byte[] rows, int from, byte[] middle, int to) {
        byte[] result = Arrays.copyOf(rows, from + middle.length + rows.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(rows, to, result, from + middle.length, rows.length - to);
        return result;
    }

    @Provide
    Arbitrary<List<Lead>> leads() {
        return SlaArbitraries.leads(DateRange.parse("2026"))
                .map(lead -> lead.withCycles(List.of()))
                .list()
                .ofMaxSize(8);
    }

    private static FunnelNumbers counted(LeadCsvReader reader, byte[] rows) throws IOException {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF);
        reader.count(new ByteArrayInputStream(rows), counter);
        return counter.finish();
    }

    private static FunnelNumbers read(LeadCsvReader reader, byte[] rows) throws IOException {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF);
        reader.read(new ByteArrayInputStream(rows), counter::add, counter::note);
        return counter.finish();
    }

    private static FunnelNumbers countedLines(List<Lead> leads) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LeadWriter writer = LeadWriter.to(lines);
        for (Lead lead : leads) {
            writer.write(lead);
        }
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF);
        LeadReader.inEnglish().count(new ByteArrayInputStream(lines.toByteArray()), counter);
        return counter.finish();
    }

    /** A stream that gives as many bytes at once as it likes. */
    private static final class Pieces extends InputStream {

        private final ByteArrayInputStream in;
        private final Random random;

        Pieces(byte[] bytes, Random random) {
            this.in = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return in.read(target, offset, Math.min(length, 1 + random.nextInt(20_000)));
        }
    }
}
