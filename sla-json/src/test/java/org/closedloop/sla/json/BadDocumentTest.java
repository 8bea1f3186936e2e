package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake each, and what is said of it to the letter. */
class BadDocumentTest {

    private static final String LEAD = "apiVersion: closedloop.org/v2\nkind: Lead\n";

    static Stream<Arguments> yaml() {
        return Stream.of(
                arguments("", "1:1: the document is empty [SLA-J07]"),
                arguments("# nothing\n", "1:1: the document is empty [SLA-J07]"),
                arguments("12", "1:1: expected an object, but was a number: `12` [SLA-J04]"),
                arguments("- a\n", "1:1: expected an object, but was a list [SLA-J04]"),
                arguments(LEAD + "id: a\n---\nid: b\n", "5:1: expected one document, but more text follows [SLA-J07]"),
                arguments(
                        "apiVersion: closedloop.org/v2\nkind: Agreement\nid: x\n",
                        "2:7 /kind: expected kind `Lead`, but was `Agreement` [SLA-J09]"),
                arguments(
                        "apiVersion: closedloop.org/v3\nkind: Lead\nid: x\n",
                        "1:13 /apiVersion: apiVersion `closedloop.org/v3` is later than `closedloop.org/v2`, the"
                                + " latest one that this version of the library reads [SLA-J09]"),
                arguments(
                        "kind: Lead\nid: x\n",
                        "1:1: field `apiVersion` is missing; expected `closedloop.org/v2` [SLA-J09]"),
                arguments(LEAD, "1:1: field `id` is missing; expected a string [SLA-J03]"),
                arguments(
                        LEAD + "id: a\nid: b\n", "4:1 /id: field `id` occurs twice; the first is on line 3 [SLA-J02]"),
                arguments(
                        LEAD + "id: a\ncreated_at: 2026-03-02T08:15:00Z\n",
                        "4:1 /created_at: unknown field `created_at`; did you mean `createdAt`? [SLA-J01]"),
                arguments(
                        LEAD + "id: a\npauses: [{from: 2026-03-02T08:15:00Z, colour: red}]\n",
                        "4:39 /pauses/0/colour: unknown field `colour`; expected one of from, to [SLA-J01]"),
                arguments(LEAD + "id: ' '\n", "3:5 /id: must not be blank; expected a string [SLA-J12]"),
                arguments(LEAD + "id: ~\n", "3:5 /id: must not be null; expected a string [SLA-J11]"),
                arguments(
                        LEAD + "id: a\ndeal: {outcome: wonn}\n",
                        "4:17 /deal/outcome: expected one of open, won, lost, but was `wonn`; did you mean `won`?"
                                + " [SLA-J05]"),
                arguments(
                        LEAD + "id: a\ndeal: {outcome: won, amount: CHF 12.345}\n",
                        "4:30 /deal/amount: refused: amount '12.345': CHF has 2 decimals [SLA-J06]"),
                arguments(
                        LEAD + "id: a\ndeal: {outcome: won, amount: 1200}\n",
                        "4:30 /deal/amount: expected an amount such as CHF 1200.00, but was a number: `1200`"
                                + " [SLA-J04]"),
                arguments(
                        LEAD + "id: a\ndeal: {outcome: won, amount: {amount: 1e-99999999, currency: CHF}}\n",
                        "4:39 /deal/amount/amount: expected a decimal number such as 0.95, but was a number:"
                                + " `1e-99999999` [SLA-J04]"),
                arguments(
                        LEAD + "id: a\nattempts: ['2026-03-02T08:15:00']\n",
                        "4:12 /attempts/0: `2026-03-02T08:15:00` has no offset, and no zone is given to read it in;"
                                + " write it with its offset, as in 2026-03-02 08:15:00+01 or 2026-03-02T07:15:00Z,"
                                + " or name the zone: `withZone` or `--zone` for CSV, `format.zone` in the mapping of `sla import`"
                                + " [SLA-J04]"),
                arguments(
                        LEAD + "id: a\nattempts: [2026-02-30T08:15:00+0100]\n",
                        "4:12 /attempts/0: expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02,"
                                + " but was a string:"
                                + " `2026-02-30T08:15:00+0100` [SLA-J04]"),
                arguments(
                        LEAD + "id: a\npauses: [{from: 2026-03-02T08:15:00Z, to: 2026-03-01T08:15:00Z}]\n",
                        "4:10 /pauses/0: refused: pause from 2026-03-02T08:15:00Z to 2026-03-01T08:15:00Z: must not end"
                                + " before it starts [SLA-J06]"),
                arguments(
                        LEAD + "id: a\nstages: {SQL: 2026-03-02T08:15:00Z}\n",
                        "4:10 /stages/SQL: refused: stage 'SQL': a key has lower-case letters, digits and hyphens, such"
                                + " as 'mql' [SLA-J06]"),
                arguments(
                        LEAD + "id: &a x\nsource: *a\n",
                        "4:9 /source: anchors and aliases are not supported; write out the value [SLA-J13]"),
                arguments(
                        LEAD + "id: !!str x\n",
                        "3:5 /id: tags are not supported; write the value without it" + " [SLA-J13]"),
                arguments(
                        LEAD + "id: a: b\n",
                        "3:6: not well-formed: a colon with a space is not allowed here; write a text that contains one in quotes [SLA-J07]"));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void is_told_in_one_line(String document, String line) {
        Reading<Lead> reading = SlaJson.inEnglish().read(Lead.class, document, Format.YAML);

        assertThat(lines(reading)).containsExactly(line);
        assertThat(reading.getValue()).isEmpty();
    }

    static Stream<Arguments> json() {
        String lead = "{\"apiVersion\": \"closedloop.org/v2\", \"kind\": \"Lead\", ";
        return Stream.of(
                arguments(lead + "\"id\": true}", "1:59 /id: expected a string, but was a boolean: `true` [SLA-J04]"),
                arguments(
                        lead + "\"id\": \"a\", \"id\": \"b\"}",
                        "1:64 /id: field `id` occurs twice; the first is on line 1 [SLA-J02]"),
                arguments(lead + "\"id\": \"a\"} {}", "1:64: expected one document, but more text follows [SLA-J07]"),
                arguments(
                        lead + "\"id\": \"\\ud800\"}",
                        "1:59 /id: half a character (an unpaired surrogate) cannot be read [SLA-J10]"));
    }

    @ParameterizedTest
    @MethodSource("json")
    void is_told_in_one_line_for_json_too(String document, String line) {
        Reading<Lead> reading = SlaJson.inEnglish().read(Lead.class, document, Format.JSON);

        assertThat(lines(reading)).containsExactly(line);
    }

    private static List<String> lines(Reading<?> reading) {
        return reading.getProblems().stream().map(Problem::toString).toList();
    }
}
