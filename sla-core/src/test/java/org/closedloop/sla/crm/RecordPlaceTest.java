package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where records stand, and how many there are. */
class RecordPlaceTest {

    private static final List<RecordPlace> IN_ORDER = List.of(
            RecordPlace.whole("a"),
            RecordPlace.record("a", 1),
            RecordPlace.line("a", 1),
            RecordPlace.record("a", 2),
            RecordPlace.line("a", 10),
            RecordPlace.whole("b"));

    @Test
    void the_order_of_places_agrees_with_equals() {
        for (RecordPlace one : IN_ORDER) {
            for (RecordPlace other : IN_ORDER) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
            }
        }
        assertThat(Stream.of(5, 2, 4, 0, 1, 3).map(IN_ORDER::get).sorted()).isEqualTo(IN_ORDER);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void a_number_is_counted_from_1(long number) {
        String message = "record place: number must be at least 1, but was " + number;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordPlace.record("a", number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordPlace.line("a", number))
                .withMessage(message);
    }

    @Test
    void more_records_than_can_be_counted_are_no_negative_number() {
        RecordCount most = RecordCount.of(Long.MAX_VALUE, 0, 1);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(most::getRead);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
        assertThat(RecordCount.of(Long.MAX_VALUE - 1, 0, 1).getRead()).isEqualTo(Long.MAX_VALUE);
    }
}
