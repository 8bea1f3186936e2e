package org.closedloop.sla.metric;

import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;

/** The event that starts the response clock. */
public enum ClockStart {
    /** Marketing hands the lead over. */
    HAND_OVER(LeadData.HAND_OVER) {
        @Override
        public Optional<EventTime> of(Lead lead) {
            return lead.getHandedOverAt();
        }
    },
    /** The record is created. */
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

    /** Returns the data of a lead that the start requires. */
    public LeadData getData() {
        return data;
    }

    /** Returns the time when the clock of this lead started; empty if it did not. */
    public abstract Optional<EventTime> of(Lead lead);
}
