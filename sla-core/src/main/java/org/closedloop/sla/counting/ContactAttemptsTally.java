package org.closedloop.sla.counting;

import java.time.Instant;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.ContactAttempts;

/** Counts the leads given up, rejected before any touch, and those of them with enough attempts until then. */
final class ContactAttemptsTally extends RatioTally {

    private final int atLeast;

    ContactAttemptsTally(ContactAttempts metric, Atoms atoms) {
        super(metric, LeadCase.Kind.GIVEN_UP_EARLY, atoms);
        this.atLeast = metric.getAtLeast();
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (facts.rejection.isCounted() && !facts.firstTouch.isBefore(facts.rejection)) {
            count(facts, facts.rejection, attemptsUntil(facts.rejection.at(), facts) >= atLeast);
        }
    }

    private static int attemptsUntil(Instant rejection, LeadFacts facts) {
        int attempts = 0;
        for (Instant attempt : facts.lead().getAttempts()) {
            if (!attempt.isAfter(rejection)) {
                attempts++;
            }
        }
        return attempts;
    }
}
