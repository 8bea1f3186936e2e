package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    @ParameterizedTest
    @CsvSource({
        "08:00-12:00, 480, 720, 240",
        "18:00-24:00, 1080, 1440, 360",
        "00:00-24:00, 0, 1440, 1440",
        "23:59-24:00, 1439, 1440, 1"
    })
    void reads_hours_to_the_minute(String text, int start, int end, int minutes) {
        WorkingHours hours = WorkingHours.of(text);
        assertThat(hours.getStartMinute()).isEqualTo(start);
        assertThat(hours.getEndMinute()).isEqualTo(end);
        assertThat(hours.getMinutes()).isEqualTo(minutes);
        assertThat(hours).hasToString(text).isEqualTo(WorkingHours.of(start, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          12:00-08:00  | working hours '12:00-08:00': must end after they start
          08:00-00:00  | working hours '08:00-00:00': must end after they start
          00:00-00:00  | working hours '00:00-00:00': must end after they start
          24:00-24:00  | working hours '24:00-24:00': must end after they start
          12:00-12:00  | working hours '12:00-12:00': must end after they start
          22:00-06:00  | working hours '22:00-06:00': must end after they start
          08:00-24:01  | working hours '08:00-24:01': must lie between 00:00 and 24:00
          24:00-25:00  | working hours '24:00-25:00': must lie between 00:00 and 24:00
          8-12         | working hours '8-12': expected HH:mm-HH:mm, such as 08:00-12:00
          08:60-12:00  | working hours '08:60-12:00': expected HH:mm-HH:mm, such as 08:00-12:00
          08:00        | working hours '08:00': expected HH:mm-HH:mm, such as 08:00-12:00
          08:00–12:00  | working hours '08:00–12:00': expected HH:mm-HH:mm, such as 08:00-12:00
          ''           | working hours '': expected HH:mm-HH:mm, such as 08:00-12:00
          """)
    void refuses_texts_that_are_not_working_hours(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.parse(text))
                .withMessage(message);
    }

    @Test
    void refuses_negative_minutes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.of(-30, 60))
                .withMessage("working hours '-30 to 60 minutes': must lie between 00:00 and 24:00");
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without NullAway can pass null.
    void names_a_null_argument() {
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingHours.parse(null))
                .withMessage("text");
    }

    @Property
    void the_text_of_working_hours_parses_to_equal_hours(
            @ForAll @IntRange(max = 1439) int start, @ForAll @IntRange(min = 1, max = 1440) int length) {
        WorkingHours hours = WorkingHours.of(start, Math.min(1440, start + length));
        assertThat(WorkingHours.parse(hours.toString())).isEqualTo(hours);
    }
}
