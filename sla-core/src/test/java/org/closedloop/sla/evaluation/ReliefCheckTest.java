package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.Relief;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a number has an actual value and a limit; a delivery is on time or not. */
class ReliefCheckTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            COUNT    | HOLDS     |  90 | excused by late, because goal was missed: 90, at least 120 was required    | entschuldigt durch late, weil goal verfehlt ist: 90, verlangt war mindestens 120
            COUNT    | FAILS     | 130 | not excused by late, because goal was met: 130, at least 120 was required   | nicht entschuldigt durch late, weil goal erreicht ist: 130, verlangt war mindestens 120
            COUNT    | UNDECIDED |  90 | not excused by late so far, because goal is undecided                       | bisher nicht entschuldigt durch late, weil goal noch nicht entschieden ist
            DELIVERY | HOLDS     |   5 | excused by late, because goal was missed                                    | entschuldigt durch late, weil goal verfehlt ist
            DELIVERY | FAILS     |   2 | not excused by late, because goal was met                                   | nicht entschuldigt durch late, weil goal erreicht ist
            DELIVERY | UNDECIDED |   0 | not excused by late so far, because goal is undecided                       | bisher nicht entschuldigt durch late, weil goal noch nicht entschieden ist
            DELIVERY | NO_DATA   |   0 | not excused by late, because goal has no data                               | nicht entschuldigt durch late, weil goal ohne Daten ist
            """)
    void a_relief_by_a_missed_cause_is_explained(
            Quantity cause, ReliefCheck.Outcome outcome, BigDecimal actual, String english, String german) {
        ReliefCheck check = ReliefCheck.builder()
                .relief(Relief.missed("late", "sql-response", "goal"))
                .cause(cause == Quantity.DELIVERY ? Scoring.delivery() : Scoring.volume(120))
                .outcome(outcome)
                .actual(actual)
                .threshold(BigDecimal.valueOf(120))
                .build();

        assertThat(check.explain(Locale.ENGLISH)).isEqualTo(english);
        assertThat(check.explain(Locale.GERMAN)).isEqualTo(german);
    }
}
