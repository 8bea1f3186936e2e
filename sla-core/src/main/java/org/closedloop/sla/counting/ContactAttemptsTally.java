package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.ContactAttempts;

/**
 * Counts the leads given up, rejected before any touch, and those of them with enough attempts until then.
 *
 * <p>Where only the day of the rejection or of what was done is known, what was done on that day was done until then.
 */
final class ContactAttemptsTally extends RatioTally {

    private final int atLeast;

    ContactAttemptsTally(ContactAttempts metric, Atoms atoms) {
        super(metric, LeadCase.Kind.GIVEN_UP_EARLY, atoms);
        this.atLeast = metric.getAtLeast();
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (facts.rejection.isCounted() && !facts.firstTouch.mayBeBefore(facts.rejection)) {
            count(facts, facts.rejection, attemptsUntil(facts.rejection, facts.record().attempts) >= atLeast);
        }
    }

    private static int attemptsUntil(Moment rejection, Times attempts) {
        int until = 0;
        for (int i = 0; i < attempts.size(); i++) {
            if (!rejection.isCertainlyBefore(attempts.second(i), attempts.nano(i))) {
                until++;
            }
        }
        return until;
    }
}
