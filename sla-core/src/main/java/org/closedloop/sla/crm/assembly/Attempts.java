package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;
import org.closedloop.sla.funnel.EventTime;

/** The attempts of sales to reach each lead, by the activities of the lead and its deals. */
final class Attempts {

    private final Identities identities;
    private final LinkPlaces places;
    private final ImportLog log;
    private final Map<String, List<EventTime>> byLead = new HashMap<>();

    Attempts(Identities identities, LinkPlaces places, ImportLog log) {
        this.identities = identities;
        this.places = places;
        this.log = log;
    }

    List<EventTime> of(String lead) {
        return byLead.getOrDefault(lead, List.of());
    }

    void add(String lead, Collection<EventTime> times) {
        if (!times.isEmpty()) {
            byLead.computeIfAbsent(lead, none -> new ArrayList<>()).addAll(times);
        }
    }

    /** Adds an attempt to the lead of its activity, or skips it. */
    void settle(Attempt attempt, Set<String> leads, DealJoin join) {
        CrmRecord activity = attempt.activity();
        Optional<String> lead = named(activity, leads).or(() -> ofDeal(activity, join));
        if (lead.isPresent()) {
            log.count(RecordKind.ACTIVITY, Treatment.MERGED);
            add(lead.get(), List.of(attempt.at()));
        } else {
            places.skipUnlinked(activity, log);
        }
    }

    /** The first linked lead that was read. */
    private Optional<String> named(CrmRecord activity, Set<String> leads) {
        for (RecordLink link : activity.getLinks()) {
            Optional<String> lead = identities.lead(link).filter(leads::contains);
            if (lead.isPresent()) {
                return lead;
            }
        }
        return Optional.empty();
    }

    /** The lead of the first linked deal that has one. */
    private static Optional<String> ofDeal(CrmRecord activity, DealJoin join) {
        for (RecordLink link : activity.getLinks()) {
            Optional<String> lead =
                    link.getKind() == RecordKind.DEAL ? join.leadOfDeal(link.getId()) : Optional.empty();
            if (lead.isPresent()) {
                return lead;
            }
        }
        return Optional.empty();
    }
}
