package org.closedloop.sla.json.scan;

import org.closedloop.sla.format.LeadPath;

/**
 * Where the value of a column belongs in a lead.
 *
 * @param field the field of the lead that has the value, or that has the part with it
 * @param last the field that has the value itself
 */
public record CellPath(LeadField field, LeadField last) {

    private CellPath(LeadField field) {
        this(field, field);
    }

    /** Returns where the values of a column belong. */
    public static CellPath of(LeadPath path) {
        return switch (path) {
            case ID -> new CellPath(LeadField.ID);
            case SOURCE -> new CellPath(LeadField.SOURCE);
            case SEGMENT -> new CellPath(LeadField.SEGMENT);
            case PRIORITY -> new CellPath(LeadField.PRIORITY);
            case CREATED_AT -> new CellPath(LeadField.CREATED_AT);
            case HANDED_OVER_AT -> new CellPath(LeadField.HANDED_OVER_AT);
            case ACCEPTED_AT -> new CellPath(LeadField.ACCEPTED_AT);
            case FIRST_TOUCH_AT -> new CellPath(LeadField.FIRST_TOUCH_AT);
            case REJECTION_AT -> new CellPath(LeadField.REJECTION, LeadField.REJECTED_AT);
            case REJECTION_REASON -> new CellPath(LeadField.REJECTION, LeadField.REASON);
            case DISQUALIFICATION_AT -> new CellPath(LeadField.DISQUALIFICATION, LeadField.DISQUALIFIED_AT);
            case DISQUALIFICATION_REASON -> new CellPath(LeadField.DISQUALIFICATION, LeadField.DISQUALIFICATION_REASON);
            case DEAL_OUTCOME -> new CellPath(LeadField.DEAL, LeadField.OUTCOME);
            case DEAL_AMOUNT, DEAL_CURRENCY -> new CellPath(LeadField.DEAL, LeadField.AMOUNT);
            case DEAL_CREATED_AT -> new CellPath(LeadField.DEAL, LeadField.DEAL_CREATED_AT);
            case DEAL_CLOSED_AT -> new CellPath(LeadField.DEAL, LeadField.CLOSED_AT);
            case DEAL_REPORTED_BACK_AT -> new CellPath(LeadField.DEAL, LeadField.REPORTED_BACK_AT);
            case ATTEMPTS -> new CellPath(LeadField.ATTEMPTS);
            case PAUSES_FROM -> new CellPath(LeadField.PAUSES, LeadField.FROM);
            case PAUSES_TO -> new CellPath(LeadField.PAUSES, LeadField.TO);
            case TOUCHES_AT -> new CellPath(LeadField.TOUCHES, LeadField.TOUCHED_AT);
            case TOUCHES_BY -> new CellPath(LeadField.TOUCHES, LeadField.BY);
            case TOUCHES_CHANNEL -> new CellPath(LeadField.TOUCHES, LeadField.CHANNEL);
            case STAGES -> new CellPath(LeadField.STAGES);
            case FIELDS -> new CellPath(LeadField.FIELDS);
        };
    }
}
