package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of all properties in a mapping. */
final class MappedProperties {

    private final Set<String> names = new LinkedHashSet<>();

    private final List<TimeSource> times = new ArrayList<>();

    private MappedProperties() {}

    static Set<String> of(CrmMapping mapping) {
        MappedProperties all = new MappedProperties();
        all.add(mapping.getLead());
        all.add(mapping.getDeal());
        mapping.getActivity().ifPresent(all::add);
        mapping.getChange().ifPresent(all::add);
        all.addTests(mapping.getExclusions().stream().map(Exclusion::getTest).toList());
        return Collections.unmodifiableSet(all.names);
    }

    /** Where the times of leads are taken from, but for those that their deals hold. */
    static List<TimeSource> timesOfLeads(CrmMapping mapping) {
        MappedProperties all = new MappedProperties();
        all.add(mapping.getLead());
        List<TimeSource> times = new ArrayList<>(SourceParts.own(all.times));
        for (TouchMapping touch : mapping.getLead().getTouches()) {
            times.add(touch.getHolds()
                    .map(holds -> TimeSource.at(touch.getAt(), holds))
                    .orElseGet(() -> TimeSource.at(touch.getAt())));
        }
        return times;
    }

    /** Where the times of deals are taken from, and those of leads that their deals hold. */
    static List<TimeSource> timesOfDeals(CrmMapping mapping) {
        MappedProperties ofDeals = new MappedProperties();
        ofDeals.add(mapping.getDeal());
        MappedProperties ofLeads = new MappedProperties();
        ofLeads.add(mapping.getLead());
        List<TimeSource> times = new ArrayList<>(SourceParts.own(ofDeals.times));
        times.addAll(SourceParts.ofDeals(ofLeads.times));
        return times;
    }

    /** Where the times of activities are taken from. */
    static List<TimeSource> timesOfActivities(CrmMapping mapping) {
        return SourceParts.own(mapping.getActivity().map(ActivityMapping::getAt).orElse(List.of()));
    }

    private void add(LeadMapping lead) {
        lead.getId().ifPresent(names::add);
        names.addAll(lead.getDeal());
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
        for (TouchMapping touch : lead.getTouches()) {
            names.add(touch.getAt());
            names.add(touch.getChannel());
        }
    }

    private void add(DealMapping deal) {
        addEach(List.of(
                deal.getId(),
                deal.getStage(),
                deal.getClosedFlag(),
                deal.getWonFlag(),
                deal.getProbability(),
                deal.getPipeline()));
        names.addAll(deal.getLead());
        addTests(deal.getWonWhen());
        addTests(deal.getLostWhen());
        addTimes(deal.getCreatedAt());
        addTimes(deal.getClosedAt());
        addTimes(deal.getReportedBackAt());
        names.addAll(deal.getLossReason());
        names.addAll(deal.getSource());
        for (AmountSource amount : deal.getAmounts()) {
            names.add(amount.getProperty());
            amount.getCurrencyProperty().ifPresent(names::add);
        }
    }

    private void add(ActivityMapping activity) {
        activity.getId().ifPresent(names::add);
        names.addAll(activity.getLead());
        names.addAll(activity.getDeal());
        addTimes(activity.getAt());
        addTests(activity.getHuman());
        addTests(activity.getDone());
    }

    private void add(ChangeMapping change) {
        names.addAll(change.getLead());
        names.addAll(change.getDeal());
        names.addAll(change.getRecord());
        addEach(List.of(change.getField(), change.getProperty(), change.getOldValue()));
        names.add(change.getNewValue());
        names.add(change.getAt());
    }

    private void addTimes(Collection<TimeSource> sources) {
        times.addAll(sources);
        sources.forEach(source -> names.addAll(source.properties()));
    }

    private void addTests(Collection<PropertyTest> tests) {
        tests.forEach(test -> names.add(test.getProperty()));
    }

    private void addEach(Collection<Optional<String>> properties) {
        properties.forEach(property -> property.ifPresent(names::add));
    }
}
