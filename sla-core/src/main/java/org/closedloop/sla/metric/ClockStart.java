package org.closedloop.sla.metric;

import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;

/** What starts the response clock. */
public enum ClockStart {
    /** Marketing hands the lead over. */
    HAND_OVER(LeadData.HAND_OVER) {
        @Override
        public Optional<EventTime> of(Lead lead) {
            return lead.getHandedOverAt();
        }
    },
    /** The record is made. */
    CREATION(LeadData.CREATION) {
        @Override
        public Optional<EventTime> of(Lead lead) {
            return lead.getCreatedAt();
        }
    },
    /** Sales accepts the lead. */
    ACCEPTANCE(LeadData.ACCEPTANCE) {
        @Override
        public Optional<EventTime> of(Lead lead) {
            return lead.getAcceptedAt();
        }
    };

    private final LeadData data;

    ClockStart(LeadData data) {
        this.data = data;
    }

    /** What must be known of a lead for its clock to start. */
    public LeadData getData() {
        return data;
    }

    /** When the clock of this lead started, if it did. */
    public abstract Optional<EventTime> of(Lead lead);
}
