package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.time.WindowRule;
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
    void each_language_has_its_own_forms(String language, String count, String money, String percent, String date) {
        Figures figures = in(language);

        assertThat(figures.count(1234567)).isEqualTo(count);
        assertThat(figures.money(Money.parse("CHF 1234.50"))).isEqualTo(money);
        assertThat(figures.percent(new BigDecimal("0.9996"))).isEqualTo(percent);
        assertThat(figures.date(LocalDate.of(2026, 3, 2))).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1,        100%",
        "0.999999, 99.9%",
        "0.9996,   99.9%",
        "0.95,     95%",
        "0.950001, 95.0%",
        "0.949999, 94.9%",
        "0.000001, 0.0%",
        "0,        0%",
        "1.4,      140%",
        "-0.0001,  -0.1%"
    })
    void a_share_is_cut_off_and_only_the_whole_is_told_as_whole(BigDecimal share, String told) {
        assertThat(in("en").percent(share)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "en,    -0.016,    1.6 percentage points",
        "en,    -0.01,     1 percentage point",
        "en,    -0.0001,   0.1 percentage points",
        "en,    -0.0991,   10 percentage points",
        "de,    -0.016,    '1,6 Prozentpunkte'",
        "de,    -0.010,    1 Prozentpunkt",
        "de-CH, -0.016001, 1.7 Prozentpunkte"
    })
    void what_is_missing_to_a_share_is_told_in_points_and_never_as_nothing(
            String language, BigDecimal gap, String told) {
        ShareTarget target =
                ShareTarget.of("goal", Role.SALES, "response", new BigDecimal("0.9"), WindowRule.monthly());

        assertThat(in(language).shortfall(gap, target)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0.95, 95%", "0.9995, 99.95%", "1, 100%", "1.00, 100%", "0.333333, 33.3333%"})
    void a_threshold_keeps_its_decimals(BigDecimal share, String told) {
        assertThat(in("en").threshold(share)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PT0S, 0 min", "PT59M59S, 59 min", "PT1H, 1 h 0 min", "PT26H5M, 26 h 5 min"})
    void durations_are_hours_and_minutes(Duration duration, String told) {
        assertThat(in("de").duration(duration)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"JPY 1234|JPY 1,234", "KWD 1.234|KWD 1.234", "CHF -0.50|CHF -0.50"})
    void money_has_its_currencys_decimals(String money, String told) {
        assertThat(in("en").money(Money.parse(money))).isEqualTo(told);
    }
}
