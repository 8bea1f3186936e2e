package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.crm.Records.deal;
import static org.closedloop.sla.crm.Records.importing;
import static org.closedloop.sla.crm.Records.lead;
import static org.closedloop.sla.crm.Records.linked;
import static org.closedloop.sla.crm.Records.mapping;
import static org.closedloop.sla.crm.Records.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporterTest {

    private static final String MORNING = "2026-03-02T08:15:00Z";
    private static final String NOON = "2026-03-02T11:00:00Z";

    @Test
    void reads_every_field_of_a_lead_that_a_mapping_can_name() {
        Import imported = importing(lead(
                "4711",
                "created",
                MORNING,
                "mql",
                "2026-03-03T08:15:00+01:00",
                "sql",
                "1772700000000",
                "handed",
                "2026-03-05T08:00:00.000+0000",
                "accepted",
                "2026-03-05 10:00:00",
                "rejected",
                "2026-03-06T08:00:00Z",
                "why",
                "no budget",
                "touched",
                "2026-03-05T09:00:00Z",
                "touch",
                "call",
                "fallback",
                "webinar",
                "segment",
                "enterprise",
                "priority",
                "hot",
                "tel",
                " +41 44 "));

        assertThat(imported.getLeads())
                .containsExactly(Lead.builder()
                        .id("4711")
                        .createdAt(Instant.parse(MORNING))
                        .putStage(Stage.MQL, Instant.parse("2026-03-03T07:15:00Z"))
                        .putStage(Stage.SQL, Instant.ofEpochMilli(1772700000000L))
                        .handedOverAt(Instant.parse("2026-03-05T08:00:00Z"))
                        .acceptedAt(Instant.parse("2026-03-05T09:00:00Z"))
                        .rejection(Rejection.of(Instant.parse("2026-03-06T08:00:00Z"), "no budget"))
                        .firstTouchAt(Instant.parse("2026-03-05T09:00:00Z"))
                        .source("webinar")
                        .segment("enterprise")
                        .priority("hot")
                        .putField("phone", "+41 44")
                        .build());
        assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(1, 0, 0));
    }

    @Test
    void reads_every_field_of_a_deal_that_a_mapping_can_name() {
        Import imported = importing(
                lead("4711", "created", MORNING),
                linked(
                        deal(
                                "815",
                                "stage",
                                "won",
                                "amount",
                                "1200.50",
                                "currency",
                                "EUR",
                                "closed",
                                NOON,
                                "reported",
                                "2026-03-03T11:00:00Z"),
                        RecordKind.LEAD,
                        "4711"));

        assertThat(onlyLead(imported).getDeal())
                .contains(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .amount(Money.parse("EUR 1200.50"))
                        .closedAt(Instant.parse(NOON))
                        .reportedBackAt(Instant.parse("2026-03-03T11:00:00Z"))
                        .build());
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL, RecordCount.of(0, 1, 0));
    }

    @Test
    void keeps_no_closing_time_of_an_open_deal_where_crms_keep_the_expected_day() {
        Import imported = importing(deal("815", "stage", "talking", "closed", NOON));

        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getClosedAt)).isEmpty();
    }

    @Test
    void lets_a_lead_say_of_which_events_only_the_day_is_known() {
        Import imported = importing(
                linked(lead("1", "handed", "2026-03-02", "touched", NOON), RecordKind.DEAL, "2"),
                deal("2", "stage", "won", "closed", "2026-03-09"));

        assertThat(onlyLead(imported).getHandedOverAt()).contains(Instant.parse("2026-03-01T23:00:00Z"));
        assertThat(onlyLead(imported).getDatesOnly()).containsExactly(LeadEvent.HANDED_OVER, LeadEvent.DEAL_CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        // stage, closed?, won?, what became of it
        "won,,,WON",
        "lost,,,LOST",
        "talking,,,OPEN",
        "talking,true,true,WON",
        "talking,true,false,LOST",
        "talking,false,false,OPEN",
        "talking,,true,WON",
        "talking,,false,OPEN",
        // Closed, and nobody says whether it was won: not lost for that.
        "talking,true,,OPEN",
    })
    void tells_what_became_of_a_deal(String stage, String closed, String won, DealOutcome expected) {
        CrmRecord deal =
                deal("815", "stage", stage, "closed?", closed == null ? "" : closed, "won?", won == null ? "" : won);

        assertThat(onlyLead(importing(deal)).getDeal().map(Deal::getOutcome)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true,1.0,WON",
        "true,0.0,LOST",
        "false,0.4,OPEN",
        "false,1.0,OPEN",
        ",1.0,WON",
        ",0,LOST",
        ",0.5,OPEN",
        // Closed, and neither certain nor out of the question: nothing is known.
        "true,'',OPEN",
        "true,0.5,OPEN"
    })
    void believes_the_crms_pipeline_where_the_mapping_does_not_know_a_stage(
            String closed, String probability, DealOutcome expected) {
        CrmRecord stage = record(
                RecordKind.DEAL_STAGE, "77", "isClosed", closed == null ? "" : closed, "probability", probability);

        Import imported = importing(deal("815", "stage", "77"), stage);

        assertThat(onlyLead(imported).getDeal().map(Deal::getOutcome)).contains(expected);
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL_STAGE, RecordCount.of(0, 1, 0));
    }

    @Test
    void says_so_where_a_deal_is_closed_and_nothing_says_whether_it_was_won() {
        CrmRecord stage = record(RecordKind.DEAL_STAGE, "77", "isClosed", "true");

        assertThat(importing(deal("815", "stage", "77"), stage).count(ImportReason.OUTCOME_ASSUMED))
                .isEqualTo(1);
        assertThat(importing(deal("815", "stage", "77", "closed?", "true")).count(ImportReason.OUTCOME_ASSUMED))
                .isEqualTo(1);
    }

    @Test
    void takes_the_first_entry_from_a_history_that_comes_before_or_after_its_lead() {
        CrmRecord change = linked(
                CrmRecord.builder()
                        .copyOf(record(RecordKind.CHANGE, "c1"))
                        .putHistory(
                                "status",
                                List.of(
                                        PropertyChange.of("Q1", "2026-03-09T08:00:00Z"),
                                        PropertyChange.of("Q1", "2026-03-04T08:00:00Z"),
                                        PropertyChange.of("Q2", "2026-03-01T08:00:00Z")))
                        .build(),
                RecordKind.LEAD,
                "4711");
        CrmRecord lead = lead("4711", "mql", "2026-03-20T08:00:00Z");

        for (Import imported : List.of(importing(change, lead), importing(lead, change))) {
            assertThat(onlyLead(imported).enteredAt(Stage.MQL)).contains(Instant.parse("2026-03-04T08:00:00Z"));
            assertThat(imported.getCounts()).containsEntry(RecordKind.CHANGE, RecordCount.of(0, 1, 0));
        }
    }

    @Test
    void takes_the_first_touch_from_activities_and_lists_them_as_attempts() {
        Import imported = importing(
                activity("a1", "2026-03-05T12:00:00Z", "call", "true"),
                activity("a2", "2026-03-05T10:00:00Z", "call", "true"),
                activity("a3", "2026-03-05T09:00:00Z", "list mail", "true"),
                activity("a4", "2026-03-05T09:30:00Z", "call", "false"),
                lead("4711", "touched", "2026-03-05T11:00:00Z"));

        assertThat(onlyLead(imported).getFirstTouchAt()).contains(Instant.parse("2026-03-05T10:00:00Z"));
        assertThat(onlyLead(imported).getAttempts())
                .containsExactly(Instant.parse("2026-03-05T10:00:00Z"), Instant.parse("2026-03-05T12:00:00Z"));
        assertThat(imported.getCounts()).containsEntry(RecordKind.ACTIVITY, RecordCount.of(0, 2, 2));
        assertThat(imported.count(ImportReason.NOT_AN_ATTEMPT)).isEqualTo(2);
    }

    @Test
    void adds_the_milliseconds_to_the_time_since_which_they_are_told() {
        Import imported = importing(lead("4711", "handed", MORNING, "millis", "5400000"));

        assertThat(onlyLead(imported).getFirstTouchAt()).contains(Instant.parse("2026-03-02T09:45:00Z"));
    }

    @Test
    void counts_each_deal_once_and_no_stage_twice_where_a_lead_has_several() {
        Import imported = importing(
                lead("4711", "created", MORNING, "sql", NOON, "source", "webinar"),
                linked(deal("2", "stage", "won", "made", "2026-03-09T08:00:00Z"), RecordKind.LEAD, "4711"),
                linked(deal("1", "stage", "lost", "made", "2026-03-08T08:00:00Z"), RecordKind.LEAD, "4711"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("4711", "4711/2");
        assertThat(imported.getLeads())
                .extracting(lead -> lead.getDeal().map(Deal::getOutcome).orElseThrow())
                .containsExactly(DealOutcome.LOST, DealOutcome.WON);
        assertThat(imported.getLeads().get(1))
                .isEqualTo(Lead.builder()
                        .id("4711/2")
                        .source("webinar")
                        .deal(Deal.builder().outcome(DealOutcome.WON).build())
                        .build());
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL, RecordCount.of(1, 1, 0));
        assertThat(told(imported, ImportReason.DEAL_OF_SEVERAL))
                .containsExactly(
                        "deal.json, record 1: deal 2: is not the first deal of lead 4711; taken as a lead of its"
                                + " own; the record was taken as it stands");
    }

    @Test
    void gives_a_deal_of_several_leads_to_the_primary_one_else_to_the_eldest() {
        CrmRecord young = lead("young", "created", "2026-03-09T08:00:00Z");
        CrmRecord old = lead("old", "created", "2026-03-01T08:00:00Z");
        CrmRecord ofBoth = linked(linked(deal("815"), RecordKind.LEAD, "young"), RecordKind.LEAD, "old");
        CrmRecord primary = CrmRecord.builder()
                .copyOf(record(RecordKind.LINK, "l"))
                .addLinks(RecordLink.primary(RecordKind.LEAD, "young"), RecordLink.to(RecordKind.DEAL, "815"))
                .build();

        assertThat(leadWithDeal(importing(young, old, ofBoth))).isEqualTo("old");
        assertThat(leadWithDeal(importing(young, old, ofBoth, primary))).isEqualTo("young");
        assertThat(importing(young, old, ofBoth).count(ImportReason.DEAL_OF_SEVERAL_LEADS))
                .isEqualTo(1);
    }

    @Test
    void finds_a_deal_from_the_leads_side_too() {
        Import imported = importing(linked(lead("4711"), RecordKind.DEAL, "815"), deal("815", "stage", "won"));

        assertThat(leadWithDeal(imported)).isEqualTo("4711");
    }

    @Test
    void takes_a_deal_without_a_lead_for_a_lead_of_its_own() {
        Import imported = importing(deal("815", "stage", "won", "source", "fair"));

        assertThat(onlyLead(imported).getId()).isEqualTo("deal/815");
        assertThat(onlyLead(imported).getSource()).contains("fair");
        assertThat(imported.count(ImportReason.DEAL_WITHOUT_LEAD)).isEqualTo(1);
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL, RecordCount.of(1, 0, 0));
    }

    @Test
    void leaves_out_what_is_out_of_scope_and_the_deals_of_it() {
        CrmMapping mapping = mapping()
                .withExclusions(Exclusion.of(
                        PropertyTest.of("mail", PropertyTest.Comparison.ENDS_WITH, "@ACME.ch"), "employee"));

        Import imported = importing(
                mapping,
                lead("4711", "mail", "mia@acme.ch"),
                linked(deal("815", "stage", "won"), RecordKind.LEAD, "4711"),
                lead("4712", "mail", "sam@other.ch"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("4712");
        assertThat(imported.getCount()).isEqualTo(RecordCount.of(1, 0, 2));
        assertThat(told(imported, ImportReason.OUT_OF_SCOPE))
                .containsExactly(
                        "lead.json, record 1: lead 4711: is out of scope: employee; the record was skipped",
                        "deal.json, record 1: deal 815: is out of scope: employee; the record was skipped");
    }

    @Test
    void leaves_out_the_deals_of_what_is_out_of_scope_whichever_side_says_so() {
        CrmMapping mapping = mapping()
                .withExclusions(Exclusion.of(
                        PropertyTest.of("mail", PropertyTest.Comparison.ENDS_WITH, "@acme.ch"), "employee"));
        CrmRecord employee = CrmRecord.builder()
                .copyOf(lead("4711", "mail", "mia@acme.ch"))
                .addAliases("contact")
                .build();
        CrmRecord deal = deal("815", "stage", "won");
        CrmRecord role =
                linked(linked(record(RecordKind.LINK, "l"), RecordKind.LEAD, "contact"), RecordKind.DEAL, "815");

        for (Import imported : List.of(
                importing(mapping, linked(employee, RecordKind.DEAL, "815"), deal),
                importing(mapping, deal, linked(employee, RecordKind.DEAL, "815")),
                importing(mapping, employee, linked(deal, RecordKind.LEAD, "contact")),
                importing(mapping, role, employee, deal))) {
            assertThat(imported.getLeads()).isEmpty();
            assertThat(told(imported, ImportReason.OUT_OF_SCOPE))
                    .containsExactlyInAnyOrder(
                            "lead.json, record 1: lead 4711: is out of scope: employee; the record was skipped",
                            "deal.json, record 1: deal 815: is out of scope: employee; the record was skipped");
        }
    }

    @Test
    void keeps_the_deal_of_a_lead_that_is_there_though_another_of_its_leads_is_out_of_scope() {
        CrmMapping mapping = mapping()
                .withExclusions(Exclusion.of(
                        PropertyTest.of("mail", PropertyTest.Comparison.ENDS_WITH, "@acme.ch"), "employee"));
        CrmRecord employee = CrmRecord.builder()
                .copyOf(linked(lead("4711", "mail", "mia@acme.ch"), RecordKind.DEAL, "815"))
                .addAliases("4712")
                .build();

        Import imported =
                importing(mapping, employee, linked(lead("4712"), RecordKind.DEAL, "815"), deal("815", "stage", "won"));

        assertThat(leadWithDeal(imported)).isEqualTo("4712");
        assertThat(imported.getCount()).isEqualTo(RecordCount.of(1, 1, 1));
    }

    @Test
    void counts_a_merged_lead_once_and_finds_what_was_linked_to_it_before() {
        CrmRecord canonical = CrmRecord.builder()
                .copyOf(lead("new", "created", MORNING))
                .addAliases("old", "new")
                .build();

        Import imported =
                importing(lead("old", "created", NOON), canonical, linked(deal("815"), RecordKind.LEAD, "old"));

        assertThat(leadWithDeal(imported)).isEqualTo("new");
        assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(1, 1, 0));
    }

    @Test
    void counts_two_leads_that_claim_each_other_once() {
        CrmRecord one = CrmRecord.builder().copyOf(lead("1")).addAliases("2").build();
        CrmRecord two = CrmRecord.builder().copyOf(lead("2")).addAliases("1").build();

        assertThat(importing(one, two).getLeads()).extracting(Lead::getId).containsExactly("1");
    }

    @Test
    void takes_the_later_of_a_record_that_comes_twice() {
        CrmRecord first = lead("4711", "source", "old").withChangedAt(Instant.parse(MORNING));
        CrmRecord later = lead("4711", "source", "new").withChangedAt(Instant.parse(NOON));

        for (Import imported : List.of(importing(first, later), importing(later, first))) {
            assertThat(onlyLead(imported).getSource()).contains("new");
            assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(1, 1, 0));
            assertThat(imported.count(ImportReason.SEEN_TWICE)).isEqualTo(1);
        }
    }

    @Test
    void does_not_bring_back_what_was_archived_later() {
        CrmRecord before = lead("4711").withChangedAt(Instant.parse(MORNING));
        CrmRecord archived = lead("4711").withChangedAt(Instant.parse(NOON)).withArchived(true);
        CrmRecord restored = lead("4711").withChangedAt(Instant.parse("2026-03-02T12:00:00Z"));

        for (Import imported : List.of(importing(before, archived), importing(archived, before))) {
            assertThat(imported.getLeads()).isEmpty();
            assertThat(imported.getCount()).isEqualTo(RecordCount.of(0, 0, 2));
            assertThat(imported.count(ImportReason.ARCHIVED)).isEqualTo(2);
        }
        for (Import imported : List.of(importing(restored, archived), importing(archived, restored))) {
            assertThat(imported.getCount()).isEqualTo(RecordCount.of(1, 0, 1));
        }
    }

    @Test
    void completes_a_lead_with_its_companion_and_takes_a_lone_companion_for_a_lead() {
        Import imported = importing(
                linked(record(RecordKind.COMPANION, "c1", "touched", NOON, "source", "no"), RecordKind.LEAD, "4711"),
                record(RecordKind.COMPANION, "c2", "sql", NOON),
                lead("4711", "source", "webinar"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("4711", "lead/c2");
        assertThat(imported.getLeads().get(0).getFirstTouchAt()).contains(Instant.parse(NOON));
        assertThat(imported.getLeads().get(0).getSource()).contains("webinar");
        assertThat(imported.getCounts()).containsEntry(RecordKind.COMPANION, RecordCount.of(1, 1, 0));
    }

    @Test
    void tells_an_owner_by_name() {
        CrmMapping mapping = mapping()
                .withLead(LeadMapping.builder().putField("owner", "OwnerId").build());

        Import imported =
                importing(mapping, lead("4711", "OwnerId", "7"), record(RecordKind.OWNER, "7", "email", "sam@acme.ch"));

        assertThat(onlyLead(imported).getFields()).containsEntry("owner", "sam@acme.ch");
    }

    @Test
    void skips_changes_activities_and_links_of_records_that_are_not_there() {
        Import imported = importing(
                activity("a1", NOON, "call", "true"),
                linked(record(RecordKind.CHANGE, "c1"), RecordKind.DEAL, "815"),
                record(RecordKind.CHANGE, "c2"),
                linked(linked(record(RecordKind.LINK, "l1"), RecordKind.DEAL, "815"), RecordKind.LEAD, "4711"));

        assertThat(imported.getLeads()).isEmpty();
        assertThat(imported.getCount()).isEqualTo(RecordCount.of(0, 0, 4));
        assertThat(imported.count(ImportReason.BELONGS_TO_NOTHING)).isEqualTo(4);
    }

    @Test
    void goes_on_after_a_first_finish() {
        Importer importer = Importer.of(mapping()).add(lead("1"));
        Import once = importer.finish();

        assertThat(importer.finish()).isEqualTo(once);
        assertThat(importer.add(lead("2")).finish().getLeads())
                .extracting(Lead::getId)
                .containsExactly("1", "2");
    }

    @Test
    void keeps_the_first_issues_of_each_reason_and_counts_the_rest() {
        Importer importer = Importer.of(mapping());
        for (int i = 0; i < 250; i++) {
            importer.add(lead("L" + i, "created", "yesterday"));
        }

        Import imported = importer.finish();

        assertThat(imported.getIssues().stream().filter(issue -> issue.getReason() == ImportReason.TIME_UNREADABLE))
                .hasSize(Import.LIMIT);
        assertThat(imported.count(ImportReason.TIME_UNREADABLE)).isEqualTo(250);
    }

    @Test
    void tells_a_flaw_once_though_several_meanings_ask_for_the_property() {
        CrmMapping mapping = CrmMapping.salesforce(Records.ZURICH);

        assertThat(importing(mapping, lead("1", "CreatedDate", "soon")).count(ImportReason.TIME_UNREADABLE))
                .isEqualTo(1);
        assertThat(importing(mapping, lead("1", "CreatedDate", "2026-03-02")).count(ImportReason.DATE_WITHOUT_TIME))
                .isEqualTo(1);
    }

    @Test
    void refuses_an_issue_that_does_not_count_what_it_tells() {
        ImportIssue skipped = ImportIssue.builder()
                .reason(ImportReason.RECORD_UNREADABLE)
                .effect(ImportEffect.SKIPPED)
                .build();

        assertThatThrownBy(() -> Importer.of(mapping()).skip(skipped))
                .hasMessageStartingWith(
                        "import: only an issue of a skipped record of some kind counts as one, but it was");
        assertThatThrownBy(() -> Importer.of(mapping()).tell(skipped))
                .hasMessageStartingWith("import: a skipped record must be counted, but it was only told:");
    }

    @Test
    void warns_of_a_property_that_no_record_has_unless_another_can_stand_for_it() {
        Import imported = importing(lead("4711", "Segment", "x", "fallback", "y", "created", MORNING));

        assertThat(told(imported, ImportReason.PROPERTY_NEVER_SEEN))
                .contains("segment: no record has a value here; maybe 'Segment' is meant")
                .contains("tel: no record has a value here")
                .doesNotContain("source: no record has a value here");
    }

    /** Misspelt, they would count employees and robots without a word. */
    @Test
    void warns_of_a_property_of_an_exclusion_or_of_a_test_of_touches_that_no_record_has() {
        CrmMapping mapping = mapping()
                .withExclusions(
                        Exclusion.of(PropertyTest.is("mial", "x"), "employee"),
                        Exclusion.of(PropertyTest.is("stage", "demo"), "test"));

        assertThat(told(
                        importing(
                                mapping,
                                lead("1", "mail", "x", "touched", MORNING, "touhc", "y"),
                                deal("2", "stage", "won")),
                        ImportReason.PROPERTY_NEVER_SEEN))
                .contains("mial: no record has a value here; maybe 'mail' is meant")
                .contains("touch: no record has a value here; maybe 'touhc' is meant")
                .doesNotContain("stage: no record has a value here");
        assertThat(told(importing(mapping, lead("1", "mail", "x")), ImportReason.PROPERTY_NEVER_SEEN))
                .doesNotContain("touch: no record has a value here");
    }

    @Test
    void says_it_in_german() {
        Import imported = importing(lead("4711", "created", "gestern"));

        assertThat(imported.getIssues().stream()
                        .filter(issue -> issue.getReason() == ImportReason.TIME_UNREADABLE)
                        .map(issue -> issue.explain(Locale.GERMAN)))
                .containsExactly(
                        "lead.json, Datensatz 1: Lead 4711: created: 'gestern' ist kein Zeitpunkt; das Feld wurde"
                                + " nicht beachtet");
    }

    @Test
    void assumes_the_mappings_currency_and_says_so() {
        Import imported = importing(
                mapping().withCurrency(CurrencyUnit.of("CHF")), deal("815", "stage", "won", "amount", "1'200"));

        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getAmount)).contains(Money.parse("CHF 1200.00"));
        assertThat(told(imported, ImportReason.CURRENCY_ASSUMED))
                .containsExactly(
                        "deal.json, record 1: deal 815: amount: '1'200' has no currency; taken to be in the mapping's");
    }

    @Test
    void has_words_for_every_reason_effect_and_kind_in_both_languages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Set<String> sentences = new java.util.HashSet<>();
            for (ImportReason reason : ImportReason.values()) {
                for (ImportEffect effect : ImportEffect.values()) {
                    String sentence = ImportIssue.builder()
                            .reason(reason)
                            .effect(effect)
                            .kind(RecordKind.LEAD)
                            .record("1")
                            .value("v")
                            .detail("d")
                            .build()
                            .explain(locale);
                    assertThat(sentence).doesNotContain("{").doesNotContain("''");
                    sentences.add(reason + sentence);
                }
            }
            assertThat(sentences).hasSizeGreaterThan(ImportReason.values().length * 3);
        }
    }

    private static CrmRecord activity(String id, String at, String type, String done) {
        return linked(record(RecordKind.ACTIVITY, id, "at", at, "type", type, "done", done), RecordKind.LEAD, "4711");
    }

    private static Lead onlyLead(Import imported) {
        assertThat(imported.getLeads()).hasSize(1);
        return imported.getLeads().get(0);
    }

    private static String leadWithDeal(Import imported) {
        return imported.getLeads().stream()
                .filter(lead -> lead.getDeal().isPresent())
                .map(Lead::getId)
                .reduce((a, b) -> a + "," + b)
                .orElse("none");
    }

    private static List<String> told(Import imported, ImportReason reason) {
        return imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .map(issue -> issue.explain(Locale.ENGLISH))
                .toList();
    }
}
