package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.ContactAttempts;

/**
 * Counts the leads rejected before any touch, and those of them with enough attempts before the rejection.
 *
 * <p>If only the day of the rejection or of a touch or attempt is known, one on the same day counts as before it.
 */
final class ContactAttemptsTally extends RatioTally {

    private final int atLeast;

    ContactAttemptsTally(ContactAttempts metric, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.GIVEN_UP_EARLY, buckets);
        this.atLeast = metric.getAtLeast();
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (facts.rejection.isCounted() && !facts.firstTouch.mayBeBefore(facts.rejection)) {
            addToRatio(facts, facts.rejection, attemptsBefore(facts.rejection, facts.cycle().attempts) >= atLeast);
        }
    }

    private static int attemptsBefore(Occurrence rejection, TimeList attempts) {
        int before = 0;
        for (int i = 0; i < attempts.size(); i++) {
            if (!rejection.isCertainlyBefore(attempts.second(i), attempts.nano(i))) {
                before++;
            }
        }
        return before;
    }
}
