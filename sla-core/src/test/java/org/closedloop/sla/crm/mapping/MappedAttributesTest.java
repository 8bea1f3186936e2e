package org.closedloop.sla.crm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.MappedAttribute.Values;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;

/** An import keeps the listed properties only. */
class MappedAttributesTest {

    private static final CrmMapping FULL = CrmMapping.builder()
            .id("full")
            .zone(ZoneId.of("Europe/Zurich"))
            .lead(lead())
            .deal(deal())
            .activity(ActivityMapping.builder()
                    .id("activity id")
                    .addLead("activity lead")
                    .addDeal("activity deal")
                    .addAt(TimeSource.at("done at"))
                    .addHuman(PropertyTest.is("type", "call"))
                    .addDone(PropertyTest.is("state", "done"))
                    .build())
            .change(ChangeMapping.builder()
                    .addLead("changed lead")
                    .addDeal("changed deal")
                    .addRecord("changed record")
                    .field("field")
                    .property("status")
                    .oldValue("old")
                    .newValue("new")
                    .at("edited")
                    .build())
            .addExclusions(Exclusion.of(PropertyTest.is("email", "a@b.ch"), "test"))
            .build();

    private static LeadMapping lead() {
        return LeadMapping.builder()
                .id("lead id")
                .addDeal("lead deal")
                .addCreatedAt(TimeSource.at("created"))
                .putStage(Stage.SQL, List.of(TimeSource.at("sql"), TimeSource.entered("status", "Q")))
                .addHandedOverAt(TimeSource.at("handed"))
                .addAcceptedAt(TimeSource.at("accepted"))
                .addRejectedAt(TimeSource.at("rejected"))
                .addRejectionReason("why")
                .addDisqualifiedAt(TimeSource.at("disqualified"))
                .addDisqualificationReason("why not")
                .addRecycledAt(
                        EntryTime.builder().property("status").addValues("R").build())
                .addFirstTouchAt(TimeSource.at("touched"))
                .addHumanTouch(PropertyTest.is("touch", "call"))
                .addSource("source", "fallback")
                .addSegment("segment")
                .addPriority("priority")
                .addTouches(TouchMapping.builder()
                        .at("visited")
                        .channel("channel")
                        .by(Role.MARKETING)
                        .build())
                .putField("phone", "tel")
                .build();
    }

    private static DealMapping deal() {
        return DealMapping.builder()
                .id("deal id")
                .addLead("deal lead")
                .stage("stage")
                .closedFlag("closed?")
                .wonFlag("won?")
                .addWonWhen(PropertyTest.is("result", "W"))
                .addLostWhen(PropertyTest.is("result", "L"))
                .probability("probability")
                .pipeline("pipeline")
                .addCreatedAt(TimeSource.at("made"))
                .addClosedAt(TimeSource.at("closed"))
                .addReportedBackAt(TimeSource.at("reported"))
                .addAmounts(AmountSource.of("amount", "currency"))
                .addLossReason("loss reason")
                .addSource("source")
                .build();
    }

    @Test
    void every_attribute_of_a_mapping_is_listed_in_the_order_of_its_document() {
        assertThat(MappedAttributes.of(FULL).stream()
                        .map(MappedAttributesTest::line)
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        LEAD lead.id: lead id
                        LEAD lead.deal: lead deal
                        LEAD lead.createdAt: created (counted)
                        LEAD lead.stages[sql]: sql, status (counted)
                        LEAD lead.handedOverAt: handed (counted)
                        LEAD lead.acceptedAt: accepted (counted)
                        LEAD lead.rejectedAt: rejected (counted)
                        LEAD lead.rejectionReason: why (counted)
                        LEAD lead.disqualifiedAt: disqualified (counted)
                        LEAD lead.disqualificationReason: why not (counted)
                        LEAD lead.recycledAt: status (counted)
                        LEAD lead.firstTouchAt: touched (counted)
                        LEAD lead.humanTouch: touch (counted)
                        LEAD lead.source: source, fallback (counted)
                        LEAD lead.segment: segment (counted)
                        LEAD lead.priority: priority (counted)
                        LEAD lead.touches: visited (counted)
                        LEAD lead.touches: channel (counted)
                        LEAD lead.fields[phone]: tel (counted)
                        DEAL deal.id: deal id
                        DEAL deal.lead: deal lead
                        DEAL deal.stage: stage (counted)
                        DEAL deal.closedFlag: closed? (counted)
                        DEAL deal.wonFlag: won? (counted)
                        DEAL deal.wonWhen: result (counted)
                        DEAL deal.lostWhen: result (counted)
                        DEAL deal.probability: probability
                        DEAL deal.pipeline: pipeline (counted)
                        DEAL deal.createdAt: made
                        DEAL deal.closedAt: closed (counted)
                        DEAL deal.reportedBackAt: reported (counted)
                        DEAL deal.amounts: amount
                        DEAL deal.amounts: currency (counted)
                        DEAL deal.lossReason: loss reason (counted)
                        DEAL deal.source: source (counted)
                        ACTIVITY activity.id: activity id
                        ACTIVITY activity.lead: activity lead
                        ACTIVITY activity.deal: activity deal
                        ACTIVITY activity.at: done at
                        ACTIVITY activity.human: type (counted)
                        ACTIVITY activity.done: state (counted)
                        CHANGE change.lead: changed lead
                        CHANGE change.deal: changed deal
                        CHANGE change.record: changed record
                        CHANGE change.field: field
                        CHANGE change.property: status
                        CHANGE change.oldValue: old
                        CHANGE change.newValue: new
                        CHANGE change.at: edited
                        LEAD exclusions: email (counted)
                        DEAL exclusions: email (counted)""");
    }

    private static String line(MappedAttribute attribute) {
        String properties = Stream.of(
                        attribute.times().stream().flatMap(time -> time.properties().stream()),
                        attribute.tests().stream().map(PropertyTest::getProperty),
                        attribute.properties().stream())
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
        return attribute.kind() + " " + attribute.location() + ": " + properties
                + (attribute.values() == Values.COUNTED ? " (counted)" : "");
    }
}
