package org.closedloop.sla.examples.scorecard.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.time.BusinessCalendar;

/** The company's leads: all that the CRM would export as "changed in 2026", as of the day of the demo. */
final class DemoLeads {

    private static final LocalDate FIRST_ARRIVAL = LocalDate.of(2025, 9, 1);
    private static final LocalDate CHANGED_SINCE = LocalDate.of(2025, 12, 29);

    private final long seed;
    private final int about;
    private final LocalDate asOf;
    private final BusinessCalendar calendar;

    /** Creates approximately the given number of leads. */
    DemoLeads(long seed, int about, LocalDate asOf, BusinessCalendar calendar) {
        this.seed = seed;
        this.about = about;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /** The leads, in the order of their creation. */
    List<Lead> all() {
        SeededRandom chance = new SeededRandom(seed);
        Instant now =
                asOf.plusDays(1).atStartOfDay(calendar.getZone()).toInstant().minusSeconds(1);
        Instant since = CHANGED_SINCE.atStartOfDay(calendar.getZone()).toInstant();
        LeadGenerator story = new LeadGenerator(chance, calendar, now);
        LeadOwners owners = new LeadOwners(seed, calendar);
        RecycledLeads recycled = new RecycledLeads(new SeededRandom(seed + 1), calendar, now);
        List<Lead> leads = new ArrayList<>();
        int number = 0;
        for (LocalDate day = FIRST_ARRIVAL; !day.isAfter(asOf); day = day.plusDays(1)) {
            for (Instant arrival : arrivals(day, chance)) {
                number++;
                Lead lead = story.of(String.format(Locale.ROOT, "L-%05d", number), arrival);
                if (lastChange(lead).isAfter(since)) {
                    leads.add(owners.own(recycled.of(lead)));
                }
            }
        }
        return leads;
    }

    private List<Instant> arrivals(LocalDate day, SeededRandom chance) {
        double mean = about / 338.0;
        int count = Season.arrivals(day, mean, chance);
        return Stream.generate(() -> day.atTime(Season.time(chance))
                        .atZone(calendar.getZone())
                        .toInstant())
                .limit(count)
                .sorted()
                .toList();
    }

    private Instant lastChange(Lead lead) {
        return Stream.of(
                        lead.getStages().values().stream(),
                        lead.getTouches().stream().map(Touch::getAt),
                        lead.getDeal().flatMap(deal -> deal.getClosedAt()).stream(),
                        lead.getAcceptedAt().stream(),
                        lead.getRejection().map(rejection -> rejection.getAt()).stream())
                .flatMap(times -> times)
                .max(EventTime.byStart(calendar.getZone()))
                .or(lead::getCreatedAt)
                .map(time -> time.startIn(calendar.getZone()))
                .orElse(Instant.EPOCH);
    }
}
