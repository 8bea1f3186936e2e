package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;

import java.util.List;
import java.util.Map;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two versions of a record one counts, in any order, with the links, aliases and changes of both. */
class SameVersionTest {

    private static final CrmRecord LEAD = lead("1", "a", "x");

    private static CrmRecord of(CrmRecord one, CrmRecord other) {
        CrmRecord whole = SameVersion.of(one, other).whole();

        assertThat(SameVersion.of(other, one).whole()).isEqualTo(whole);
        return whole;
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({"a=x b=y, a=w", "a=w, a=x", "a=x, b=w"})
    void more_values_count_or_else_the_first_in_the_alphabet(String whole, String other) {
        CrmRecord counts = lead("1", whole.split("[= ]"));
        CrmRecord loses = lead("1", other.split("[= ]"));

        assertThat(of(counts, loses)).isEqualTo(counts);
        assertThat(SameVersion.of(counts, loses).other()).isEqualTo(loses);
        assertThat(SameVersion.of(loses, counts).other()).isEqualTo(loses);
    }

    @Test
    void links_of_both_are_kept_in_order() {
        CrmRecord one = linked(linked(LEAD, RecordKind.DEAL, "8"), RecordKind.DEAL, "7");
        CrmRecord other = linked(linked(LEAD, RecordKind.DEAL, "9"), RecordKind.DEAL, "8");

        assertThat(of(one, other).getLinks()).extracting(RecordLink::getId).containsExactly("7", "8", "9");
    }

    @Test
    void aliases_of_both_are_kept() {
        assertThat(of(LEAD.withAliases("b", "a"), LEAD.withAliases("c", "b")).getAliases())
                .containsExactly("a", "b", "c");
        assertThat(of(LEAD.withAliases("b", "a"), LEAD).getAliases()).containsExactly("a", "b");
    }

    @Test
    void changes_of_both_are_kept_in_the_order_of_their_times() {
        PropertyChange first = PropertyChange.of("x", "2026-03-01T08:00:00Z");
        PropertyChange second = PropertyChange.of("y", "2026-03-02T08:00:00Z");
        PropertyChange third = PropertyChange.of("x", "2026-03-03T08:00:00Z");
        PropertyChange known = third.withOldValue("y");
        CrmRecord one = LEAD.withHistory(Map.of("a", List.of(second, third), "b", List.of(first)));
        CrmRecord other = LEAD.withHistory(Map.of("a", List.of(first, second, known), "c", List.of(first)));

        assertThat(of(one, other).getHistory())
                .isEqualTo(Map.of("a", List.of(first, second, third, known), "b", List.of(first), "c", List.of(first)));
        assertThat(of(one, LEAD).getHistory()).isEqualTo(one.getHistory());
    }
}
