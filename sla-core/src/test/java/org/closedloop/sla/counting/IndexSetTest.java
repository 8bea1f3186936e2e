package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IndexSetTest {

    @Property(tries = 200)
    void has_each_index_once_in_the_order_of_adding_since_it_was_cleared(
            @ForAll List<@IntRange(max = 9) Integer> before, @ForAll List<@IntRange(max = 9) Integer> after) {
        IndexSet set = new IndexSet(10);
        before.forEach(set::add);
        set.clear();
        after.forEach(set::add);

        assertThat(IntStream.range(0, set.size()).mapToObj(set::get))
                .containsExactlyElementsOf(new LinkedHashSet<>(after));
    }
}
