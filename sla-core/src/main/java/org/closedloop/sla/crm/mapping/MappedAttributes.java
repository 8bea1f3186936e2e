package org.closedloop.sla.crm.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.MappedAttribute.Values;

/**
 * Lists the attributes of a mapping that name properties, in the order of its document. This is the only list of them.
 * Internal.
 */
public final class MappedAttributes {

    /** The properties of HubSpot and Salesforce that hold the owner. */
    public static final List<String> OWNERS = List.of("hubspot_owner_id", "OwnerId");

    private final List<MappedAttribute> all = new ArrayList<>();
    private RecordKind kind = RecordKind.OTHER;
    private String part = "";

    private MappedAttributes() {}

    /** Returns all of a mapping; an exclusion is listed for leads and for deals. */
    public static List<MappedAttribute> of(CrmMapping mapping) {
        MappedAttributes attributes = new MappedAttributes();
        attributes.addLead(mapping.getLead());
        attributes.addDeal(mapping.getDeal());
        mapping.getActivity().ifPresent(attributes::addActivity);
        mapping.getChange().ifPresent(attributes::addChange);
        for (Exclusion exclusion : mapping.getExclusions()) {
            attributes.begin(RecordKind.LEAD, "");
            attributes.tests("exclusions", List.of(exclusion.getTest()));
            attributes.begin(RecordKind.DEAL, "");
            attributes.tests("exclusions", List.of(exclusion.getTest()));
        }
        return attributes.all;
    }

    private void addLead(LeadMapping lead) {
        begin(RecordKind.LEAD, "lead.");
        name("id", lead.getId());
        names("deal", lead.getDeal());
        times("createdAt", lead.getCreatedAt());
        lead.getStages().forEach((stage, sources) -> times("stages", stage.toString(), sources, Values.COUNTED));
        times("handedOverAt", lead.getHandedOverAt());
        times("acceptedAt", lead.getAcceptedAt());
        times("rejectedAt", lead.getRejectedAt());
        values("rejectionReason", lead.getRejectionReason());
        times("disqualifiedAt", lead.getDisqualifiedAt());
        values("disqualificationReason", lead.getDisqualificationReason());
        times("recycledAt", List.copyOf(lead.getRecycledAt()));
        times("firstTouchAt", lead.getFirstTouchAt());
        tests("humanTouch", lead.getHumanTouch());
        values("source", lead.getSource());
        values("segment", lead.getSegment());
        values("priority", lead.getPriority());
        for (TouchMapping touch : lead.getTouches()) {
            times("touches", List.of(touch.source()));
            values("touches", List.of(touch.getChannel()));
        }
        lead.getFields().forEach((field, property) -> add("fields", field, List.of(property), Values.COUNTED));
    }

    private void addDeal(DealMapping deal) {
        begin(RecordKind.DEAL, "deal.");
        name("id", deal.getId());
        names("lead", deal.getLead());
        value("stage", deal.getStage());
        value("closedFlag", deal.getClosedFlag());
        value("wonFlag", deal.getWonFlag());
        tests("wonWhen", deal.getWonWhen());
        tests("lostWhen", deal.getLostWhen());
        name("probability", deal.getProbability());
        value("pipeline", deal.getPipeline());
        times("createdAt", "", deal.getCreatedAt(), Values.NOT_COUNTED);
        times("closedAt", deal.getClosedAt());
        times("reportedBackAt", deal.getReportedBackAt());
        for (AmountSource amount : deal.getAmounts()) {
            names("amounts", List.of(amount.getProperty()));
            value("amounts", amount.getCurrencyProperty());
        }
        values("lossReason", deal.getLossReason());
        values("source", deal.getSource());
    }

    private void addActivity(ActivityMapping activity) {
        begin(RecordKind.ACTIVITY, "activity.");
        name("id", activity.getId());
        names("lead", activity.getLead());
        names("deal", activity.getDeal());
        times("at", "", activity.getAt(), Values.NOT_COUNTED);
        tests("human", activity.getHuman());
        tests("done", activity.getDone());
    }

    private void addChange(ChangeMapping change) {
        begin(RecordKind.CHANGE, "change.");
        names("lead", change.getLead());
        names("deal", change.getDeal());
        names("record", change.getRecord());
        name("field", change.getField());
        name("property", change.getProperty());
        name("oldValue", change.getOldValue());
        names("newValue", List.of(change.getNewValue()));
        names("at", List.of(change.getAt()));
    }

    private void begin(RecordKind ofKind, String prefix) {
        kind = ofKind;
        part = prefix;
    }

    private void name(String attribute, Optional<String> property) {
        names(attribute, property.stream().toList());
    }

    private void names(String attribute, Collection<String> properties) {
        add(attribute, "", properties, Values.NOT_COUNTED);
    }

    private void value(String attribute, Optional<String> property) {
        values(attribute, property.stream().toList());
    }

    private void values(String attribute, Collection<String> properties) {
        add(attribute, "", properties, Values.COUNTED);
    }

    private void add(String attribute, String key, Collection<String> properties, Values values) {
        all.add(new MappedAttribute(
                kind, part + attribute, key, List.of(), List.of(), List.copyOf(properties), values));
    }

    private void tests(String attribute, List<PropertyTest> tests) {
        all.add(new MappedAttribute(kind, part + attribute, "", List.of(), tests, List.of(), Values.COUNTED));
    }

    private void times(String attribute, List<TimeSource> times) {
        times(attribute, "", times, Values.COUNTED);
    }

    private void times(String attribute, String key, List<TimeSource> times, Values values) {
        all.add(new MappedAttribute(kind, part + attribute, key, times, List.of(), List.of(), values));
    }
}
