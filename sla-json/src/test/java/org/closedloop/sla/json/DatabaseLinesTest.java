package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of leads as databases and warehouses write them; each is read as a value and counted to the same numbers. */
class DatabaseLinesTest {

    private static final Lead CREATED = Lead.builder()
            .id("1")
            .createdAt(EventTime.parse("2026-03-05T09:12:33Z"))
            .build();
    private static final String LINE = "{\"id\":\"1\",\"createdAt\":\"2026-03-05T09:12:33Z\",%s}";

    private final List<LeadIssue> issues = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"acceptedAt\":null",
                "\"source\":null,\"segment\":null,\"priority\":null",
                "\"source\":{},\"segment\":[],\"acceptedAt\":{}",
                "\"stages\":null",
                "\"stages\":{}",
                "\"stages\":[]",
                "\"stages\":{\"mql\":null,\"sql\":null}",
                "\"rejection\":null",
                "\"rejection\":{}",
                "\"rejection\":{\"at\":null,\"reason\":null}",
                "\"rejection\":{\"time\":null}",
                "\"deal\":null",
                "\"deal\":{\"amount\":{}}",
                "\"deal\":{\"outcome\":null,\"amount\":{\"amount\":null,\"currency\":null},\"closedAt\":null}",
                "\"attempts\":null",
                "\"attempts\":[null]",
                "\"pauses\":[{\"from\":null,\"to\":null}]",
                "\"touches\":[{}]",
                "\"touches\":[{\"at\":null,\"by\":null,\"channel\":null},null]",
                "\"fields\":{\"company\":null}",
                "\"datesOnly\":null",
                "\"datesOnly\":[]"
            })
    void what_has_no_value_is_absent(String field) throws IOException {
        assertThat(read(LINE.formatted(field))).containsExactly(CREATED);
        assertThat(issues).isEmpty();
        assertCountedAlike(LINE.formatted(field));
    }

    @Test
    void what_has_no_value_among_values_is_absent() throws IOException {
        String line =
                LINE.formatted("\"stages\":{\"mql\":null,\"sql\":\"2026-03-06\"},\"attempts\":[null,\"2026-03-07\"],"
                        + "\"fields\":{\"company\":\"Muster AG\",\"email\":null},\"touches\":[null]");

        assertThat(read(line))
                .containsExactly(CREATED.withStages(Map.of(Stage.SQL, EventTime.parse("2026-03-06")))
                        .withAttempts(EventTime.parse("2026-03-07"))
                        .withFields(Map.of("company", "Muster AG")));
        assertCountedAlike(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":null,"createdAt":"2026-03-05"} | /id: must not be null; expected a string
            {"createdAt":"2026-03-05"} | field `id` is missing; expected a string
            {"id":"1","deal":{"outcome":null,"amount":"CHF 5"}} | /deal/outcome: must not be null; expected a word
            {"id":"1","rejection":{"reason":"late"}} | /rejection: field `at` is missing; expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02
            {"id":"1","colour":null} | /colour: unknown field `colour`; expected one of id, createdAt, source, segment, priority, stages, handedOverAt, acceptedAt, rejection, disqualification, firstTouchAt, attempts, pauses, deal, touches, fields, cycles
            {"id":"1","stages":{"SQL":null,"mql":1772710200000}} | /stages/SQL: refused: stage 'SQL': a key has lower-case letters, digits and hyphens, such as 'mql'
            """)
    void what_must_be_there_is_missed_as_ever(String line, String message) throws IOException {
        assertThat(read(line)).isEmpty();
        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.getMessage()).isEqualTo(message));
        assertCountedAlike(line);
    }

    @ParameterizedTest
    @CsvSource({"123456789012,123456789012", "0,0", "-5,-5", "12345678901234567890123,12345678901234567890123"})
    void whole_numbers_are_ids(String number, String id) throws IOException {
        String line = "{\"id\":" + number + ",\"priority\":" + number + ",\"fields\":{\"size\":" + number + "}}";

        assertThat(read(line))
                .containsExactly(
                        Lead.builder().id(id).priority(id).putField("size", id).build());
        assertCountedAlike(line);
        assertCountedAlike("{\"id\":" + number + ",\"deal\":{\"outcome\":\"won\",\"closedAt\":\"2026-03-05\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23E+17", "1.5e9", "123.0", "0.5"})
    void numbers_with_decimals_or_an_exponent_are_no_ids(String number) throws IOException {
        String line = "{\"id\":" + number + "}";

        assertThat(read(line)).isEmpty();
        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.getMessage())
                        .isEqualTo("/id: refused: `" + number
                                + "` is a number with decimals or an exponent and may represent"
                                + " several ids; write it as a whole number or as a string"));
        assertCountedAlike(line);
    }

    @Test
    void a_currency_without_an_amount_is_no_amount() throws IOException {
        String line = "{\"id\":1,\"deal\":{\"outcome\":\"open\",\"amount\":{\"amount\":null,\"currency\":\"CHF\"}}}";

        assertThat(read(line))
                .containsExactly(Lead.builder()
                        .id("1")
                        .deal(Deal.builder().outcome(DealOutcome.OPEN).build())
                        .build());
        assertCountedAlike(line);
    }

    @Test
    void the_line_of_the_readme_is_read() throws IOException {
        String line = Files.readString(Path.of("README.md"))
                .lines()
                .filter(each -> each.startsWith("{\"id\":123456789012"))
                .findFirst()
                .orElseThrow();

        assertThat(read(line))
                .containsExactly(Lead.builder()
                        .id("123456789012")
                        .createdAt(EventTime.parse("2026-03-05T09:12:33.123Z"))
                        .putStage(Stage.MQL, EventTime.parse("2026-03-05T10:00:00Z"))
                        .build());
        assertThat(issues).isEmpty();
        assertCountedAlike(line);
    }

    @Test
    void fields_are_filled_by_any_value() throws IOException {
        assertThat(read("{\"id\":1,\"fields\":{\"revenue\":12.50,\"active\":true,\"email\":\"\"}}"))
                .extracting(Lead::getFields)
                .containsExactly(Map.of("revenue", "12.50", "active", "true", "email", ""));
    }

    private List<Lead> read(String lines) throws IOException {
        List<Lead> leads = new ArrayList<>();
        LeadReader.inEnglish().read(bytes(lines), leads::add, issues::add);
        return leads;
    }

    private static void assertCountedAlike(String lines) throws IOException {
        FunnelCounter read = counter();
        LeadReader.inEnglish().read(bytes(lines), read::add, read::note);
        FunnelNumbers numbers = read.finish();
        FunnelCounter counted = counter();
        LeadReader.inEnglish().count(bytes(lines), counted);
        assertThat(counted.finish()).isEqualTo(numbers);
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
