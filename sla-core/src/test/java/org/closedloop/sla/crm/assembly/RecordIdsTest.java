package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.leadWithDeal;
import static org.closedloop.sla.crm.assembly.Records.linked;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordIds;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.SalesforceId;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ids are one. */
class RecordIdsTest {

    @ParameterizedTest
    @CsvSource({
        // id, form
        "00Q000000000001EAA, 00Q000000000001",
        "00Qab00000XyzAbEAJ, 00Qab00000XyzAb",
        "00QZ00000ABCDEFMQ5, 00QZ00000ABCDEF",
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
    void counts_a_record_with_both_forms_of_its_id_once() {
        Import imported = importing(lead("00Qab00000XyzAbEAJ"), lead("00Qab00000XyzAb"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("00Qab00000XyzAb");
        assertThat(imported.count(ImportReason.SEEN_TWICE)).isEqualTo(1);
    }

    @Test
    void joins_no_records_by_a_blank_id() {
        CrmRecord merged =
                CrmRecord.builder().copyOf(lead("one")).addAliases(" ").build();
        CrmRecord deal = linked(deal("815", "stage", "won"), RecordKind.LEAD, " ");

        assertThat(leadWithDeal(importing(merged, deal))).isEqualTo("deal/815");
        assertThat(leadWithDeal(importing(linked(lead("one"), RecordKind.DEAL, ""), deal("815"))))
                .isEqualTo("deal/815");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23457E+14",
                "1,23457E+14",
                "1E+11",
                "1e+16",
                "1.2345678901234568e+18",
                "1.23457E14",
                "12.3e+5",
                "-1.5E+20",
                "1.0E-5",
                " 1.23457E+14 "
            })
    void refuses_a_number_that_has_lost_digits(String id) {
        CrmRecord deal = linked(deal("815", "stage", "won"), RecordKind.LEAD, id);
        CrmRecord merged =
                CrmRecord.builder().copyOf(lead("one")).addAliases(id).build();
        Import imported = importing(lead(id), lead(id), merged, deal);

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("one", "deal/815");
        assertThat(imported.count(ImportReason.ID_ROUNDED)).isEqualTo(4);
        assertThat(imported.count(ImportReason.SEEN_TWICE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // the deal's own id, the id that the lead links to, the lead with the deal, issues
        "815, '815\0', one, 1",
        "'815\0\0', 815, one, 1",
        "' \u0001815 ', '815\u001f', one, 2",
        "815, '8\u000115', deal/815, 1",
        "'8\u000115', 815, none, 1",
        "'8\u000115', '8\u000115', none, 2",
        "'8\t15', '8\t15', one, 0",
        "815, '\0', deal/815, 0",
    })
    void control_characters_around_an_id_do_not_count_and_within_it_is_none(
            String id, String link, String expected, int issues) {
        Import imported = importing(linked(lead("one"), RecordKind.DEAL, link), deal(id, "stage", "won"));

        assertThat(leadWithDeal(imported)).isEqualTo(expected);
        assertThat(imported.count(ImportReason.ID_WITH_CONTROLS)).isEqualTo(issues);
    }

    @Test
    void an_id_of_control_characters_alone_joins_nothing() {
        Import imported = importing(
                linked(lead("1").withAliases("\u0001"), RecordKind.DEAL, "\u0001"),
                lead("2").withAliases("\u0001"),
                deal("7"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("1", "2", "deal/7");
        assertThat(imported.count(ImportReason.LINK_LEADS_NOWHERE)).isZero();
        assertThat(imported.count(ImportReason.ID_OF_SEVERAL)).isZero();
    }

    @Test
    void an_id_of_control_characters_alone_is_missing() {
        assertThat(importing(lead("\0")).count(ImportReason.ID_MISSING)).isEqualTo(1);
    }

    @Test
    void explains_why_an_id_is_unusable() {
        Import imported = importing(lead("1.23457E+14"), linked(deal("815"), RecordKind.LEAD, "1,2E+14"));

        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.ID_ROUNDED)
                .flatExtracting(issue -> List.of(issue.explain(Locale.ENGLISH), issue.explain(Locale.GERMAN)))
                .containsExactly(
                        "lead.json, record 1: lead 1.23457E+14: '1.23457E+14' is not an id but a number in scientific"
                                + " notation that has lost digits; export ids as text; the record was skipped",
                        "lead.json, Datensatz 1: Lead 1.23457E+14: '1.23457E+14' ist keine Id, sondern eine Zahl in"
                                + " wissenschaftlicher Schreibweise, der Ziffern fehlen; Ids sind als Text zu"
                                + " exportieren; der Datensatz wurde ausgelassen",
                        "deal.json, record 1: deal 815: '1,2E+14' is not an id but a number in scientific notation"
                                + " that has lost digits; export ids as text; the field was ignored",
                        "deal.json, Datensatz 1: Deal 815: '1,2E+14' ist keine Id, sondern eine Zahl in"
                                + " wissenschaftlicher Schreibweise, der Ziffern fehlen; Ids sind als Text zu"
                                + " exportieren; das Feld wurde nicht beachtet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12E45", "1E5", "00QE0000001ABcD", "1.2.3", "E+1", "a1.5E+3", "12345678901234567890", "e.1"})
    void accepts_other_texts_as_ids(String id) {
        Import imported = importing(lead(id));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly(id);
        assertThat(imported.count(ImportReason.ID_ROUNDED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "101.0, 101",
        "101.00, 101.00",
        "101.5, 101.5",
        "v1.0, v1.0",
        ".0, .0",
        "0.0, 0",
        "1909.0, 1909",
        "A:1.0, A:1.0"
    })
    void reads_a_whole_number_that_pandas_wrote_with_a_fraction(String written, String id) {
        assertThat(importing(lead(written)).getLeads()).extracting(Lead::getId).containsExactly(id);
        assertThat(leadWithDeal(importing(linked(lead("one"), RecordKind.DEAL, written), deal(id))))
                .isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "' ; ' | ''",
                "7 | 7",
                "';7' | 7",
                "',7,' | 7",
                "'7;;8,, 9' | 7 8 9",
                "' 7;8 , 9 ' | 7 8 9",
                "7;7 | 7",
                "'1,23457E+14' | 1,23457E+14",
                "'7,1,2E+14;8' | 7 1,2E+14 8",
                "'7,12E45' | 7 12E45",
            })
    void lists_the_ids_in_a_text(String text, String ids) {
        assertThat(String.join(" ", RecordIds.list(text))).isEqualTo(ids);
    }
}
