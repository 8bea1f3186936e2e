package org.closedloop.sla.crm.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.HeldSince;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;

/** The properties whose values are counted one by one: a mapping decides by them, or a lead has one of a few. */
final class CountedProperties {

    /** In which HubSpot and Salesforce say whose record it is. */
    static final List<String> OWNERS = List.of("hubspot_owner_id", "OwnerId");

    private final Set<String> names = new HashSet<>(OWNERS);

    private CountedProperties() {}

    static Set<String> of(CrmMapping mapping) {
        CountedProperties counted = new CountedProperties();
        counted.addLead(mapping.getLead());
        counted.addDeal(mapping.getDeal());
        mapping.getActivity().ifPresent(activity -> {
            counted.addTests(activity.getHuman());
            counted.addTests(activity.getDone());
        });
        counted.addTests(
                mapping.getExclusions().stream().map(Exclusion::getTest).toList());
        return Set.copyOf(counted.names);
    }

    private void addLead(LeadMapping lead) {
        addTimes(lead.getCreatedAt());
        lead.getStages().values().forEach(this::addTimes);
        addTimes(lead.getHandedOverAt());
        addTimes(lead.getAcceptedAt());
        addTimes(lead.getRejectedAt());
        addTimes(lead.getFirstTouchAt());
        addTests(lead.getHumanTouch());
        names.addAll(lead.getRejectionReason());
        names.addAll(lead.getSource());
        names.addAll(lead.getSegment());
        names.addAll(lead.getPriority());
        names.addAll(lead.getFields().values());
        lead.getTouches().forEach(touch -> names.add(touch.getChannel()));
    }

    private void addDeal(DealMapping deal) {
        deal.getStage().ifPresent(names::add);
        deal.getPipeline().ifPresent(names::add);
        deal.getClosedFlag().ifPresent(names::add);
        deal.getWonFlag().ifPresent(names::add);
        deal.getAmounts().forEach(amount -> amount.getCurrencyProperty().ifPresent(names::add));
        names.addAll(deal.getLossReason());
        names.addAll(deal.getSource());
        addTests(deal.getWonWhen());
        addTests(deal.getLostWhen());
        addTimes(deal.getClosedAt());
        addTimes(deal.getReportedBackAt());
    }

    private void addTimes(Collection<TimeSource> sources) {
        sources.forEach(this::addTime);
    }

    private void addTime(TimeSource source) {
        if (source instanceof EntryTime || source instanceof HeldSince) {
            names.addAll(source.properties());
        } else if (source instanceof ConditionalTime conditional) {
            addTests(conditional.getWhen());
            addTime(conditional.getTime());
        } else if (source instanceof EarliestTime earliest) {
            addTimes(earliest.getSources());
        } else if (source instanceof DealTime ofDeal) {
            addTime(ofDeal.getTime());
        }
    }

    /** Values that are compared in part, such as addresses, are mostly distinct. */
    private void addTests(Collection<PropertyTest> tests) {
        for (PropertyTest test : tests) {
            if (test.getComparison() == PropertyTest.Comparison.IS) {
                names.add(test.getProperty());
            }
        }
    }
}
