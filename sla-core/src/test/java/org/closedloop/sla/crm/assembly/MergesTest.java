package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.MORNING;
import static org.closedloop.sla.crm.assembly.Records.NOON;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.leadWithDeal;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.funnel.Lead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Leads that were merged into others, and ids that several claim. */
class MergesTest {

    private static final int LONG = 30_000;

    private enum Order {
        FORWARD,
        BACKWARD,
        RANDOM
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_of_merged_leads_is_one_lead(Order order) {
        List<CrmRecord> records = inOrder(chain(), order);
        records.add(linked(deal("815"), RecordKind.LEAD, "0"));

        Import imported = importing(records.toArray(CrmRecord[]::new));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly(Integer.toString(LONG - 1));
        assertThat(leadWithDeal(imported)).isEqualTo(Integer.toString(LONG - 1));
        assertThat(imported.getCounts().get(RecordKind.LEAD)).isEqualTo(RecordCount.of(1, LONG - 1, 0));
        assertThat(imported.count(ImportReason.MERGED_INTO_OTHER)).isEqualTo(LONG - 1);
    }

    @Test
    void an_id_that_a_lead_and_an_excluded_one_claim_is_that_of_the_lead() {
        CrmMapping mapping = mapping().withExclusions(Exclusion.of(PropertyTest.is("source", "test"), "a test"));
        CrmRecord counted = lead("z").withAliases("x");
        CrmRecord excluded = lead("a", "source", "test").withAliases("x");
        CrmRecord deal = linked(deal("815"), RecordKind.LEAD, "x");

        assertThat(leadWithDeal(importing(mapping, counted, excluded, deal))).isEqualTo("z");
        assertThat(leadWithDeal(importing(mapping, excluded, counted, deal))).isEqualTo("z");
    }

    /** To follow each id to the end would take 450 million steps. */
    @ParameterizedTest
    @EnumSource
    void the_ids_of_a_chain_are_resolved_in_few_steps(Order order) {
        CountingMap steps = new CountingMap();
        Map<String, CrmRecord> leads = new LinkedHashMap<>();
        inOrder(chain(), order).forEach(lead -> leads.put(lead.getId(), lead));

        Identities identities =
                new Merges(leads, Map.of(), lead -> Instant.MAX, new ImportLog(), steps).identities(Map.of());

        assertThat(leads.keySet()).allMatch(id -> identities.lead(id).equals(Integer.toString(LONG - 1)));
        assertThat(steps.count).isLessThan(20L * LONG);
    }

    /** Each lead but the first was merged with the one before. */
    private static List<CrmRecord> chain() {
        List<CrmRecord> chain = new ArrayList<>(List.of(lead("0")));
        IntStream.range(1, LONG).forEach(i -> chain.add(claiming(lead(Integer.toString(i)), Integer.toString(i - 1))));
        return chain;
    }

    private static List<CrmRecord> inOrder(List<CrmRecord> records, Order order) {
        switch (order) {
            case FORWARD -> {}
            case BACKWARD -> Collections.reverse(records);
            case RANDOM -> Collections.shuffle(records, new Random(11));
        }
        return records;
    }

    private static CrmRecord claiming(CrmRecord lead, String... ids) {
        return lead.withAliases(ids);
    }

    @Test
    void a_merged_lead_is_reported_with_the_one_that_counts() {
        Import imported = importing(lead("old"), claiming(lead("mid"), "old"), claiming(lead("new"), "mid", "gone"));

        assertThat(explained(imported, ImportReason.MERGED_INTO_OTHER))
                .containsExactly(
                        "lead.json, record 1: lead old: was merged into lead new",
                        "lead.json, record 1: lead mid: was merged into lead new");
    }

    @Test
    void a_lead_stays_if_the_one_into_which_it_was_merged_was_left_out() {
        CrmMapping mapping = mapping().withExclusions(Exclusion.of(PropertyTest.is("source", "test"), "a test"));

        Import imported = importing(mapping, lead("old"), claiming(lead("new", "source", "test"), "old"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("old");
        assertThat(explained(imported, ImportReason.MERGED_INTO_OTHER))
                .containsExactly(
                        "lead.json, record 1: lead old: was merged into lead new; the record was taken as it is");
    }

    @Test
    void of_leads_that_claim_one_another_the_first_made_counts() {
        CrmRecord one = claiming(lead("1", "created", NOON), "3");
        CrmRecord two = claiming(lead("2", "created", MORNING), "1");
        CrmRecord three = claiming(lead("3", "created", NOON), "2");

        for (Import imported : List.of(importing(one, two, three), importing(three, two, one))) {
            assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("2");
            assertThat(explained(imported, ImportReason.MERGED_IN_A_CIRCLE))
                    .containsExactly("lead.json, record 1: lead 2: was merged into lead 3, which was merged into it;"
                            + " the one created first is used; the record was taken as it is");
            assertThat(imported.count(ImportReason.MERGED_INTO_OTHER)).isEqualTo(2);
        }
    }

    @Test
    void an_id_that_two_leads_claim_is_that_of_the_first_made() {
        CrmRecord young = claiming(lead("1", "created", NOON), "contact");
        CrmRecord old = claiming(lead("2", "created", MORNING), "contact");
        CrmRecord deal = linked(deal("815"), RecordKind.LEAD, "contact");

        for (Import imported : List.of(importing(young, old, deal), importing(deal, old, young))) {
            assertThat(leadWithDeal(imported)).isEqualTo("2");
            assertThat(imported.getLeads()).extracting(Lead::getId).containsExactlyInAnyOrder("1", "2");
            assertThat(explained(imported, ImportReason.ID_OF_SEVERAL))
                    .containsExactly("lead.json, record 1: lead 1: has the id 'contact', which lead 2 also has;"
                            + " records with this id belong to lead 2, which was created first; the record was taken"
                            + " as it is");
        }
    }

    @Test
    void an_id_that_a_lead_and_one_merged_into_it_claim_is_not_of_several() {
        Import imported = importing(claiming(lead("old", "created", MORNING), "x"), claiming(lead("new"), "old", "x"));

        assertThat(imported.count(ImportReason.ID_OF_SEVERAL)).isZero();
        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("new");
    }

    private static final class CountingMap extends HashMap<String, String> {
        private static final long serialVersionUID = 1;
        private long count;

        @Override
        public @Nullable String get(Object id) {
            count++;
            return super.get(id);
        }
    }
}
