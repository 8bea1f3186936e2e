package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.scan.LeadScanner;
import org.closedloop.sla.json.value.LeadShapes;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the scanner takes, the parser takes, and both count the same. */
class LeadScannerLawsTest {

    private static final ResolvedTerms TERMS = SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<String> ODDITIES = List.of(
            "\\u00e9",
            "\\",
            "\"",
            "null",
            "\":null,\"",
            ":null,\"segment\":null,\"x\"",
            "[null]",
            "{\"at\":null}",
            "\"id\":5,",
            "true",
            "{}",
            "[]",
            "-1",
            "0",
            "00",
            "1e3",
            "1.5",
            "1780000000000",
            "99999999999999999999",
            "\u0000",
            "\uFEFF",
            "é",
            "\u2003",
            "\\ud800",
            " ",
            "\t",
            "\r",
            "\n",
            ",",
            ":",
            "}",
            "]",
            "Z",
            "+01:00",
            "+01",
            " UTC",
            " +0100",
            "\"2026-03-05 10:12:33.123+01\"",
            "\"1780000000000\"",
            "1772710200",
            "-00:00",
            "+0000",
            ".5",
            "T24:00:00",
            "\"id\":\"x\",",
            "\"kind\":\"Lead\",",
            "CHF 1.005",
            "JPY 5.5",
            "JPY 5",
            "XXX 1",
            "won",
            "WON",
            "\"datesOnly\":[],",
            "\"datesOnly\":[\"first-touch\"],",
            "\"2026-03-29\"",
            "2026-03-02\"",
            "2026-02-30T00:00:00Z");

    @Property(tries = 400)
    void arbitrary_leads_count_the_same(@ForAll("lines") List<byte[]> lines) throws IOException {
        byte[] file = join(lines);

        assertThat(scanned(file)).isEqualTo(parsed(file));
    }

    @Property(tries = 400)
    void damaged_lines_count_the_same_and_tell_the_same(
            @ForAll("lines") List<byte[]> lines, @ForAll long seed, @ForAll EpochUnit unit) throws IOException {
        Random random = new Random(seed);
        byte[] file = join(lines.stream().map(line -> damaged(line, random)).toList());

        assertThat(scanned(file, unit)).isEqualTo(parsed(file, unit));
    }

    @Property(tries = 200)
    void lines_as_databases_write_them_are_plain_and_count_the_same(
            @ForAll("lines") List<byte[]> lines, @ForAll("offsets") String offset) throws IOException {
        List<byte[]> ofDatabase =
                lines.stream().map(line -> ofDatabase(line, offset)).toList();

        assertThat(scanned(join(ofDatabase))).isEqualTo(scanned(join(lines)));
        assertThat(parsed(join(ofDatabase))).isEqualTo(scanned(join(lines)));
        for (byte[] line : ofDatabase) {
            if (mustBePlain(new String(line, StandardCharsets.UTF_8))) {
                assertThat(new LeadScanner(EpochUnit.MILLIS).scan(line, 0, new LeadRecord()))
                        .isEqualTo(line.length - 1);
            }
        }
    }

    @Provide
    Arbitrary<String> offsets() {
        return Arbitraries.of("+00", "+00:00", "+0000", " UTC", " +00:00", "Z");
    }

    /** With a blank for the T, another offset, and nulls where there is nothing. */
    private static byte[] ofDatabase(byte[] line, String offset) {
        String beginning = line.length % 2 == 0
                ? "{"
                : unused(line).map(name -> "{" + name + ":null,").orElse("{");
        return new String(line, StandardCharsets.UTF_8)
                .replaceAll("\"(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)Z\"", "\"$1 $2" + offset + "\"")
                .replaceFirst("^\\{", beginning)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A field that the line has not; empty if it has all. */
    private static Optional<String> unused(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return LeadShapes.of(EpochUnit.MILLIS).names().stream()
                .map(name -> '"' + name + '"')
                .filter(name -> !text.contains(name))
                .findFirst();
    }

    /** The scanner expects the keys that followed one another before. */
    @Property(tries = 300)
    void keys_in_another_order_missing_or_twice_count_the_same(@ForAll("lines") List<byte[]> lines, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            file.writeBytes(line);
            file.writeBytes(line);
            file.writeBytes(rearranged(line, random));
            file.writeBytes(line);
        }

        assertThat(scanned(file.toByteArray())).isEqualTo(parsed(file.toByteArray()));
    }

    /** The members of all objects in another order; some missing, one perhaps twice, and blanks between some. */
    private static byte[] rearranged(byte[] line, Random random) {
        return (rearranged(MAPPER.readTree(line), random) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String rearranged(JsonNode node, Random random) {
        if (node.isArray()) {
            return node.valueStream().map(item -> rearranged(item, random)).collect(Collectors.joining(",", "[", "]"));
        }
        if (!node.isObject()) {
            return node.toString();
        }
        List<String> members = new ArrayList<>();
        node.properties().forEach(member -> {
            String colon = random.nextInt(10) == 0 ? " : " : ":";
            String key = MAPPER.writeValueAsString(member.getKey());
            for (int copies = random.nextInt(12) == 0 ? random.nextInt(3) : 1; copies > 0; copies--) {
                members.add(key + colon + rearranged(member.getValue(), random));
            }
        });
        if (random.nextBoolean()) {
            Collections.shuffle(members, random);
        }
        return String.join(random.nextInt(10) == 0 ? " , " : ",", members).transform(text -> "{" + text + "}");
    }

    @Property(tries = 60)
    void a_line_cut_anywhere_is_no_lead_or_the_same_one(@ForAll("lines") List<byte[]> lines) throws IOException {
        byte[] line = lines.get(0);
        for (int length = 0; length < line.length; length++) {
            byte[] cut = Arrays.copyOf(line, length + 1);
            cut[length] = '\n';
            if (new LeadScanner(EpochUnit.MILLIS).scan(cut, 0, new LeadRecord()) != LeadScanner.NOT_PLAIN) {
                assertThat(scanned(cut)).isEqualTo(parsed(cut));
            }
        }
    }

    @Property(tries = 200)
    void a_lead_with_all_times_whose_texts_need_no_escape_is_plain(@ForAll("lines") List<byte[]> lines) {
        for (byte[] line : lines) {
            String text = new String(line, StandardCharsets.UTF_8);
            if (mustBePlain(text)) {
                assertThat(new LeadScanner(EpochUnit.MILLIS).scan(line, 0, new LeadRecord()))
                        .isEqualTo(line.length - 1);
            }
        }
    }

    /** A line without an escape and without later cycles, which are left to the parser. */
    private static boolean mustBePlain(String line) {
        return line.indexOf('\\') < 0 && !line.contains("\"cycles\"");
    }

    @Provide
    Arbitrary<List<byte[]>> lines() {
        return SlaArbitraries.leads(DateRange.parse("2026"))
                .map(LeadScannerLawsTest::line)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static byte[] line(Lead lead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LeadWriter.to(out).write(lead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] line, Random random) {
        byte[] odd = ODDITIES.get(random.nextInt(ODDITIES.size())).getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(line.length);
        int upTo = at + random.nextInt(Math.min(20, line.length - at));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(line, at, odd, at);
            case 1 -> spliced(line, at, odd, upTo);
            case 2 -> spliced(line, at, new byte[0], upTo);
            case 3 -> spliced(line, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 4 -> spliced(line, at, Arrays.copyOfRange(line, at, upTo), at);
            default -> swapped(line, random);
        };
    }

    /** Two parts between quotes change places: names become values, and values others. */
    private static byte[] swapped(byte[] line, Random random) {
        String[] parts = new String(line, StandardCharsets.UTF_8).split("\"", -1);
        int one = random.nextInt(parts.length);
        int other = random.nextInt(parts.length);
        String kept = parts[one];
        parts[one] = parts[other];
        parts[other] = kept;
        return String.join("\"", parts).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] line, int from, byte[] middle, int to) {
        byte[] result = Arrays.copyOf(line, from + middle.length + line.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(line, to, result, from + middle.length, line.length - to);
        return result;
    }

    private static byte[] join(List<byte[]> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        lines.forEach(file::writeBytes);
        return file.toByteArray();
    }

    private static FunnelNumbers scanned(byte[] file) throws IOException {
        return scanned(file, EpochUnit.MILLIS);
    }

    private static FunnelNumbers scanned(byte[] file, EpochUnit unit) throws IOException {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF);
        LeadReader.inEnglish().withNumbersAs(unit).count(new ByteArrayInputStream(file), counter);
        return counter.finish();
    }

    private static FunnelNumbers parsed(byte[] file) throws IOException {
        return parsed(file, EpochUnit.MILLIS);
    }

    private static FunnelNumbers parsed(byte[] file, EpochUnit unit) throws IOException {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF);
        LeadReader.inEnglish().withNumbersAs(unit).read(new ByteArrayInputStream(file), counter::add, counter::note);
        return counter.finish();
    }
}
