package org.closedloop.sla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
    void a_share_is_cut_off_and_only_the_whole_is_told_as_whole(BigDecimal share, String told) {
        assertThat(in("en").percent(share)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "en, 0.0025,   0.0025,  0.25%,   0 percentage points,     0%",
        "en, 0.002499, 0.0025,  0.249%,  0.001 percentage points, -0.001%",
        "en, 0.0024,   0.0025,  0.24%,   0.01 percentage points,  -0.01%",
        "de, 0.0024,   0.0025,  '0,24 %', '0,01 Prozentpunkte',   '-0,01 %'",
        "en, 0.999512, 0.9995,  99.95%,  0.01 percentage points,  0.00%",
        "en, 0.999499, 0.9995,  99.94%,  0.01 percentage points,  -0.01%",
        "de, 0.999499, 0.9995,  '99,94 %', '0,01 Prozentpunkte',  '-0,01 %'",
        "en, 0.9496,   0.95,    94.9%,   0.1 percentage points,   -0.1%",
        "en, 0.7777,   0.8,     77.7%,   2.3 percentage points,   -2.3%"
    })
    void a_share_its_gap_and_its_shortfall_have_the_decimals_of_the_target(
            String language, BigDecimal share, BigDecimal atLeast, String told, String shortfall, String gap) {
        ShareTarget target = ShareTarget.of("goal", Role.SALES, "response", atLeast, WindowRule.monthly());
        BigDecimal exact = share.subtract(atLeast);

        assertThat(in(language).of(share, target)).isEqualTo(told);
        if (exact.signum() <= 0) {
            assertThat(in(language).shortfall(exact, target)).isEqualTo(shortfall);
        }
        assertThat(in(language).gap(exact, target)).isEqualTo(gap);
    }

    @Property
    void a_share_looks_reached_if_and_only_if_it_is(
            @ForAll @IntRange(max = 1_000_000) int share, @ForAll @IntRange(min = 1, max = 1_000_000) int threshold) {
        BigDecimal exact = BigDecimal.valueOf(share, 6);
        BigDecimal atLeast = BigDecimal.valueOf(threshold, 6);
        ShareTarget target = ShareTarget.of("goal", Role.SALES, "response", atLeast, WindowRule.monthly());
        BigDecimal told = new BigDecimal(in("en").of(exact, target).replace("%", "")).movePointLeft(2);

        assertThat(told.compareTo(atLeast) >= 0).isEqualTo(exact.compareTo(atLeast) >= 0);
        assertThat(told).isLessThanOrEqualTo(exact);
        assertThat(told.signum()).isEqualTo(exact.signum());
        if (exact.compareTo(atLeast) < 0) {
            String points = in("en").shortfall(exact.subtract(atLeast), target);
            BigDecimal missing = new BigDecimal(points.substring(0, points.indexOf(' '))).movePointLeft(2);
            assertThat(told.add(missing)).isEqualByComparingTo(atLeast);
        }
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
