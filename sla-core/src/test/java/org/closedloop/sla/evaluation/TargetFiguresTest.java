package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFiguresTest {

    private static TargetFigures in(String language, Target target) {
        return new TargetFigures(new Figures(Locale.forLanguageTag(language)), target);
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
            String language, BigDecimal share, BigDecimal atLeast, String formatted, String shortfall, String gap) {
        ShareTarget target = ShareTarget.of("goal", Role.SALES, "response", atLeast, WindowRule.monthly());
        BigDecimal exact = share.subtract(atLeast);

        assertThat(in(language, target).value(share)).isEqualTo(formatted);
        if (exact.signum() <= 0) {
            assertThat(in(language, target).shortfall(exact)).isEqualTo(shortfall);
        }
        assertThat(in(language, target).gap(exact)).isEqualTo(gap);
    }

    @Property
    void a_share_looks_reached_if_and_only_if_it_is(
            @ForAll @IntRange(max = 1_000_000) int share, @ForAll @IntRange(min = 1, max = 1_000_000) int threshold) {
        BigDecimal exact = BigDecimal.valueOf(share, 6);
        BigDecimal atLeast = BigDecimal.valueOf(threshold, 6);
        ShareTarget target = ShareTarget.of("goal", Role.SALES, "response", atLeast, WindowRule.monthly());
        BigDecimal shown = new BigDecimal(in("en", target).value(exact).replace("%", "")).movePointLeft(2);

        assertThat(shown.compareTo(atLeast) >= 0).isEqualTo(exact.compareTo(atLeast) >= 0);
        assertThat(shown).isLessThanOrEqualTo(exact);
        assertThat(shown.signum()).isEqualTo(exact.signum());
        if (exact.compareTo(atLeast) < 0) {
            String points = in("en", target).shortfall(exact.subtract(atLeast));
            BigDecimal missing = new BigDecimal(points.substring(0, points.indexOf(' '))).movePointLeft(2);
            assertThat(shown.add(missing)).isEqualByComparingTo(atLeast);
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
    void a_shortfall_of_a_share_is_in_percentage_points_and_never_zero(
            String language, BigDecimal gap, String formatted) {
        ShareTarget target =
                ShareTarget.of("goal", Role.SALES, "response", new BigDecimal("0.9"), WindowRule.monthly());

        assertThat(in(language, target).shortfall(gap)).isEqualTo(formatted);
    }
}
