package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.Records.deal;
import static org.closedloop.sla.crm.Records.importing;
import static org.closedloop.sla.crm.Records.lead;
import static org.closedloop.sla.crm.Records.leadWithDeal;
import static org.closedloop.sla.crm.Records.linked;

import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ids are one. */
class RecordIdsTest {

    @ParameterizedTest
    @CsvSource({
        // id, form
        "00Q000000000001EAA, 00Q000000000001",
        "00Qab00000XyzAbEAJ, 00Qab00000XyzAb",
        "00Qab00000XyzAb, 00Qab00000XyzAb",
        "0067R00000aBcDe, 0067R00000aBcDe",
        "0067R00000aBcDeQAK, 0067R00000aBcDe",
        "' 0067R00000aBcDeQAK ', 0067R00000aBcDe",
        // The last three are those of another id, or in another case.
        "0067R00000aBcDeQAL, 0067R00000aBcDeQAL",
        "0067R00000aBcDeqak, 0067R00000aBcDeqak",
        "00QDE000001ABcDEFG, 00QDE000001ABcDEFG",
        // Of another CRM: digits only, with signs, not of 18 characters.
        "123456789012345678, 123456789012345678",
        "zcrm_1000000000AAA, zcrm_1000000000AAA",
        "ÄÖÜ000000000000AAA, ÄÖÜ000000000000AAA",
        "4711, 4711"
    })
    void knows_both_forms_of_an_id_of_salesforce(String id, String form) {
        assertThat(SalesforceId.of(id)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        // the deal's own id, the id that the lead links to, the lead with the deal
        "0067R00000aBcDeQAK, 0067R00000aBcDe, one",
        "0067R00000aBcDe, 0067R00000aBcDeQAK, one",
        "0067R00000aBcDe, 0067R00000abcde, deal/0067R00000aBcDe",
        "0067R00000aBcDeQAL, 0067R00000aBcDe, deal/0067R00000aBcDeQAL",
    })
    void joins_both_forms_and_never_two_cases(String id, String link, String expected) {
        CrmRecord lead = linked(lead("one"), RecordKind.DEAL, link);

        assertThat(leadWithDeal(importing(lead, deal(id, "stage", "won")))).isEqualTo(expected);
    }

    @Test
    void takes_one_record_in_both_forms_for_one() {
        Import imported = importing(lead("00Qab00000XyzAbEAJ"), lead("00Qab00000XyzAb"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("00Qab00000XyzAb");
        assertThat(imported.count(ImportReason.SEEN_TWICE)).isEqualTo(1);
    }

    @Test
    void joins_nothing_by_a_blank_id() {
        CrmRecord merged =
                CrmRecord.builder().copyOf(lead("one")).addAliases(" ").build();
        CrmRecord deal = linked(deal("815", "stage", "won"), RecordKind.LEAD, " ");

        assertThat(leadWithDeal(importing(merged, deal))).isEqualTo("deal/815");
        assertThat(leadWithDeal(importing(linked(lead("one"), RecordKind.DEAL, ""), deal("815"))))
                .isEqualTo("deal/815");
    }
}
