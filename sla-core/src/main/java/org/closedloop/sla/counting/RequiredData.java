package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadData;
import org.closedloop.sla.metric.Metric;

/**
 * What a metric counts or selects by, and whether any lead has it: the time of each stage that it names, a deal, a
 * source, a segment, a priority. Without it, its 0 would say nothing about the funnel.
 *
 * <p>One lead is enough, in or outside the metric's filter, the window and the period, as long as the stage was entered
 * by the close of the day. What a metric checks of each lead, such as an acceptance, a touch or a field, is not
 * required: that it is missing is the result.
 */
final class RequiredData {

    private final List<Predicate<LeadFacts>> required = new ArrayList<>();
    /** A bit for each that no lead has had so far, so that merging is a logical and. */
    private long missing;

    private RequiredData() {}

    /** What this metric requires; to be asked before any lead is read. */
    static RequiredData of(Metric metric, LeadFacts facts) {
        RequiredData required = new RequiredData();
        metric.needs().forEach(required::requireIfCounted);
        metric.stages().forEach(stage -> required.requireStage(stage, facts));
        return required;
    }

    private void requireIfCounted(LeadData data) {
        switch (data) {
            case SOURCE -> require(facts -> facts.record().source != null);
            case SEGMENT -> require(facts -> facts.record().segment != null);
            case PRIORITY -> require(facts -> facts.record().priority != null);
            case CLOSE -> require(facts -> facts.record().outcome != null);
            case CREATION,
                    HAND_OVER,
                    ACCEPTANCE,
                    FIRST_TOUCH,
                    REJECTION,
                    REJECTION_REASON,
                    CONTACT_ATTEMPTS,
                    LOSS,
                    AMOUNT,
                    TOUCHES,
                    REPORT_BACK -> {
                // Checked of each lead: that it is missing is the result.
            }
        }
    }

    private void requireStage(Stage stage, LeadFacts facts) {
        Moment entry = facts.entryInto(stage);
        require(lead -> entry.isKnown());
    }

    private void require(Predicate<LeadFacts> data) {
        missing |= 1L << required.size();
        required.add(data);
    }

    /** Takes note of what a lead has. */
    void look(LeadFacts facts) {
        if (missing != 0) {
            for (int i = 0; i < required.size(); i++) {
                if (required.get(i).test(facts)) {
                    missing &= ~(1L << i);
                }
            }
        }
    }

    /** Whether each is had by some lead. */
    boolean isThere() {
        return missing == 0;
    }

    /** Adds what the leads of another counter have. */
    void merge(RequiredData other) {
        missing &= other.missing;
    }

    /** Writes what no lead has. */
    void write(StateWriter out) {
        out.count(missing);
    }

    /** Adds what the data of the same metric wrote. */
    void read(StateReader in) {
        long read = in.count();
        if (read >>> required.size() != 0) {
            throw in.bad("must miss at most " + required.size() + " kinds of data, but has the mask " + read);
        }
        missing &= read;
    }
}
