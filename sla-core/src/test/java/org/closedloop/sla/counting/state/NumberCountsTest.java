package org.closedloop.sla.counting.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCountsTest {

    @ParameterizedTest(name = "{0} numbers")
    @ValueSource(ints = {0, 1, 7, 8, 9, 16, 17, 500})
    void any_number_of_distinct_numbers_is_counted_merged_and_restored(int distinct) {
        NumberCounts even = new NumberCounts();
        NumberCounts all = new NumberCounts();
        for (int i = 0; i < distinct; i++) {
            even.add(2L * i, i + 1);
            all.add(2L * i, 1);
            all.add(2L * i + 1, 3);
        }
        all.merge(even);
        StateWriter out = new StateWriter();
        all.write(out);
        NumberCounts restored = new NumberCounts();
        restored.read(new StateReader(out.toBytes()));

        assertThat(all.sorted()).isEqualTo(LongStream.range(0, 2L * distinct).toArray());
        assertThat(restored.sorted()).isEqualTo(all.sorted());
        for (int i = 0; i < distinct; i++) {
            assertThat(all.countOf(2L * i)).isEqualTo(i + 2);
            assertThat(all.countOf(2L * i + 1)).isEqualTo(3);
            assertThat(restored.countOf(2L * i)).isEqualTo(i + 2);
        }
    }

    @Test
    void the_largest_numbers_are_counted_separately() {
        NumberCounts counts = new NumberCounts();
        counts.add(Long.MAX_VALUE, 2);
        counts.add(Long.MAX_VALUE - 1, 1);

        assertThat(counts.sorted()).containsExactly(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(counts.countOf(Long.MAX_VALUE)).isEqualTo(2);
    }
}
