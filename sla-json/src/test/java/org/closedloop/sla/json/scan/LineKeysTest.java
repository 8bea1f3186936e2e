package org.closedloop.sla.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.closedloop.sla.format.EpochUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineKeysTest {

    private final LineKeys<String> keys = new LineKeys<>(name -> name.startsWith("no ") ? null : name, "");
    private final PlainLine line = new PlainLine(EpochUnit.MILLIS);

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 13, 14, 21, 22, 60, 200})
    void keys_of_any_length_are_read_with_a_prediction_and_without(int length) {
        String one = "a".repeat(length);
        String other = "b".repeat(length);

        for (int object = 0; object < 3; object++) {
            assertThat(read(List.of(one, other, one + "x")))
                    .isEqualTo(length < 200 ? List.of(one, other, one + "x") : List.of(one, other));
        }
        assertThat(read(List.of(other, one))).containsExactly(other, one);
    }

    @Test
    void a_key_is_new_once_in_each_object() {
        for (int size : new int[] {3, 64, 65, 1000, 2}) {
            Set<String> all = new HashSet<>();
            keys.start();
            for (int i = 0; i < 2 * size; i++) {
                String name = "k" + i % size;
                assertThat(take(name)).isTrue();
                assertThat(keys.isNew()).as("%s of %s", i, size).isEqualTo(all.add(name));
            }
        }
    }

    @Test
    void a_key_without_a_meaning_and_one_too_many_are_not_plain() {
        keys.start();

        assertThat(take("no meaning")).isFalse();
        List<String> names = IntStream.range(0, 1025).mapToObj(i -> "k" + i).toList();
        assertThat(read(names)).isEqualTo(names.subList(0, 1024));
        assertThat(read(names.subList(0, 3))).isEqualTo(names.subList(0, 3));
    }

    /** Reads an object with these keys, up to the first that is not plain. */
    private List<String> read(List<String> names) {
        keys.start();
        List<String> read = new ArrayList<>();
        for (String name : names) {
            if (!take(name)) {
                return read;
            }
            read.add(keys.meaning());
        }
        return read;
    }

    private boolean take(String name) {
        byte[] bytes = ("\"" + name + "\":1" + " ".repeat(30) + "\n").getBytes(StandardCharsets.UTF_8);
        line.start(bytes);
        int after = keys.take(line, 0);
        assertThat(after).isIn(LeadScanner.NOT_PLAIN, name.length() + 3);
        return after >= 0;
    }
}
