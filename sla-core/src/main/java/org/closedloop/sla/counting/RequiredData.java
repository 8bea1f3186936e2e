package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadData;
import org.closedloop.sla.metric.Metric;

/**
 * The data that a metric requires, and whether any lead has it: each of its stages, a deal, the creation of a deal, a
 * source, a segment, a priority, a rejection, a disqualification, a later cycle, and each field of its filter. If no
 * lead has it, 0 would not be a measurement.
 *
 * <p>One lead is sufficient, regardless of the metric's filter, the window and the period, if the stage was entered
 * before the close of the day. Data that a metric checks per lead, such as an acceptance, a touch or a field, is not
 * required: its absence is the result.
 */
final class RequiredData {

    private final List<Predicate<LeadFacts>> required = new ArrayList<>();
    /** A bit per datum that no lead has so far; merging is a logical and. */
    private long missing;

    private RequiredData() {}

    /** Returns the data that a metric requires. Must be called before leads are read. */
    static RequiredData of(Metric metric, LeadFacts facts) {
        RequiredData required = new RequiredData();
        metric.needs().forEach(required::requireIfCounted);
        metric.getLeads()
                .fieldNames()
                .forEach(
                        field -> required.require(lead -> lead.record().fields().isFilled(field)));
        metric.stages().forEach(stage -> required.requireStage(stage, facts));
        return required;
    }

    private void requireIfCounted(LeadData data) {
        switch (data) {
            case SOURCE -> require(facts -> facts.record().source != null);
            case SEGMENT -> require(facts -> facts.record().segment != null);
            case PRIORITY -> require(facts -> facts.record().priority != null);
            case DEAL_CREATION ->
                require(facts -> facts.cycle().outcome != null && facts.cycle().knows(LeadEvent.DEAL_CREATED));
            case CLOSE -> require(facts -> facts.cycle().outcome != null);
            case REJECTION -> require(facts -> facts.cycle().knows(LeadEvent.REJECTED));
            case DISQUALIFICATION -> require(facts -> facts.cycle().knows(LeadEvent.DISQUALIFIED));
            case LATER_CYCLES -> require(facts -> facts.number() > 1);
            case CREATION,
                    HAND_OVER,
                    ACCEPTANCE,
                    FIRST_TOUCH,
                    REJECTION_REASON,
                    DISQUALIFICATION_REASON,
                    CONTACT_ATTEMPTS,
                    LOSS,
                    AMOUNT,
                    TOUCHES,
                    REPORT_BACK -> {
                // Checked per lead: its absence is the result.
            }
        }
    }

    private void requireStage(Stage stage, LeadFacts facts) {
        Occurrence entry = facts.entryInto(stage);
        require(lead -> entry.isKnown());
    }

    private void require(Predicate<LeadFacts> data) {
        missing |= 1L << required.size();
        required.add(data);
    }

    /** Adds the data of a lead. */
    void add(LeadFacts facts) {
        if (missing != 0) {
            for (int i = 0; i < required.size(); i++) {
                if (required.get(i).test(facts)) {
                    missing &= ~(1L << i);
                }
            }
        }
    }

    /** Whether each datum was found in some lead. */
    boolean isFound() {
        return missing == 0;
    }

    /** Adds the data of another counter's leads. */
    void merge(RequiredData other) {
        missing &= other.missing;
    }

    /** Writes which data is missing. */
    void write(StateWriter out) {
        out.unsigned(missing);
    }

    /** Adds the data of a state of the same metric. */
    void read(StateReader in) {
        long read = in.unsigned();
        if (read >>> required.size() != 0) {
            throw in.bad("must miss at most " + required.size() + " kinds of data, but has the mask " + read);
        }
        missing &= read;
    }
}
