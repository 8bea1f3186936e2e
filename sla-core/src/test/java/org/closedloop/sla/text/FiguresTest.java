package org.closedloop.sla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static Figures in(String language) {
        return new Figures(Locale.forLanguageTag(language));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en    | 1,234,567 | CHF 1,234.50 | 99.9%  | 2 Mar 2026
            fr    | 1,234,567 | CHF 1,234.50 | 99.9%  | 2 Mar 2026
            tr    | 1,234,567 | CHF 1,234.50 | 99.9%  | 2 Mar 2026
            de    | 1.234.567 | CHF 1.234,50 | 99,9 % | 02.03.2026
            de-AT | 1.234.567 | CHF 1.234,50 | 99,9 % | 02.03.2026
            de-CH | 1'234'567 | CHF 1'234.50 | 99.9 % | 02.03.2026
            de-LI | 1'234'567 | CHF 1'234.50 | 99.9 % | 02.03.2026
            """)
    void each_language_has_its_own_formats(String language, String count, String money, String percent, String date) {
        Figures figures = in(language);

        assertThat(figures.count(1234567)).isEqualTo(count);
        assertThat(figures.money(Money.parse("CHF 1234.50"))).isEqualTo(money);
        assertThat(figures.percent(new BigDecimal("0.9996"))).isEqualTo(percent);
        assertThat(figures.date(LocalDate.of(2026, 3, 2))).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PT2160H, 90 d", "PT2163H59M, 90 d 3 h", "PT24H, 1 d", "PT23H59M, 23 h 59 min", "PT5M, 5 min"})
    void elapsed_time_is_in_days_and_hours(Duration time, String expected) {
        assertThat(in("en").elapsed(time)).isEqualTo(expected);
        assertThat(in("de").elapsed(time)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1,        100%",
        "0.999999, 99.9%",
        "0.9996,   99.9%",
        "0.95,     95%",
        "0.950001, 95.0%",
        "0.949999, 94.9%",
        "0.000001, 0.0001%",
        "0.0025,   0.25%",
        "0.002501, 0.250%",
        "0.002599, 0.259%",
        "0.000256, 0.0256%",
        "0.0125,   1.25%",
        "0.012567, 1.25%",
        "0.125678, 12.5%",
        "0.099999, 9.99%",
        "0,        0%",
        "1.4,      140%",
        "-0.0001,  -0.01%",
        "-0.123456, -12.4%"
    })
    void a_share_is_cut_off_and_only_the_whole_is_formatted_as_100_percent(BigDecimal share, String formatted) {
        assertThat(in("en").percent(share)).isEqualTo(formatted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0.95, 95%", "0.9995, 99.95%", "1, 100%", "1.00, 100%", "0.333333, 33.3333%"})
    void a_threshold_keeps_its_decimals(BigDecimal share, String formatted) {
        assertThat(in("en").threshold(share)).isEqualTo(formatted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PT0S, 0 min", "PT59M59S, 59 min", "PT1H, 1 h 0 min", "PT26H5M, 26 h 5 min"})
    void durations_are_hours_and_minutes(Duration duration, String formatted) {
        assertThat(in("de").duration(duration)).isEqualTo(formatted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"JPY 1234|JPY 1,234", "KWD 1.234|KWD 1.234", "CHF -0.50|CHF -0.50"})
    void money_has_the_decimals_of_its_currency(String money, String formatted) {
        assertThat(in("en").money(Money.parse(money))).isEqualTo(formatted);
    }
}
