package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Leads of the first version, which marked the instants that stood for days. */
class DatesOnlyTest {

    private static final String V1 = "apiVersion: closedloop.org/v1\nkind: Lead\nid: a\n";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // Midnight in a zone, written in it.
        "'2026-03-03T00:00:00+01:00', 2026-03-03",
        "'2026-03-03T00:00:00+0100',  2026-03-03",
        "'2026-03-03T00:00:00+14:00', 2026-03-03",
        "'2026-03-03T00:00:00-11:00', 2026-03-03",
        // Written in UTC: Zurich in winter and in summer, London, New York, Honolulu, Tokyo, Auckland in both.
        "'2026-03-02T23:00:00Z',      2026-03-03",
        "'2026-06-02T22:00:00Z',      2026-06-03",
        "'2026-03-02T23:00:00+00:00', 2026-03-03",
        "'2026-03-02T23:00:00+0000',  2026-03-03",
        "'2026-03-03T00:00:00Z',      2026-03-03",
        "'2026-03-03T05:00:00Z',      2026-03-03",
        "'2026-03-03T10:00:00Z',      2026-03-03",
        "'2026-03-02T15:00:00Z',      2026-03-03",
        "'2026-06-02T12:00:00Z',      2026-06-03",
        "'2026-03-02T11:00:00Z',      2026-03-03",
        // In milliseconds: midnight in Zurich.
        "1772492400000,               2026-03-03"
    })
    void a_marked_instant_is_the_day_that_it_began(String instant, String day) {
        Lead lead = read(V1 + "handedOverAt: " + instant + "\ndatesOnly: [handed-over]\n")
                .orElseThrow();

        assertThat(lead).wasHandedOverAt(day);
    }

    @Test
    void every_event_can_be_marked_and_what_is_not_stays_an_instant() {
        Lead lead = read(V1 + """
                        createdAt: 2026-03-01T23:00:00Z
                        handedOverAt: 2026-03-02T23:00:00Z
                        acceptedAt: 2026-03-03T23:00:00Z
                        firstTouchAt: 2026-03-04T23:00:00Z
                        rejection: {at: 2026-03-05T23:00:00Z}
                        deal: {outcome: lost, closedAt: 2026-03-06T23:00:00Z, reportedBackAt: 2026-03-07T23:00:00Z}
                        stages: {sql: 2026-03-08T23:00:00Z}
                        datesOnly: [created, handed-over, accepted, first-touch, rejected, deal-closed, reported-back]
                        """).orElseThrow();

        assertThat(lead)
                .wasCreatedAt("2026-03-02")
                .wasHandedOverAt("2026-03-03")
                .wasAcceptedAt("2026-03-04")
                .wasTouchedAt("2026-03-05")
                .entered(Stage.SQL, "2026-03-08T23:00:00Z");
        assertThat(lead.getRejection().map(Rejection::getAt)).contains(EventTime.parse("2026-03-06"));
        assertThat(lead.getDeal().flatMap(Deal::getClosedAt)).contains(EventTime.parse("2026-03-07"));
        assertThat(lead.getDeal().flatMap(Deal::getReportedBackAt)).contains(EventTime.parse("2026-03-08"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "handedOverAt: yesterday\ndatesOnly: [handed-over]\n",
                        "4:15 /handedOverAt: expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02,"
                                + " but was a string: `yesterday` [SLA-J04]"),
                arguments("datesOnly: [handed-ouver]\n", "4:1 /datesOnly: unknown field `datesOnly`; expected one of "),
                arguments("datesOnly: handed-over\n", "4:1 /datesOnly: unknown field `datesOnly`; expected one of "),
                arguments(
                        "deal: {outcome: won, closedAt: 2026-03-02T23:00:00Z, closed: 1}\ndatesOnly: [deal-closed]\n",
                        "4:54 /deal/closed: unknown field `closed`; expected one of outcome, "));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tells_what_is_wrong_at_its_place(String rest, String told) {
        assertThat(read(V1 + rest).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith(told));
    }

    @Test
    void the_second_version_has_no_marks() {
        assertThat(read(V1.replace("v1", "v2") + "datesOnly: [created]\n").getProblems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).startsWith("4:1 /datesOnly: unknown field `datesOnly`"));
    }

    @Test
    void a_line_without_an_envelope_may_have_marks_and_is_counted_as_it_is_read() throws IOException {
        byte[] lines = ("{\"id\":\"a\",\"handedOverAt\":\"2026-03-02T23:00:00Z\",\"firstTouchAt\":"
                        + "\"2026-03-03T09:00:00Z\",\"datesOnly\":[\"handed-over\"]}\n"
                        + "{\"id\":\"b\",\"handedOverAt\":\"2026-03-03\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        List<Lead> leads = new ArrayList<>();
        List<LeadIssue> issues = new ArrayList<>();
        LeadReader.inEnglish().read(new ByteArrayInputStream(lines), leads::add, issues::add);

        assertThat(issues).isEmpty();
        assertThat(leads).extracting(Lead::getHandedOverAt).containsOnly(Optional.of(EventTime.parse("2026-03-03")));
        FunnelCounter read = counter();
        leads.forEach(read::add);
        FunnelCounter counted = counter();
        LeadReader.inEnglish().count(new ByteArrayInputStream(lines), counted);
        FunnelNumbers numbers = read.finish();
        assertThat(counted.finish()).isEqualTo(numbers);
        assertThat(numbers.getAccount().orElseThrow().getIssueCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"SECONDS, 1772492400", "MILLIS, 1772492400000", "MICROS, 1772492400000000"})
    void a_marked_number_is_of_the_declared_unit(EpochUnit unit, String number) throws IOException {
        for (String envelope : new String[] {"", "\"apiVersion\":\"closedloop.org/v1\",\"kind\":\"Lead\","}) {
            String line =
                    "{" + envelope + "\"id\":\"a\",\"handedOverAt\":" + number + ",\"datesOnly\":[\"handed-over\"]}\n";
            List<Lead> leads = new ArrayList<>();
            List<LeadIssue> issues = new ArrayList<>();

            LeadReader.inEnglish()
                    .withNumbersAs(unit)
                    .read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), leads::add, issues::add);

            assertThat(issues).isEmpty();
            assertThat(leads).singleElement().satisfies(lead -> assertThat(lead).wasHandedOverAt("2026-03-03"));
        }
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
    }

    private static Reading<Lead> read(String yaml) {
        return SlaJson.inEnglish().read(Lead.class, yaml, Format.YAML);
    }
}
