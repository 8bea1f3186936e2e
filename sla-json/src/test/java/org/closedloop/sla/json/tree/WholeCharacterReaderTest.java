package org.closedloop.sla.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is read by whole characters. */
class WholeCharacterReaderTest {

    private static final String FACE = "\uD83D\uDE00";

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 3", "4, 4", "9, 4"})
    void reads_no_half_of_a_character_at_the_end_of_a_buffer(int length, int count) {
        char[] buffer = new char[9];

        assertThat(new WholeCharacterReader("a" + FACE + "b").read(buffer, 0, length))
                .isEqualTo(count);
    }

    @Test
    void reads_a_half_if_there_is_room_for_no_more() {
        assertThat(new WholeCharacterReader(FACE).read(new char[1], 0, 1)).isEqualTo(1);
    }

    @Test
    void reads_nothing_into_no_room() {
        WholeCharacterReader reader = new WholeCharacterReader(FACE);
        char[] buffer = new char[2];

        assertThat(reader.read(buffer, 0, 0)).isZero();
        assertThat(reader.read(buffer, 2, 0)).isZero();
        assertThat(reader.read(buffer, 0, 2)).isEqualTo(2);
        assertThat(reader.read(buffer, 0, 2)).isEqualTo(-1);
    }

    @Test
    void refuses_a_range_outside_the_buffer() {
        WholeCharacterReader reader = new WholeCharacterReader(FACE);

        assertThatThrownBy(() -> reader.read(new char[2], 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
