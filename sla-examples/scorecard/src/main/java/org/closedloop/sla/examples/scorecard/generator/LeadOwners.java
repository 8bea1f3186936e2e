package org.closedloop.sla.examples.scorecard.generator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * Gives each lead that is handed over an owner in sales. It draws from a generator of its own, so that everything else
 * about a lead is independent of it.
 */
final class LeadOwners {

    private static final List<String> OWNERS =
            List.of("Nadja Brun", "Luca Fontana", "Petra Hofer", "Jonas Marti", "Selin Kaya", "Urs Wenger");

    /** The one who has too many leads. */
    private static final String OVERLOADED = "Jonas Marti";

    private static final Duration SLOW = Duration.ofHours(3);

    private final SeededRandom chance;
    private final BusinessCalendar calendar;

    LeadOwners(long seed, BusinessCalendar calendar) {
        this.chance = new SeededRandom(seed + 1);
        this.calendar = calendar;
    }

    /** Returns the lead with its owner; a few have none. */
    Lead own(Lead lead) {
        if (lead.getHandedOverAt().isEmpty()) {
            return lead;
        }
        String drawn = chance.skewed(OWNERS);
        boolean moved = chance.happens(isSlow(lead) ? 0.35 : 0.02);
        boolean none = chance.happens(0.015);
        if (none) {
            return lead;
        }
        Map<String, String> fields = new LinkedHashMap<>(lead.getFields());
        fields.put("owner", moved ? OVERLOADED : drawn);
        return lead.withFields(fields);
    }

    private boolean isSlow(Lead lead) {
        Optional<Duration> took = lead.getHandedOverAt()
                .flatMap(EventTime::getInstant)
                .flatMap(start ->
                        lead.getFirstTouchAt().flatMap(EventTime::getInstant).map(end -> calendar.elapsed(start, end)));
        return took.map(time -> time.compareTo(SLOW) > 0).orElse(true);
    }
}
