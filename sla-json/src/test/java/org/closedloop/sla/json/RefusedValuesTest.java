package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A value with which something cannot be computed is refused with its place, and no exception escapes. */
class RefusedValuesTest {

    private static final String ENGLISH = "refused: it cannot be computed with these numbers";
    private static final String GERMAN = "abgelehnt: mit diesen Zahlen lässt es sich nicht berechnen";

    @ParameterizedTest
    @CsvSource({"P2147483647W", "P306783379W", "-P306783379W", "P1D2W", "P306783378W2147483647D"})
    void a_period_with_too_many_days(String period) {
        String yaml = SlaJson.inEnglish()
                .write(SlaFixtures.fullAgreement(), Format.YAML)
                .replaceFirst("(interval|notice|term): \"?P\\w+\"?", "$1: " + period);
        assertThat(yaml).contains(period);

        assertThat(SlaJson.inEnglish().read(Agreement.class, yaml, Format.YAML).getProblems())
                .filteredOn(problem -> problem.getCode().startsWith("SLA-J"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage())
                        .isIn(ENGLISH, "expected a period such as P3M or P1Y, but was a string: `" + period + "`"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void numbers_whose_sum_is_too_large(Format format) {
        String text = SlaJson.inEnglish()
                .write(Examples.breakdown(), format)
                .replaceFirst("(\"?)value(\"?): 1\\b", "$1value$2: " + Long.MAX_VALUE);

        assertThat(SlaJson.inEnglish().read(Breakdown.class, text, format).getProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPointer()).isEqualTo("/targets/0/windows/2");
                    assertThat(problem.getMessage()).isEqualTo(ENGLISH);
                });
        assertThat(SlaJson.in(Locale.GERMAN).read(Breakdown.class, text, format).getProblems())
                .extracting(Problem::getMessage)
                .containsExactly(GERMAN);
    }
}
