package org.closedloop.sla.crm.mapping.validation;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.ChangeMapping;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.validation.Rule;
import org.joda.money.CurrencyUnit;

/** Every mistake that a mapping can show: each a change of the fixture that breaks one rule, once. */
final class MappingMistakes {

    private static final String MAPPING = "mapping 'acme-hubspot', ";

    private MappingMistakes() {}

    /** What a mapping shows by itself. */
    static List<MappingMistake> own() {
        return List.of(
                of(
                        "last_contact",
                        lead(l -> l.withFirstTouchAt(
                                TimeSource.at("hs_first_outreach_date"), TimeSource.at("notes_last_contacted"))),
                        Rule.FIRST_TOUCH_IS_LAST,
                        "lead.firstTouchAt[1]",
                        "lead: first touch must not be taken from 'notes_last_contacted', which records the last"
                                + " contact or change"),
                of(
                        "last_activity_among_the_earliest",
                        lead(l -> l.withFirstTouchAt(TimeSource.earliest("FirstCallDateTime", "LastActivityDate"))),
                        Rule.FIRST_TOUCH_IS_LAST,
                        "lead.firstTouchAt[0].sources[1]",
                        "lead: first touch must not be taken from 'LastActivityDate', which records the last contact"
                                + " or change"),
                of(
                        "first_mail_opened",
                        lead(l -> l.withFirstTouchAt(TimeSource.at("hs_email_first_open_date"))),
                        Rule.FIRST_TOUCH_OF_LEAD,
                        "lead.firstTouchAt[0]",
                        "lead: first touch must not be taken from 'hs_email_first_open_date', which records what the"
                                + " lead did"),
                of(
                        "last_call_by_its_name",
                        lead(l -> l.withFirstTouchAt(TimeSource.at("Last_Call__c"))),
                        Rule.FIRST_TOUCH_SOUNDS_LAST,
                        "lead.firstTouchAt[0]",
                        "lead: first touch is taken from 'Last_Call__c', which appears to hold the last one. Consider"
                                + " using a property that keeps the first, or mapping the activities"),
                of(
                        "entry_into_nothing",
                        stage(Stage.SQL, TimeSource.at("sql_date"), TimeSource.entered("lifecyclestage")),
                        Rule.ENTRY_WITHOUT_VALUES,
                        "lead.stages[sql][1].values",
                        "stage 'sql': entry into 'lifecyclestage' must name a value, but names none"),
                of(
                        "earliest_of_nothing",
                        lead(l -> l.withAcceptedAt(EarliestTime.builder().build())),
                        Rule.EARLIEST_OF_NOTHING,
                        "lead.acceptedAt[0].sources",
                        "lead: earliest time must have at least one source, but has none"),
                of(
                        "test_without_values",
                        lead(l -> l.withHumanTouch(PropertyTest.of("type", Comparison.STARTS_WITH))),
                        Rule.TEST_WITHOUT_VALUES,
                        "lead.humanTouch[0].values",
                        "lead: test of 'type' by 'starts-with' must name a value, but names none"),
                of(
                        "certainty_below_zero",
                        deal(d -> d.withCertainty(BigDecimal.valueOf(-1))),
                        Rule.CERTAINTY_OUT_OF_RANGE,
                        "deal.certainty",
                        "deal: certainty must be above 0 and at most 100, but was -1"),
                of(
                        "certainty_of_nothing",
                        deal(d -> d.withCertainty(BigDecimal.ZERO)),
                        Rule.CERTAINTY_OUT_OF_RANGE,
                        "deal.certainty",
                        "deal: certainty must be above 0 and at most 100, but was 0"),
                of(
                        "certainty_of_more_than_all",
                        deal(d -> d.withCertainty(new BigDecimal("100.01"))),
                        Rule.CERTAINTY_OUT_OF_RANGE,
                        "deal.certainty",
                        "deal: certainty must be above 0 and at most 100, but was 100.01"),
                of(
                        "blank_with_values",
                        m -> m.withExclusions(
                                Exclusion.of(PropertyTest.of("email", Comparison.IS_BLANK, "a", "b"), "nobody")),
                        Rule.TEST_WITH_VALUES,
                        "exclusions[0].test.values",
                        "exclusion 'nobody': test of 'email' by 'is-blank' must not name a value, but names a, b"),
                of(
                        "stage_of_nothing",
                        stage(Stage.LEAD),
                        Rule.MAPPED_STAGE_WITHOUT_SOURCE,
                        "lead.stages[lead]",
                        "stage 'lead': stage 'lead' must have a source, but has none"),
                of(
                        "activity_at_no_time",
                        m -> m.withActivity(ActivityMapping.builder().build()),
                        Rule.ACTIVITY_WITHOUT_TIME,
                        "activity.at",
                        "activity: activity must have a source for the time at which it was done, but has none"),
                of(
                        "activity_test_without_values",
                        m -> m.withActivity(m.getActivity().orElseThrow().withDone(PropertyTest.is("Status"))),
                        Rule.TEST_WITHOUT_VALUES,
                        "activity.done[0].values",
                        "activity: test of 'Status' by 'is' must name a value, but names none"),
                of(
                        "change_of_nothing",
                        m -> m.withChange(ChangeMapping.builder()
                                .newValue("New Value")
                                .at("Edit Date")
                                .build()),
                        Rule.CHANGE_OF_NOTHING,
                        "change.field",
                        "change log: change must name the property that changed, in 'field' or 'property', but has"
                                + " neither"),
                of(
                        "time_under_no_condition",
                        lead(l -> l.withHandedOverAt(ConditionalTime.of(TimeSource.at("last_stage_change")))),
                        Rule.TIME_WITHOUT_CONDITION,
                        "lead.handedOverAt[0].when",
                        "lead: time with a condition must have a test that the record must pass, but has none"),
                of(
                        "time_of_a_deal_for_a_deal",
                        deal(d -> d.withClosedAt(DealTime.of(TimeSource.at("closedate")))),
                        Rule.DEAL_TIME_ELSEWHERE,
                        "deal.closedAt[0].time",
                        "deal: time of a deal can be used only for a lead that is joined with its deals, but is used"
                                + " for a deal, an activity, or the creation of a lead"),
                of(
                        "property_held_in_two_forms",
                        lead(l -> l.withCreatedAt(TimeSource.at("made_on", TimeForm.DATE))
                                .withRejectedAt(TimeSource.at("made_on", TimeForm.INSTANT))),
                        Rule.PROPERTY_HELD_TWICE,
                        "lead.rejectedAt[0].holds",
                        "lead: 'made_on' must hold the same kind of value wherever it is used, but holds instant here"
                                + " and date before"),
                of(
                        "touch_held_in_another_form",
                        lead(l -> l.withCreatedAt(TimeSource.at("made_on", TimeForm.DATE))
                                .withTouches(TouchMapping.builder()
                                        .at("made_on")
                                        .holds(TimeForm.EPOCH_SECONDS)
                                        .channel("channel")
                                        .by(Role.MARKETING)
                                        .build())),
                        Rule.PROPERTY_HELD_TWICE,
                        "lead.touches[0].holds",
                        "lead: 'made_on' must hold the same kind of value wherever it is used, but holds"
                                + " epoch-seconds here and date before"),
                of(
                        "outcome_beside_stages",
                        deal(d -> d.withOutcome(DealOutcome.WON)),
                        Rule.OUTCOME_DECIDED_ALREADY,
                        "deal.outcome",
                        "deal: every deal is won, so stages and conditions have no effect. Consider removing them, or"
                                + " 'outcome'"),
                of(
                        "won_and_lost",
                        deal(d -> d.withWon("closedwon", "Closed-Lost").withLost("Closed-Lost")),
                        Rule.DEAL_STAGE_WON_AND_LOST,
                        "deal.lost",
                        "deal: deal stage 'Closed-Lost' must be won or lost, but is listed as both"),
                of(
                        "pipelines_of_nothing",
                        deal(d -> d.withPipeline(Optional.empty())),
                        Rule.DEAL_VALUES_WITHOUT_PROPERTY,
                        "deal.pipelines",
                        "deal: 'pipeline' must name the property whose values are listed as 'pipelines', but is"
                                + " missing"),
                of(
                        "never_won",
                        deal(d -> d.withOutcome(Optional.empty())
                                .withWonFlag(Optional.empty())
                                .withWon()),
                        Rule.DEALS_NEVER_WON,
                        "deal.won",
                        "deal: neither a stage nor a flag indicates that a deal is won. Consider listing the stages"
                                + " under 'won', or naming the property under 'wonFlag'"),
                of(
                        "amounts_of_no_currency",
                        m -> withoutCurrency(m).withDeal(m.getDeal().withAmounts(AmountSource.of("amount"))),
                        Rule.AMOUNTS_WITHOUT_CURRENCY,
                        "deal.amounts",
                        "deal: amounts must have a currency, but no property holds one, and the mapping has none"),
                of(
                        "an_amount_of_no_currency",
                        MappingMistakes::withoutCurrency,
                        Rule.AMOUNT_WITHOUT_CURRENCY,
                        "deal.amounts[1]",
                        "deal: amounts in 'amount_in_home_currency' have no currency and cannot be used. Consider"
                                + " setting the mapping's currency, or naming the property that holds it"),
                of(
                        "blank_property",
                        stage(Stage.MQL, TimeSource.at(" ")),
                        Rule.TEXT_BLANK,
                        "lead.stages[mql][0].property",
                        "stage 'mql', property: must not be blank"),
                of(
                        "placeholder_as_reason",
                        m -> m.withExclusions(Exclusion.of(PropertyTest.is("email", "a"), "[REASON]")),
                        Rule.PLACEHOLDER_LEFT,
                        "exclusions[0].reason",
                        "exclusion '[REASON]', reason: must not contain a placeholder, but contains [REASON]"));
    }

    /** What only shows beside the agreement. */
    static List<MappingMistake> besideTheAgreement() {
        return List.of(
                of(
                        "stage_of_another_funnel",
                        stage(Stage.of("signed-up"), TimeSource.at("signup_date")),
                        Rule.MAPPED_STAGE_UNDEFINED,
                        "lead.stages[signed-up]",
                        "stage 'signed-up': stage 'signed-up' is not in the agreement's funnel. Consider defining it"
                                + " there, or removing it here"),
                of(
                        "stages_out_of_order",
                        stage(Stage.of("pql"), TimeSource.at("trial_date")),
                        Rule.MAPPED_STAGES_OUT_OF_ORDER,
                        "lead.stages[pql]",
                        "stage 'pql': stage 'pql' comes after 'customer' here, but before it in the funnel. Consider"
                                + " putting the stages in the funnel's order"),
                of(
                        "counted_stage_left_out",
                        lead(l -> l.withStages(only(l.getStages(), Stage.LEAD, Stage.SQL))),
                        Rule.METRIC_STAGE_UNMAPPED,
                        "lead.stages",
                        "lead: stage 'mql' must have a source to measure mql-to-sql, webinar-mqls, but has none"),
                needed(
                        "handedOverAt",
                        lead(l -> l.withHandedOverAt()),
                        "acceptance, completeness, hot-response, response"),
                needed("acceptedAt", lead(l -> l.withAcceptedAt()), "acceptance"),
                needed("rejectedAt", lead(l -> l.withRejectedAt()), "attempts, reasons"),
                needed("rejectionReason", lead(l -> l.withRejectionReason()), "reasons"),
                needed("segment", lead(l -> l.withSegment()), "pipeline"),
                needed("priority", lead(l -> l.withPriority()), "hot-response"),
                needed("touches", lead(l -> l.withTouches()), "marketing-share"),
                of(
                        "no_source",
                        m -> m.withLead(m.getLead().withSource())
                                .withDeal(m.getDeal().withSource()),
                        Rule.METRIC_SOURCE_MISSING,
                        "lead.source",
                        "lead: 'source' must have a source to measure webinar-mqls, but has none"),
                of(
                        "no_amounts",
                        deal(d -> d.withAmounts()),
                        Rule.METRIC_SOURCE_MISSING,
                        "deal.amounts",
                        "deal: 'amounts' must have a source to measure marketing-share, revenue, but has none"),
                of(
                        "no_close",
                        deal(d -> d.withClosedAt()),
                        Rule.METRIC_SOURCE_MISSING,
                        "deal.closedAt",
                        "deal: 'closedAt' must have a source to measure close-rate, feedback, marketing-share, revenue,"
                                + " but has none"),
                of(
                        "nothing_reported_back",
                        deal(d -> d.withReportedBackAt()),
                        Rule.METRIC_SOURCE_MISSING,
                        "deal.reportedBackAt",
                        "deal: 'reportedBackAt' must have a source to measure feedback, but has none"),
                of(
                        "no_activity",
                        m -> m.withActivity(Optional.empty()),
                        Rule.METRIC_SOURCE_MISSING,
                        "activity",
                        "activity: 'activity' must have a source to measure attempts, but has none"),
                of(
                        "required_field_left_out",
                        lead(l -> l.withFields(Map.of("email", "email"))),
                        Rule.METRIC_FIELD_UNMAPPED,
                        "lead.fields",
                        "lead: field 'company' must be taken from a property to measure completeness, but is not"),
                of(
                        "never_lost",
                        deal(d -> d.withClosedFlag(Optional.empty()).withLost()),
                        Rule.DEALS_NEVER_LOST,
                        "deal.lost",
                        "deal: neither a stage nor a flag indicates that a deal is lost, so close-rate would count"
                                + " all closed deals as won. Consider listing the stages under 'lost', or naming the"
                                + " property under 'closedFlag'"),
                of(
                        "won_by_another_name",
                        deal(d -> d.withWon("Abschluss")),
                        Rule.DEAL_STAGE_UNKNOWN,
                        "deal.won",
                        "deal: deal stage 'Abschluss' is mapped as won, but the agreement defines no stage of this"
                                + " name. Consider using 'Closed-Won'"),
                of(
                        "offers_are_lost",
                        deal(d -> d.withLost("closedlost", "offer")),
                        Rule.DEAL_STAGE_OF_OTHER_OUTCOME,
                        "deal.lost",
                        "deal: deal stage 'offer' must be open as in the agreement, but is mapped as lost"),
                of(
                        "other_currency",
                        m -> m.withCurrency(CurrencyUnit.of("EUR")),
                        Rule.MAPPED_CURRENCY_OTHER,
                        "currency",
                        ": currency EUR differs from that of the agreement, CHF. Consider correcting it, or giving"
                                + " the exchange rates to the counter"),
                of(
                        "other_zone",
                        m -> m.withZone(ZoneId.of("UTC")),
                        Rule.MAPPED_ZONE_OTHER,
                        "zone",
                        ": time zone UTC differs from that of the agreement, Europe/Zurich. Consider using the"
                                + " agreement's, unless the CRM writes its days in another"));
    }

    private static MappingMistake needed(String attribute, UnaryOperator<CrmMapping> change, String metrics) {
        return of(
                "no_" + attribute,
                change,
                Rule.METRIC_SOURCE_MISSING,
                "lead." + attribute,
                "lead: '" + attribute + "' must have a source to measure " + metrics + ", but has none");
    }

    private static MappingMistake of(
            String sentence, UnaryOperator<CrmMapping> change, Rule rule, String path, String message) {
        String whole = message.startsWith(": ") ? "mapping 'acme-hubspot'" + message : MAPPING + message;
        return new MappingMistake(sentence, change, rule, path, whole);
    }

    private static UnaryOperator<CrmMapping> lead(UnaryOperator<LeadMapping> change) {
        return mapping -> mapping.withLead(change.apply(mapping.getLead()));
    }

    private static UnaryOperator<CrmMapping> deal(UnaryOperator<DealMapping> change) {
        return mapping -> mapping.withDeal(change.apply(mapping.getDeal()));
    }

    private static UnaryOperator<CrmMapping> stage(Stage stage, TimeSource... sources) {
        return lead(l -> {
            Map<Stage, List<TimeSource>> stages = new LinkedHashMap<>(l.getStages());
            stages.put(stage, List.of(sources));
            return l.withStages(stages);
        });
    }

    private static Map<Stage, List<TimeSource>> only(Map<Stage, List<TimeSource>> stages, Stage... kept) {
        Map<Stage, List<TimeSource>> some = new LinkedHashMap<>();
        for (Stage stage : kept) {
            some.put(stage, stages.getOrDefault(stage, List.of()));
        }
        return some;
    }

    private static CrmMapping withoutCurrency(CrmMapping mapping) {
        return mapping.withCurrency(Optional.empty());
    }
}
