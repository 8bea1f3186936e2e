package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of one lead, as a queue or a table has it. */
@Domain(Values.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class LeadTextReadingTest {

    private static final LeadReader READER = LeadReader.inEnglish();

    @Property(tries = 200)
    void what_is_written_reads_back_equal_and_fits_the_schema(@ForAll Lead lead) {
        String line = SlaJson.inEnglish().writeLine(lead);

        assertThat(READER.readLine(line).orElseThrow()).isEqualTo(lead);
        assertThat(SchemaCheck.errors(Lead.class, line)).as(line).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("", "1:1: the document is empty [SLA-J07]"),
                arguments("null", "1:1: must not be null; expected an object, or the field to be omitted [SLA-J11]"),
                arguments("[]", "1:1: expected an object, but was a list [SLA-J04]"),
                arguments("{\"id\":\"7\"} {}", "1:12: expected one document, but more text follows [SLA-J07]"),
                arguments(
                        "{\"id\":\"7\",\n \"deal\":{\"outcome\":\"wonn\"}}",
                        "2:20 /deal/outcome: expected one of open, won, lost, but was `wonn`; did you mean `won`?"
                                + " [SLA-J05]"),
                arguments(
                        "{\"kind\":\"Lead\",\"id\":\"7\"}",
                        "1:1: field `apiVersion` is missing; expected `closedloop.org/v2` [SLA-J09]"),
                arguments(
                        "{\"id\":\"" + "x".repeat(1024 * 1024) + "\"}",
                        "1:0: limit exceeded: the line is longer than 1048576 bytes [SLA-J08]"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_place(String text, String problem) {
        Reading<Lead> reading = READER.readLine(text);

        assertThat(reading.getValue()).isEmpty();
        assertThat(reading.getProblems()).extracting(Problem::toString).containsExactly(problem);
        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOf(UnreadableException.class)
                .hasMessage("lead:" + problem);
    }

    @Test
    void half_of_a_character_is_replaced_with_a_warning() {
        Reading<Lead> reading = READER.readLine("\uFEFF{\"id\":\"7\",\"source\":\"Web \\ud83d\"}");

        assertThat(reading.orElseThrow())
                .isEqualTo(Lead.builder().id("7").source("Web \uFFFD").build());
        assertThat(reading.getProblems())
                .extracting(Problem::toString)
                .containsExactly("1:20 /source: half a character (an unpaired surrogate) was replaced by U+FFFD"
                        + " [SLA-J10 warning]");
    }

    @Test
    void numbers_have_the_unit_and_messages_the_language_of_the_reader() {
        LeadReader german = LeadReader.in(Locale.GERMAN).withNumbersAs(EpochUnit.SECONDS);

        assertThat(german.readLine("{\"id\":\"7\",\"createdAt\":1772701953}").orElseThrow())
                .isEqualTo(READER.readLine("{\"id\":\"7\",\"createdAt\":\"2026-03-05T09:12:33Z\"}")
                        .orElseThrow());
        assertThat(german.readLine("{}").getProblems())
                .extracting(Problem::getMessage)
                .isEqualTo(List.of("das Feld `id` fehlt; erwartet: ein Text"));
    }

    static Stream<Arguments> countedTexts() {
        return Stream.of(
                arguments("{\"id\":\"7\"}", 0, ""),
                arguments(
                        "{\"id\":\"7\",\n \"deal\":{\"outcome\":\"wonn\"}}",
                        1,
                        "queue, lead 7, SKIPPED: SLA-J05 /deal/outcome: expected one of open, won, lost, but was `wonn`;"
                                + " did you mean `won`?"),
                arguments(
                        "{\"id\":\"7\",\"source\":\"Web \\ud83d\"}",
                        0,
                        "queue, lead 7, IGNORED: SLA-J10 /source: half a character (an unpaired surrogate) was replaced"
                                + " by U+FFFD"),
                arguments(" ", 1, "queue, lead -, SKIPPED: SLA-J07 the document is empty"));
    }

    @ParameterizedTest
    @MethodSource("countedTexts")
    void a_text_is_counted_with_an_issue_that_has_no_line(String text, long skipped, String issue) {
        FunnelCounter counter = FunnelCounter.of(
                SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));

        READER.withSource("queue").countText(text, counter);

        LeadAccount account = counter.finish().getAccount().orElseThrow();
        assertThat(account.getRead()).isEqualTo(1);
        assertThat(account.getSkipped()).isEqualTo(skipped);
        assertThat(account.getIssues())
                .allSatisfy(each -> assertThat(each.getLine()).isEmpty())
                .extracting(each -> each.getSource().orElse("-") + ", lead "
                        + each.getLead().orElse("-") + ", " + each.getEffect() + ": " + each.getCode() + " "
                        + each.getMessage())
                .containsExactly(issue.isEmpty() ? new String[0] : new String[] {issue});
    }
}
