package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.format.TimeForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms in which a mapping is written, and what is said of those in which it is not. */
class MappingDocumentTest {

    private static final String HEAD =
            "apiVersion: closedloop.org/v2\nkind: CrmMapping\nid: acme\nzone: Europe/Zurich\n";

    static Stream<Arguments> times() {
        return Stream.of(
                arguments("CreatedDate", List.of(TimeSource.at("CreatedDate"))),
                arguments("[a, b]", List.of(TimeSource.at("a"), TimeSource.at("b"))),
                arguments("{property: Status, entered: Qualified}", List.of(TimeSource.entered("Status", "Qualified"))),
                arguments("{property: Status, entered: [A, B]}", List.of(TimeSource.entered("Status", "A", "B"))),
                arguments("[{since: a, millis: b}, c]", List.of(TimeSource.after("a", "b"), TimeSource.at("c"))),
                arguments("{property: a, holds: date}", List.of(TimeSource.at("a", TimeForm.DATE))),
                arguments(
                        "[{property: a, holds: epoch-seconds}, b]",
                        List.of(TimeSource.at("a", TimeForm.EPOCH_SECONDS), TimeSource.at("b"))),
                arguments("{earliest: [a, b]}", List.of(TimeSource.earliest("a", "b"))),
                arguments(
                        "{earliest: [{property: S, entered: 1}, {earliest: [a]}]}",
                        List.of(EarliestTime.builder()
                                .addSources(TimeSource.entered("S", "1"), TimeSource.earliest("a"))
                                .build())));
    }

    @ParameterizedTest
    @MethodSource("times")
    void a_time_has_a_short_form_and_long_ones(String text, List<TimeSource> sources) {
        assertThat(read("lead: {createdAt: " + text + "}")
                        .orElseThrow()
                        .getLead()
                        .getCreatedAt())
                .isEqualTo(sources);
    }

    static Stream<Arguments> tests() {
        return Stream.of(
                arguments("is: true", PropertyTest.is("x", "true")),
                arguments("is: [A, B]", PropertyTest.is("x", "A", "B")),
                arguments("contains: A", PropertyTest.of("x", Comparison.CONTAINS, "A")),
                arguments("startsWith: A", PropertyTest.of("x", Comparison.STARTS_WITH, "A")),
                arguments("endsWith: '@acme.ch'", PropertyTest.of("x", Comparison.ENDS_WITH, "@acme.ch")),
                arguments("value: blank", PropertyTest.of("x", Comparison.IS_BLANK)),
                arguments("value: present", PropertyTest.of("x", Comparison.IS_PRESENT)));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void a_test_is_written_like_a_sentence(String text, PropertyTest test) {
        CrmMapping mapping =
                read("lead: {humanTouch: [{property: x, " + text + "}]}").orElseThrow();

        assertThat(mapping.getLead().getHumanTouch()).containsExactly(test);
    }

    @Test
    void a_mapping_of_deals_alone_needs_no_lead() {
        String yaml = """
                apiVersion: closedloop.org/v2
                kind: CrmMapping
                id: deals
                zone: Europe/Zurich
                deal: {id: deal_id, stage: stage, won: won}
                """;

        CrmMapping mapping =
                SlaJson.inEnglish().read(CrmMapping.class, yaml, Format.YAML).orElseThrow();

        assertThat(mapping.getLead()).isEqualTo(LeadMapping.builder().build());
    }

    @Test
    void values_that_a_test_does_not_look_at_are_kept_and_told() {
        Reading<CrmMapping> reading = read("lead: {humanTouch: [{property: x, value: blank, is: A}]}");

        assertThat(lines(reading))
                .containsExactly("5:21 /lead/humanTouch/0: mapping 'acme', lead: test of 'x' by 'is-blank'"
                        + " must not name a value, but names A [SLA-C07]");
        String text = SlaJson.inEnglish().write(reading.getValue().orElseThrow(), Format.YAML);
        assertThat(SlaJson.inEnglish().read(CrmMapping.class, text, Format.YAML).getValue())
                .isEqualTo(reading.getValue());
    }

    @Test
    void many_problems_come_in_one_report() {
        assertThat(lines(read("""
                        currency: Franken
                        lead:
                          createdat: a
                          stages:
                            MQL: a
                            sql: {property: Status, enterd: Qualified}
                            customer: {sinse: a, millis: b}
                            opportunity: {earliest: a}
                          handedOverAt: 7.5
                          firstTouchAt: {}
                          humanTouch:
                          - {property: a}
                          - {property: a, is: b, contains: c}
                          - {property: a, value: blanc}
                          touches:
                          - {at: a, channel: b, by: marketting}
                          fields: [email]
                        deal:
                          won: [a, a]
                          amounts: {property: Amount, currencyIsoCode: c}
                        exclusions:
                        - {property: email, endsWith: '@acme.ch', reason: ' '}
                        format: {decimalSeparator: ';', timePatterns: 'QQQQQQQ'}
                        """)))
                .containsExactly(
                        "5:11 /currency: refused: Unknown currency 'Franken' [SLA-J06]",
                        "7:3 /lead/createdat: unknown field `createdat`; did you mean `createdAt`? [SLA-J01]",
                        "9:5 /lead/stages/MQL: refused: stage 'MQL': a key has lower-case letters, digits"
                                + " and hyphens, such as 'mql' [SLA-J06]",
                        "10:10 /lead/stages/sql: field `entered` is missing; expected a string [SLA-J03]",
                        "10:29 /lead/stages/sql/enterd: unknown field `enterd`; did you mean `entered`?" + " [SLA-J01]",
                        "11:15 /lead/stages/customer: field `since` is missing; expected a string [SLA-J03]",
                        "11:16 /lead/stages/customer/sinse: unknown field `sinse`; did you mean `since`?"
                                + " [SLA-J01]",
                        "12:29 /lead/stages/opportunity/earliest: expected a list, but was a string: `a`"
                                + " [SLA-J04]",
                        "14:17 /lead/firstTouchAt: field `property` is missing; expected a string [SLA-J03]",
                        "14:17 /lead/firstTouchAt: field `entered` is missing; expected a string [SLA-J03]",
                        "16:5 /lead/humanTouch/0: refused: test of 'a': must have one of is, contains,"
                                + " startsWith, endsWith and value, but has none [SLA-J06]",
                        "17:5 /lead/humanTouch/1: refused: test of 'a': must have one of is, contains,"
                                + " startsWith, endsWith and value, but has is, contains [SLA-J06]",
                        "18:26 /lead/humanTouch/2/value: expected one of blank, present, but was `blanc`;"
                                + " did you mean `blank`? [SLA-J05]",
                        "20:29 /lead/touches/0/by: expected one of marketing, sales, inside-sales, but was"
                                + " `marketting`; did you mean `marketing`? [SLA-J05]",
                        "21:11 /lead/fields: expected an object, but was a list [SLA-J04]",
                        "23:12 /deal/won/1: `a` occurs twice [SLA-J02]",
                        "24:31 /deal/amounts/currencyIsoCode: unknown field `currencyIsoCode`; expected one"
                                + " of property, currency [SLA-J01]",
                        "26:51 /exclusions/0/reason: must not be blank; expected a string [SLA-J12]",
                        "27:9 /format: refused: export format: 'QQQQQQQ' is no pattern of a time: Too many"
                                + " pattern letters: Q [SLA-J06]");
    }

    @Test
    void of_meaning_at_the_place_in_the_document() {
        assertThat(lines(read("lead:\n  firstTouchAt: notes_last_contacted\n  createdAt: '[PROPERTY]'\n")))
                .containsExactly(
                        "6:17 /lead/firstTouchAt: mapping 'acme', lead: first touch must not be taken from"
                                + " 'notes_last_contacted', which records the last contact or change [SLA-C01]",
                        "7:14 /lead/createdAt: mapping 'acme', lead, property: must not contain a placeholder,"
                                + " but contains [PROPERTY] [SLA-X02]");
    }

    private static Reading<CrmMapping> read(String body) {
        return SlaJson.inEnglish().read(CrmMapping.class, HEAD + body, Format.YAML);
    }

    private static List<String> lines(Reading<?> reading) {
        return reading.getProblems().stream().map(Problem::toString).toList();
    }
}
