package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;

/** Ids of leads that a CRM does not have as such: of deals without a lead, further deals, and lone lead objects. */
class GeneratedIdsTest {

    @Test
    void generated_ids_contain_the_ids_of_their_records() {
        assertThat(ids(
                        lead("1"),
                        companion("5"),
                        deal("7"),
                        linked(deal("8"), RecordKind.LEAD, "1"),
                        linked(deal("9"), RecordKind.LEAD, "1")))
                .containsExactly("1", "1/9", "lead/5", "deal/7");
    }

    @Test
    void generated_ids_differ_from_the_ids_of_other_leads() {
        assertThat(ids(lead("deal/7"), deal("7"))).containsExactly("deal/7", "deal//7");
        assertThat(ids(lead("lead/5"), companion("5"))).containsExactly("lead/5", "lead//5");
        assertThat(ids(lead("lead/5"), lead("lead//6"), companion("5"), companion("6")))
                .containsExactly("lead/5", "lead//6", "lead///5", "lead///6");
        assertThat(ids(
                        lead("1"),
                        lead("1/9"),
                        linked(deal("8"), RecordKind.LEAD, "1"),
                        linked(deal("9"), RecordKind.LEAD, "1")))
                .containsExactlyInAnyOrder("1", "1/9", "1/9/");
        assertThat(ids(
                        lead("deal"),
                        deal("7"),
                        linked(deal("6"), RecordKind.LEAD, "deal"),
                        linked(deal("7x"), RecordKind.LEAD, "deal")))
                .containsExactly("deal", "deal/7x", "deal/7");
    }

    /** Whatever ids there are, every lead has its own, and the order of the records makes no difference. */
    @Property(tries = 300)
    void all_generated_ids_differ(
            @ForAll @Size(max = 10) List<@IntRange(max = 59) Integer> numbers, @ForAll long seed) {
        List<String> names = List.of("5", "lead/5", "deal/5", "lead//5", "deal", "lead");
        List<CrmRecord> records = new ArrayList<>();
        for (int number : numbers.stream().distinct().toList()) {
            String id = names.get(number % names.size());
            records.add(
                    switch (number / names.size() % 4) {
                        case 0 -> lead(id);
                        case 1 -> companion(id);
                        case 2 -> deal(id);
                        default -> linked(deal(id + "x"), RecordKind.LEAD, names.get(number / 24));
                    });
        }
        List<CrmRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        List<String> ids = ids(records.toArray(CrmRecord[]::new));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids(shuffled.toArray(CrmRecord[]::new))).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_lead_object_without_its_contact_is_reported() {
        CrmRecord lone = linked(companion("5"), RecordKind.LEAD, "2");

        assertThat(explained(importing(lead("1"), lone), ImportReason.COMPANION_WITHOUT_LEAD))
                .containsExactly("companion.json, record 1: lead object 5: belongs to contact 2, which was not read;"
                        + " taken as a separate lead");
        assertThat(explained(importing(lead("1"), companion("5")), ImportReason.COMPANION_WITHOUT_LEAD))
                .containsExactly("companion.json, record 1: lead object 5: does not belong to any contact that was"
                        + " read; taken as a separate lead");
        assertThat(importing(lead("2"), lone).count(ImportReason.COMPANION_WITHOUT_LEAD))
                .isZero();
    }

    @Test
    void missing_contacts_are_reported_once() {
        Import imported = importing(companion("5"), linked(companion("6"), RecordKind.LEAD, "2"));

        assertThat(explained(imported, ImportReason.COMPANION_WITHOUT_LEAD))
                .containsExactly("there are no contacts; 2 lead objects were each taken as a separate lead");
        assertThat(imported.count(ImportReason.COMPANION_WITHOUT_LEAD)).isEqualTo(2);
    }

    private static CrmRecord companion(String id) {
        return record(RecordKind.COMPANION, id);
    }

    private static List<String> ids(CrmRecord... records) {
        return importing(records).getLeads().stream().map(Lead::getId).toList();
    }
}
