package org.closedloop.sla.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a value is refused, by the exception of its rules. */
class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        "en, refused: it cannot be computed with these numbers",
        "de, abgelehnt: mit diesen Zahlen lässt es sich nicht berechnen"
    })
    void of_arithmetic(Locale locale, String message) {
        assertThat(refused(locale, new ArithmeticException("Rounding necessary")))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "en, refused: a date computed from it is outside the calendar",
        "de, abgelehnt: ein daraus berechnetes Datum liegt außerhalb des Kalenders"
    })
    void of_dates(Locale locale, String message) {
        assertThat(refused(locale, new DateTimeException("Exceeds capacity"))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"en, refused: must be positive", "de, abgelehnt: must be positive"})
    void of_other_rules(Locale locale, String message) {
        assertThat(refused(locale, new IllegalArgumentException("must be positive")))
                .isEqualTo(message);
    }

    private static String refused(Locale locale, RuntimeException reason) {
        Faults faults = new Faults(locale);
        Node node = Objects.requireNonNull(NodeReader.readDocument("{}", Notation.JSON, faults));
        faults.refused(node, reason);
        return faults.inOrder().get(0).message();
    }
}
