package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scalar in YAML or a text in JSON has one value in each kind of field, or one message. */
class NumberFormsTest {

    private static final String AMBIGUOUS =
            "which tools read in different ways; write plain decimal digits, such as 1000 or 0.5";
    private static final String NOT_FINITE = "which is not a finite number";

    @ParameterizedTest
    @CsvSource({"2, 2", "'\"2\"', 2", "2.0, 2", "1e1, 10"})
    void is_a_whole_number(String scalar, String expected) {
        String read = SlaJson.inEnglish()
                .read(Agreement.class, agreement("version: 2", "version: " + scalar), Format.YAML)
                .getValue()
                .map(agreement -> Integer.toString(agreement.getVersion()))
                .orElse("refused");

        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0e9, 0", "0E-9, 0.000000000", "1e0, 1", "1e-1, 0.1", "10e-1, 1.0", "'\"0e9\"', 0"})
    void with_an_exponent_is_the_decimal_that_is_written_again(String scalar, BigDecimal expected) {
        Agreement read = SlaJson.inEnglish()
                .read(Agreement.class, agreement("atLeast: 0.95", "atLeast: " + scalar), Format.YAML)
                .getValue()
                .orElseThrow();

        assertThat(read.getTargets())
                .filteredOn(ShareTarget.class::isInstance)
                .extracting(target -> ((ShareTarget) target).getAtLeast())
                .contains(expected);
        assertThat(SlaJson.inEnglish()
                        .read(Agreement.class, SlaJson.inEnglish().write(read, Format.YAML), Format.YAML)
                        .getValue())
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource({"1e1, 10", "25E+1, 250", "3e0, 3", "'\"2e2\"', 200"})
    void with_an_exponent_is_the_weight_that_is_written_again(String scalar, BigDecimal expected) {
        Agreement read = SlaJson.inEnglish()
                .read(Agreement.class, agreement("weight: 3", "weight: " + scalar), Format.YAML)
                .getValue()
                .orElseThrow();

        assertThat(read.getTargets()).extracting(Target::getWeight).contains(expected);
        assertThat(SlaJson.inEnglish()
                        .read(Agreement.class, SlaJson.inEnglish().write(read, Format.YAML), Format.YAML)
                        .getValue())
                .contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "007",
                "010",
                "-007",
                "00",
                "1_000",
                "+5",
                "0x1F",
                "0o17",
                "0b11",
                "|'1,000'|",
                "'1 000'",
                "'007'",
                "'1_000'",
                "1_0"
            })
    void in_another_notation_has_one_message_for_whole_numbers(String scalar) {
        String text = scalar.replaceAll("^['\"]|['\"]$", "");

        assertThat(message("version: 2", "version: " + scalar, Locale.ENGLISH))
                .isEqualTo("expected a whole number such as 120, but was `" + text + "`, " + AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource({"1780000000000", "-2147483649", "2147483648", "99999999999999999999", "3000000000.0"})
    void beyond_the_limits_of_a_whole_number_has_a_message_with_them(String number) {
        String expected =
                "limit exceeded: a whole number must be between -2147483648 and 2147483647, but was `" + number + "`";

        assertThat(message("version: 2", "version: " + number, Locale.ENGLISH)).isEqualTo(expected);
        assertThat(message("version: 2", "version: '" + number + "'", Locale.ENGLISH))
                .isEqualTo(expected);
        assertThat(message("version: 2", "version: " + number, Locale.GERMAN))
                .isEqualTo(
                        "über einer Grenze: eine ganze Zahl muss zwischen -2147483648 und 2147483647 liegen; gefunden: `"
                                + number + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e101", "'1e30'", "2147483648.5", "'1E10'"})
    void that_is_no_whole_number_of_100_characters_is_of_another_type(String scalar) {
        assertThat(message("version: 2", "version: " + scalar, Locale.ENGLISH))
                .startsWith("expected a whole number such as 120, but was ");
    }

    @ParameterizedTest
    @CsvSource({"007.5", ".5", "5.", "+0.5", "0_0.5", "00.5", "'0,5'", "1_000.5", "1__0"})
    void in_another_notation_has_one_message_for_decimals(String scalar) {
        assertThat(message("atLeast: 0.95", "atLeast: '" + scalar + "'", Locale.ENGLISH))
                .isEqualTo("expected a decimal number such as 0.95, but was `" + scalar + "`, " + AMBIGUOUS);
        assertThat(message("atLeast: 0.95", "atLeast: " + scalar, Locale.GERMAN))
                .isEqualTo(
                        "erwartet: eine Dezimalzahl wie 0.95; gefunden: `" + scalar
                                + "`, was Werkzeuge verschieden lesen; bitte nur mit Dezimalziffern schreiben, wie 1000 oder 0.5");
    }

    @ParameterizedTest
    @CsvSource({".nan", ".NaN", ".inf", "-.INF", "+.inf", "NaN", "Infinity", "-Infinity"})
    void that_is_not_finite_has_one_message(String scalar) {
        assertThat(message("atLeast: 0.95", "atLeast: " + scalar, Locale.ENGLISH))
                .isEqualTo("expected a decimal number such as 0.95, but was `" + scalar + "`, " + NOT_FINITE);
        assertThat(message("atLeast: 0.95", "atLeast: " + scalar, Locale.GERMAN))
                .isEqualTo(
                        "erwartet: eine Dezimalzahl wie 0.95; gefunden: `" + scalar + "`, was keine endliche Zahl ist");
    }

    @ParameterizedTest
    @CsvSource({"~", "null", "Null", "NULL", "''"})
    void that_is_no_value_has_one_message_in_every_field(String scalar) {
        assertThat(message("company: Acme AG", "company: " + scalar, Locale.ENGLISH))
                .isEqualTo("must not be null; expected a string");
        assertThat(message("version: 2", "version: " + scalar, Locale.ENGLISH))
                .isEqualTo("must not be null; expected a whole number such as 120, or the field to be omitted");
        assertThat(message("documentDate: \"2025-11-03\"", "documentDate: " + scalar, Locale.ENGLISH))
                .isEqualTo("must not be null; expected a date such as 2026-03-01");
        assertThat(message("mode: by-consent", "mode: " + scalar, Locale.ENGLISH))
                .isEqualTo("must not be null; expected a word");
    }

    @ParameterizedTest
    @CsvSource({"yes", "on", "No", "true", "007", "1_000", "0x1F", "1e3", ".inf", "12:30", "2026-01-01"})
    void is_a_text_as_it_is_written_in_a_field_of_text(String scalar) {
        Agreement read = SlaJson.inEnglish()
                .read(Agreement.class, agreement("company: Acme AG", "company: " + scalar), Format.YAML)
                .orElseThrow();

        assertThat(read.getCompany()).isEqualTo(scalar);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-03T00:00:00.000Z",
        "2025-11-03T00:00:00Z",
        "2025-11-03 00:00:00",
        "2025-11-03 00:00:00+00:00",
        "Mon Nov 03 2025 00:00:00 GMT+0000 (Coordinated Universal Time)"
    })
    void a_date_that_a_tool_turned_into_a_time_is_named(String time) {
        String excerpt = time.length() > 60 ? time.substring(0, 60) + "…" : time;

        assertThat(message("documentDate: \"2025-11-03\"", "documentDate: " + time, Locale.ENGLISH))
                .isEqualTo("expected a date such as 2026-03-01, but was the time `" + excerpt
                        + "`; many tools turn a date without quotes into a time, so write the date in quotes");
        assertThat(message("documentDate: \"2025-11-03\"", "documentDate: " + time, Locale.GERMAN))
                .isEqualTo("erwartet: ein Datum wie 2026-03-01; gefunden: die Zeit `" + excerpt
                        + "`; viele Werkzeuge machen aus einem Datum ohne Anführungszeichen eine Zeit, deshalb das"
                        + " Datum bitte in Anführungszeichen setzen");
    }

    @Test
    void the_name_on_that_a_tool_turned_into_true_is_known() {
        String read = SlaJson.inEnglish()
                .read(FunnelNumbers.class, """
                        apiVersion: closedloop.org/v2
                        kind: FunnelNumbers
                        windows:
                          "2026-01": {report: {type: delivery, true: "2026-02-05"}}
                        """, Format.YAML)
                .getProblems()
                .get(1)
                .getMessage();

        assertThat(read).isEqualTo("unknown field `true`; did you mean `on`?");
    }

    @ParameterizedTest
    @CsvSource({"007", "-01", "+5", ".5", "5.", "0x1F", "1_000", "1.5_0"})
    void in_another_notation_is_no_number_in_json(String number) {
        String json = "{\"version\": " + number + "}";

        assertThat(SlaJson.inEnglish()
                        .read(Agreement.class, json, Format.JSON)
                        .getProblems()
                        .get(0)
                        .getMessage())
                .isEqualTo("`" + number + "` is not a JSON number; write plain decimal digits, such as 1000 or 0.5");
        assertThat(SlaJson.in(Locale.GERMAN)
                        .read(Agreement.class, json, Format.JSON)
                        .getProblems()
                        .get(0)
                        .getMessage())
                .isEqualTo("`" + number + "` ist keine Zahl in JSON; bitte nur mit Dezimalziffern schreiben, wie 1000"
                        + " oder 0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "Null", "NULL", ".nan", ".inf", "-.INF", "NaN", "-Infinity", "None"})
    void that_is_no_value_of_json_has_one_message(String word) {
        assertThat(SlaJson.inEnglish()
                        .read(Agreement.class, "{\"version\": " + word + "}", Format.JSON)
                        .getProblems())
                .singleElement()
                .extracting(Problem::getMessage)
                .isEqualTo("`" + word + "` is not a JSON value; write null where there is none");
    }

    /** Tools hold numbers in binary floating point, which has 15 decimal digits. */
    @ParameterizedTest
    @CsvSource({
        "0.95, 0.95",
        "0.123456789012345, 0.123456789012345",
        "0.1234567890123456, '\"0.1234567890123456\"'",
        "0.000000000000000000001, 0.000000000000000000001"
    })
    void of_more_digits_than_tools_hold_is_written_as_text(String number, String written) {
        Plan plan = SlaFixtures.plan().withMargin(new BigDecimal(number));

        for (Format format : Format.values()) {
            String text = SlaJson.inEnglish().write(plan, format);

            assertThat(text).containsPattern("\"?margin\"?: " + Pattern.quote(written) + ",?\n");
            assertThat(SlaJson.inEnglish().read(Plan.class, text, format).orElseThrow())
                    .isEqualTo(plan);
        }
    }

    private static String agreement(String from, String to) {
        String yaml = SlaJson.inEnglish().write(SlaFixtures.fullAgreement(), Format.YAML);
        assertThat(yaml).contains(from);
        return yaml.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    private static String message(String from, String to, Locale locale) {
        return SlaJson.in(locale)
                .read(Agreement.class, agreement(from, to), Format.YAML)
                .getProblems()
                .get(0)
                .getMessage();
    }
}
