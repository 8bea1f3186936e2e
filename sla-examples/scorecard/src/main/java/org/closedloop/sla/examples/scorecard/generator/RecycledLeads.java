package org.closedloop.sla.examples.scorecard.generator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * Gives some rejected leads a second cycle, and disqualifies some that never became MQLs. It has random numbers of its
 * own, so that it changes nothing else.
 */
final class RecycledLeads {

    private static final List<String> NO_LEADS = List.of("spam", "student", "competitor", "out of region");

    private final SeededRandom chance;
    private final BusinessCalendar calendar;
    private final Instant now;

    RecycledLeads(SeededRandom chance, BusinessCalendar calendar, Instant now) {
        this.chance = chance;
        this.calendar = calendar;
        this.now = now;
    }

    /** Returns the lead, possibly with a second cycle or disqualified. */
    Lead of(Lead lead) {
        Instant rejected = lead.getRejection()
                .map(Rejection::getAt)
                .flatMap(EventTime::getInstant)
                .orElse(null);
        if (rejected != null) {
            return chance.happens(0.4) ? recycled(lead, rejected) : lead;
        }
        return lead.enteredAt(Stage.MQL).isEmpty() && chance.happens(0.03) ? disqualified(lead) : lead;
    }

    private Lead recycled(Lead lead, Instant rejected) {
        Instant start = rejected.plus(Duration.ofDays(chance.between(20, 70)));
        if (start.isAfter(now)) {
            return lead;
        }
        LeadCycle.Builder cycle = LeadCycle.builder().startedAt(start);
        Instant handedOver = worked(start, Duration.ofHours(chance.between(8, 60)));
        Instant touched = worked(handedOver, Duration.ofMinutes(chance.between(5, 420)));
        if (!touched.isAfter(now)) {
            cycle.putStage(Stage.SQL, handedOver)
                    .handedOverAt(handedOver)
                    .firstTouchAt(touched)
                    .addAttempts(touched);
            Instant decided = worked(touched, Duration.ofMinutes(chance.between(20, 300)));
            if (!decided.isAfter(now)) {
                if (chance.happens(0.6)) {
                    cycle.acceptedAt(decided);
                } else {
                    cycle.rejection(Rejection.of(decided, "no budget"));
                }
            }
        }
        return lead.withCycles(cycle.build());
    }

    private Lead disqualified(Lead lead) {
        Instant at = lead.getCreatedAt()
                .flatMap(EventTime::getInstant)
                .map(created -> worked(created, Duration.ofMinutes(chance.between(10, 600))))
                .orElse(now);
        return at.isAfter(now) ? lead : lead.withDisqualification(Disqualification.of(at, chance.skewed(NO_LEADS)));
    }

    private Instant worked(Instant from, Duration took) {
        return calendar.deadline(from, took).orElseThrow();
    }
}
