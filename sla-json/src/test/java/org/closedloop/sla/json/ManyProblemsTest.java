package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is wrong with a document comes at once. */
class ManyProblemsTest {

    private static final String FIFTEEN = """
            apiVersion: closedloop.org/v2
            kind: Agreement
            id: ''
            version: one
            companie: Acme AG
            language: de_CH!
            scope:
              period: 2026-13
              zone: Europe/Zurick
              region: ~
            parties:
            - role: marketting
              function: Inbound Marketing
            definitions: []
            targets:
            - id: a
            - type: volumes
            - type: share
              id: b
              responsible: sales
              metric: response
              atLeast: 95 %
              window: monthly
            metrics:
            - type: response-time
              id: response
              with_in: PT4H
              from: hand-over
            """;

    @Test
    void fifteen_and_more_in_one_report() {
        assertThat(SlaJson.inEnglish()
                        .read(Agreement.class, FIFTEEN, Format.YAML)
                        .getProblems())
                .extracting(Problem::toString)
                .containsExactly(
                        "1:1: field `company` is missing; expected a string [SLA-J03]",
                        "3:5 /id: must not be blank; expected a string [SLA-J12]",
                        "4:10 /version: expected a whole number such as 120, but was a string: `one` [SLA-J04]",
                        "5:1 /companie: unknown field `companie`; did you mean `company`? [SLA-J01]",
                        "6:11 /language: expected a language tag such as de-CH, but was a string: `de_CH!` [SLA-J04]",
                        "8:3 /scope: field `calendar` is missing; expected a string [SLA-J03]",
                        "8:11 /scope/period: expected a date range such as 2026, 2026-H1, 2026-03 or"
                                + " 2026-01-15/2026-02-14, but was a string: `2026-13` [SLA-J04]",
                        "9:9 /scope/zone: expected a time zone such as Europe/Zurich, but was a string: `Europe/Zurick`"
                                + " [SLA-J04]",
                        "10:11 /scope/region: must not be null; expected a string [SLA-J11]",
                        "12:3 /parties/0: field `representative` is missing; expected a string [SLA-J03]",
                        "12:9 /parties/0/role: expected one of marketing, sales, inside-sales, but was `marketting`;"
                                + " did you mean `marketing`? [SLA-J05]",
                        "14:14 /definitions: expected an object, but was a list [SLA-J04]",
                        "16:3 /targets/0: field `type` is missing; expected one of volume, money, share, delivery"
                                + " [SLA-J03]",
                        "17:9 /targets/1/type: expected one of volume, money, share, delivery, but was `volumes`; did"
                                + " you mean `volume`? [SLA-J05]",
                        "22:12 /targets/2/atLeast: expected a decimal number such as 0.95, but was a string: `95 %`"
                                + " [SLA-J04]",
                        "23:11 /targets/2/window: expected one of week, month, quarter, half-year, year, agreement, but"
                                + " was `monthly`; did you mean `month`? [SLA-J05]",
                        "25:3 /metrics/0: field `within` is missing; expected a time limit such as PT4H or P1D"
                                + " [SLA-J03]",
                        "27:3 /metrics/0/with_in: unknown field `with_in`; did you mean `within`? [SLA-J01]");
    }

    @Test
    void in_german_for_german_locales() {
        assertThat(SlaJson.in(Locale.forLanguageTag("de-CH"))
                        .read(Agreement.class, FIFTEEN, Format.YAML)
                        .getProblems())
                .extracting(Problem::getMessage)
                .startsWith(
                        "das Feld `company` fehlt; erwartet: ein Text",
                        "darf nicht leer sein; erwartet: ein Text",
                        "erwartet: eine ganze Zahl wie 120; gefunden: ein Text: `one`",
                        "unbekanntes Feld `companie`; ist `company` gemeint?");
    }

    @Test
    void of_meaning_at_the_place_in_the_document_and_the_value_is_there_to_be_shown() {
        String text = SlaJson.inEnglish()
                .write(
                        SlaFixtures.smallAgreement()
                                .withCompany("[FIRMA]")
                                .withMetrics(SlaFixtures.smallAgreement()
                                        .getMetrics()
                                        .get(0)),
                        Format.YAML);

        Reading<Agreement> reading = SlaJson.inEnglish().read(Agreement.class, text, Format.YAML);

        assertThat(reading.getProblems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/company SLA-X02", "/targets/1/metric SLA-T10");
        Problem metric = reading.getProblems().get(1);
        assertThat(text.lines().toList().get(metric.getLine() - 1).substring(metric.getColumn() - 1))
                .isEqualTo("response");
        assertThat(reading.getValue()).isPresent();
        assertThatThrownBy(reading::orElseThrow).isInstanceOf(UnreadableException.class);
    }

    @Test
    void one_a_line_in_the_exception(@TempDir Path directory) throws IOException {
        Path file =
                Files.writeString(directory.resolve("calendar.yaml"), "apiVersion: closedloop.org/v2\nkind: Lead\n");
        Reading<Agreement> reading = SlaJson.inEnglish().read(Agreement.class, file);

        assertThatThrownBy(reading::orElseThrow)
                .hasMessage(file + ":2:7 /kind: expected kind `Agreement`, but was `Lead` [SLA-J09]");
    }

    @Test
    void are_counted_when_there_are_too_many_to_tell() {
        StringBuilder text = new StringBuilder("apiVersion: closedloop.org/v2\nkind: Agreement\n");
        for (int i = 0; i < 1000; i++) {
            text.append("zzzz").append(i).append(": 1\n");
        }

        assertThat(SlaJson.inEnglish()
                        .read(Agreement.class, text.toString(), Format.YAML)
                        .getProblems())
                .hasSize(201)
                .last()
                .hasToString("805 more problems are not listed [SLA-J08]");
    }
}
