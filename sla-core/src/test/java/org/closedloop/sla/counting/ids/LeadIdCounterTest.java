package org.closedloop.sla.counting.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadIdCounterTest {

    private static LeadIdCounter counted(int most, Stream<String> ids) {
        LeadIdCounter counter = LeadIdCounter.of(most);
        ids.map(id -> Lead.builder().id(id).build()).forEach(counter::add);
        return counter;
    }

    private static LeadIds of(String... ids) {
        return counted(100, Stream.of(ids)).finish();
    }

    @Test
    void ids_that_occur_once_are_unique() {
        assertThat(of("A", "B", "a").areUnique()).isTrue();
        assertThat(of("A", "B", "a").explain(Locale.ENGLISH)).isEqualTo("Each of 3 leads has an id of its own.");
        assertThat(of("A", "B", "a").explain(Locale.GERMAN)).isEqualTo("Jeder von 3 Leads hat eine eigene Id.");
    }

    @Test
    void repeated_ids_are_told_with_the_number_of_their_leads() {
        assertThat(of("A", "A").explain(Locale.ENGLISH)).isEqualTo("1 lead id occurs more than once: A (2 times).");
        assertThat(of("B", "A", "B", "A", "B").explain(Locale.ENGLISH))
                .isEqualTo("2 lead ids occur more than once: A (2 times), B (3 times).");
        assertThat(of("B", "A", "B", "A", "B").explain(Locale.GERMAN))
                .isEqualTo("2 Lead-Ids kommen mehrmals vor: A (2-mal), B (3-mal).");
    }

    @Test
    void ids_with_equal_hashes_differ() {
        assertThat("AaBB".hashCode()).isEqualTo("BBAa".hashCode());
        assertThat(of("AaAa", "AaBB", "BBAa", "BBBB").areUnique()).isTrue();
    }

    @Test
    void at_most_a_hundred_repeated_ids_are_listed() {
        LeadIds ids = counted(1000, IntStream.range(0, 600).mapToObj(i -> String.format(Locale.ROOT, "%03d", i % 300)))
                .finish();

        assertThat(ids.getRepeatedCount()).isEqualTo(300);
        assertThat(ids.getRepeated()).hasSize(100).containsKeys("000", "099");
        assertThat(ids.explain(Locale.ENGLISH))
                .isEqualTo("300 lead ids occur more than once: 000 (2 times), 001 (2 times), 002 (2 times),"
                        + " 003 (2 times), 004 (2 times), ….");
    }

    @Test
    void leads_beyond_the_limit_of_ids_are_counted_as_unchecked() {
        LeadIds ids = counted(2, Stream.of("A", "B", "C", "C", "A")).finish();

        assertThat(ids.getUnchecked()).isEqualTo(2);
        assertThat(ids.areUnique()).isFalse();
        assertThat(ids.explain(Locale.ENGLISH))
                .isEqualTo("1 lead id occurs more than once: A (2 times). 2 leads were not checked, because there were"
                        + " too many ids.");
    }

    @Test
    void records_are_counted_by_their_ids() {
        LeadIdCounter counter = LeadIdCounter.of(10);
        LeadRecord row = new LeadRecord();
        for (String id : List.of("7", "8", "7")) {
            row.clear();
            row.id(id);
            counter.add(row);
        }

        assertThat(counter.finish().getRepeated()).isEqualTo(Map.of("7", 2L));
    }

    @Property
    void the_result_is_that_of_a_map_however_the_leads_are_distributed(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 20) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 60) int cut) {
        List<String> ids = numbers.stream().map(String::valueOf).toList();
        int at = Math.min(cut, ids.size());
        LeadIdCounter merged = counted(100, ids.subList(at, ids.size()).stream())
                .merge(LeadIdCounter.of(100).neutral())
                .merge(counted(100, ids.subList(0, at).stream()));
        Map<String, Long> repeated =
                ids.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        repeated.values().removeIf(times -> times < 2);

        assertThat(merged.finish())
                .isEqualTo(counted(100, ids.stream()).finish())
                .returns((long) ids.size(), LeadIds::getLeads)
                .returns(repeated, LeadIds::getRepeated);
    }

    @Test
    void merging_with_itself_doubles_the_counts() {
        LeadIdCounter counter = counted(10, Stream.of("A", "B"));

        assertThat(counter.merge(counter).finish().getRepeated()).isEqualTo(Map.of("A", 2L, "B", 2L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 268_435_456})
    void the_smallest_and_the_largest_limit_are_accepted(int most) {
        LeadIdCounter counter = LeadIdCounter.of(most);
        counter.add(Lead.builder().id("A").build());

        assertThat(counter.finish().getLeads()).isEqualTo(1);
        assertThat(counter.finish().getUnchecked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 268_435_457})
    void a_limit_out_of_range_is_refused(int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadIdCounter.of(most))
                .withMessage("lead id counter: must keep from 1 to 268435456 ids, but the limit was " + most);
    }

    @Test
    void counters_of_different_limits_are_not_merged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadIdCounter.of(1).merge(LeadIdCounter.of(2)))
                .withMessage("lead id counter: can only be merged with one of the same limit, but they were 1 and 2");
    }
}
