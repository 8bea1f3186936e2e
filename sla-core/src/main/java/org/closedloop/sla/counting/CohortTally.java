package org.closedloop.sla.counting;

import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Conversion;

/** Counts the leads that entered one stage, and those of them that reached another since. */
final class CohortTally extends RatioTally {

    private final Stage from;
    private final Stage to;
    private final Moment fromEntry;
    private final Moment toEntry;

    CohortTally(Conversion metric, LeadFacts facts, Atoms atoms) {
        super(metric, LeadCase.Kind.NOT_CONVERTED, atoms);
        this.from = metric.getFrom();
        this.to = metric.getTo();
        this.fromEntry = facts.entryInto(from);
        this.toEntry = facts.entryInto(to);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (!fromEntry.isCounted()) {
            return;
        }
        boolean backwards = toEntry.isCertainlyBefore(fromEntry);
        if (backwards && issues.count(Flaw.STAGES_BACKWARDS, facts.record())) {
            issues.describe(
                    Flaw.STAGES_BACKWARDS,
                    facts.record(),
                    to + " must not be entered before " + from + ", but was " + toEntry.when() + " and "
                            + fromEntry.when());
        }
        count(facts, fromEntry, toEntry.isKnown() && !backwards);
    }
}
