package org.closedloop.sla.crm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeSourceTest {

    @Test
    void every_kind_of_source_has_a_factory() {
        TimeSource at = TimeSource.at("a");
        PropertyTest won = PropertyTest.is("stage", "won");

        assertThat(TimeSource.lastThatHeld("status", "Q1", "Q2"))
                .isEqualTo(EntryTime.builder()
                        .property("status")
                        .values(Set.of("Q1", "Q2"))
                        .counts(EntryTime.Counts.LAST_THAT_HELD)
                        .build());
        assertThat(TimeSource.when(at, won)).isEqualTo(ConditionalTime.of(at, List.of(won)));
        assertThat(TimeSource.ofDeal(at)).isEqualTo(DealTime.of(at));
        assertThat(TimeSource.earliest(at, TimeSource.entered("b", "x")).properties())
                .containsExactly("a", "b");
    }
}
