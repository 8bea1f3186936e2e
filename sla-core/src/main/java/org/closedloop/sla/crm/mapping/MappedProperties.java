package org.closedloop.sla.crm.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names of all properties in a mapping, and where its times are. */
public final class MappedProperties {

    private MappedProperties() {}

    static Set<String> of(CrmMapping mapping) {
        Set<String> names = new LinkedHashSet<>();
        PropertyUse.of(mapping).forEach(use -> names.add(use.property()));
        return Collections.unmodifiableSet(names);
    }

    /** Where the times of leads are taken from, but for those that their deals hold. */
    public static List<TimeSource> timesOfLeads(CrmMapping mapping) {
        List<TimeSource> times = new ArrayList<>(SourceParts.own(times(mapping.getLead())));
        for (TouchMapping touch : mapping.getLead().getTouches()) {
            times.add(touch.getHolds()
                    .map(holds -> TimeSource.at(touch.getAt(), holds))
                    .orElseGet(() -> TimeSource.at(touch.getAt())));
        }
        return times;
    }

    /** Where the times of deals are taken from, and those of leads that their deals hold. */
    public static List<TimeSource> timesOfDeals(CrmMapping mapping) {
        DealMapping deal = mapping.getDeal();
        List<TimeSource> times = new ArrayList<>();
        Stream.of(deal.getCreatedAt(), deal.getClosedAt(), deal.getReportedBackAt())
                .forEach(sources -> times.addAll(SourceParts.own(sources)));
        times.addAll(SourceParts.ofDeals(times(mapping.getLead())));
        return times;
    }

    /** Where the times of activities are taken from. */
    public static List<TimeSource> timesOfActivities(CrmMapping mapping) {
        return SourceParts.own(mapping.getActivity().map(ActivityMapping::getAt).orElse(List.of()));
    }

    private static List<TimeSource> times(LeadMapping lead) {
        List<TimeSource> times = new ArrayList<>(lead.getCreatedAt());
        lead.getStages().values().forEach(times::addAll);
        Stream.of(lead.getHandedOverAt(), lead.getAcceptedAt(), lead.getRejectedAt(), lead.getFirstTouchAt())
                .forEach(times::addAll);
        return times;
    }
}
