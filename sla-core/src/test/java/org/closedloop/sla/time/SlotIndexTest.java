package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index agrees with a linear search. */
class SlotIndexTest {

    private static final long BEGIN = -5_000_000_000L;

    @Property
    void finds_the_last_key_at_or_before_a_number(
            @ForAll("keys") List<Long> keys, @ForAll("spans") long span, @ForAll("fractions") List<Double> asked) {
        long[] sorted = keys.stream().sorted().distinct().mapToLong(key -> key).toArray();
        long[] ended = Arrays.copyOf(sorted, sorted.length + 1);
        ended[sorted.length] = Long.MAX_VALUE;
        SlotIndex index = new SlotIndex(ended, BEGIN, BEGIN + span);

        for (double fraction : asked) {
            assertFound(index, sorted, BEGIN + (long) (fraction * span));
        }
        for (long key : sorted) {
            for (long number = key - 1; number <= key + 1; number++) {
                if (BEGIN <= number && number <= BEGIN + span) {
                    assertFound(index, sorted, number);
                }
            }
        }
    }

    private static void assertFound(SlotIndex index, long[] sorted, long number) {
        int last = 0;
        while (last + 1 < sorted.length && sorted[last + 1] <= number) {
            last++;
        }
        assertThat(index.lastAtOrBefore(number)).as("of %s", number).isEqualTo(last);
    }

    @Provide
    Arbitrary<List<Long>> keys() {
        // Some crowded into one slot, some far apart, some beyond the end.
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(BEGIN, BEGIN + 1000),
                        Arbitraries.longs().between(BEGIN, BEGIN + 100_000_000_000L))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<Long> spans() {
        return Arbitraries.longs().between(0, 100_000_000_000L);
    }

    @Provide
    Arbitrary<List<Double>> fractions() {
        return Arbitraries.doubles().between(0, 1).list().ofMaxSize(40);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2097151", "2097152", "315360000000", "34712668800000"})
    void finds_keys_at_both_bounds_of_any_range(long span) {
        SlotIndex index = new SlotIndex(new long[] {0, span / 2 + 1, Long.MAX_VALUE}, 0, span);

        assertThat(index.lastAtOrBefore(0)).isZero();
        assertThat(index.lastAtOrBefore(span)).isEqualTo(span > 0 && span / 2 + 1 <= span ? 1 : 0);
    }
}
