package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.scan.LineSource;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of a mebibyte is read in time that grows with its length, whatever there is so much of on it. */
class LongLinesTest {

    private static final String AT = "\"2026-03-02T08:15:00Z\"";
    private static final int TOUCHES = 15_000;

    static Stream<Arguments> leads() {
        return Stream.of(
                many("stages", "\"stages\":{", 25_000, i -> "\"s" + i + "\":" + AT, "}", l -> size(l.getStages())),
                many(
                        "stages of one hash",
                        "\"stages\":{",
                        1 << 14,
                        i -> "\"s" + ofOneHash(i, "an", "c0") + "\":1772439300000",
                        "}",
                        l -> size(l.getStages())),
                many("fields", "\"fields\":{", 80_000, i -> "\"f" + i + "\":\"\"", "}", l -> size(l.getFields())),
                many(
                        "fields of one hash",
                        "\"fields\":{",
                        1 << 14,
                        i -> "\"f" + ofOneHash(i, "Aa", "BB") + "\":\"x\"",
                        "}",
                        l -> size(l.getFields())),
                many(
                        "attempts, the latest first",
                        "\"attempts\":[",
                        70_000,
                        i -> Long.toString(1_772_439_300_000L - i),
                        "]",
                        l -> l.getAttempts().size()),
                many(
                        "pauses, each within the one before",
                        "\"handedOverAt\":" + AT + ",\"firstTouchAt\":\"2026-12-01T08:15:00Z\",\"pauses\":[",
                        20_000,
                        i -> "{\"from\":" + (1_772_439_300_000L + i) + ",\"to\":" + (1_782_439_300_000L - i) + "}",
                        "]",
                        l -> l.getPauses().size()),
                many(
                        "touches of a won deal",
                        "\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF"
                                + " 1200.00\",\"closedAt\":\"2026-03-30T08:15:00Z\"},"
                                + "\"touches\":[",
                        TOUCHES,
                        i -> "{\"at\":" + (1_772_439_300_000L - i) + ",\"by\":\"sales\",\"channel\":\"c" + i + "\"}",
                        "]",
                        l -> l.getTouches().size()));
    }

    private static Arguments many(
            String name, String begin, int count, IntFunction<String> item, String end, ToIntFunction<Lead> size) {
        String items = IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
        return Arguments.of(name, begin + items + end, count, size);
    }

    private static int size(Map<?, ?> map) {
        return map.size();
    }

    /** A text of 14 parts, each of which is one of two that {@link String#hashCode} takes for the same. */
    private static String ofOneHash(int number, String zero, String one) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? zero : one)
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leads")
    void is_read_whole_and_counted_like_its_value(String name, String part, int count, ToIntFunction<Lead> size)
            throws IOException {
        // An escape is for the careful reader, so that each way reads it.
        for (String id : List.of("\"7\"", "\"\\u0037\"")) {
            String line = "{\"id\":" + id + "," + part + "}";
            List<Lead> leads = new ArrayList<>();
            LeadReader.inEnglish().read(bytes(line), leads::add, issue -> {});

            assertThat(line.length()).as(name).isBetween(500_000, LineSource.LINE_BYTES);
            assertThat(leads).extracting(size::applyAsInt).containsExactly(count);
            assertThat(counted(line)).isEqualTo(counted(leads.get(0)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leads")
    void is_skipped_with_its_problem_if_its_last_part_is_wrong(
            String name, String part, int count, ToIntFunction<Lead> size) throws IOException {
        List<LeadIssue> issues = new ArrayList<>();

        LeadReader.inEnglish().read(bytes("{\"id\":\"7\"," + part + ",\"id\":\"8\"}"), lead -> {}, issues::add);

        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .as(name)
                .containsExactly("/id: field `id` occurs twice; the first is on line 1");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("{\"id\":\"a\",\"touches\":[" + "{\"by\":1},".repeat(90_000) + "{}]}", "SLA-J03"),
                Arguments.of("{\"id\":\"a\",\"attempts\":[" + "true,".repeat(150_000) + "true]}", "SLA-J04"),
                Arguments.of("{\"id\":\"a\"" + ",\"id\":\"a\"".repeat(90_000) + "}", "SLA-J02"),
                Arguments.of("{\"id\":\"a\",\"stages\":{\"b\":{}" + ",\"b\":{}".repeat(120_000) + "}}", "SLA-J02"),
                Arguments.of(
                        IntStream.range(0, 90_000)
                                .mapToObj(i -> ",\"x" + i + "\":1")
                                .collect(Collectors.joining("", "{\"id\":\"a\"", "}")),
                        "SLA-J01"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void with_countless_mistakes_tells_the_first_ones_and_how_many_more(String line, String code) throws IOException {
        List<LeadIssue> issues = new ArrayList<>();

        LeadReader.inEnglish().read(bytes(line), lead -> {}, issues::add);

        assertThat(issues).extracting(LeadIssue::getCode).containsExactly(code);
        assertThat(issues.get(0).getMessage().split("; /", -1)).hasSize(LeadParser.MOST_PROBLEMS);
        assertThat(issues.get(0).getMessage()).matches("(?s).*; \\d{5,6} more problems are not listed");
    }

    private static FunnelNumbers counted(String line) throws IOException {
        FunnelCounter counter = counter();
        LeadReader.inEnglish().count(bytes(line), counter);
        return counter.finish();
    }

    private static FunnelNumbers counted(Lead lead) {
        FunnelCounter counter = counter();
        counter.add(lead);
        return counter.finish();
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 12, 31));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
