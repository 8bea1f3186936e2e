package org.closedloop.sla.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.ColumnName;
import org.closedloop.sla.format.LeadPath;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.text.MessageBundle;

/** The current row: the lead, and what is wrong with it. */
final class LeadRow {

    /** Faults of one row that its message lists. */
    private static final int MOST_FAULTS = 10;

    private final LeadRecord lead = new LeadRecord();
    private final MessageBundle messages;
    private final Optional<String> source;
    private final List<String> faults = new ArrayList<>();
    private String code = "";
    private boolean identified;
    private boolean idFaulty;
    private boolean rejectedForReason;
    private boolean disqualifiedForReason;
    private boolean dealt;
    private boolean outcomeKnown;

    LeadRow(ReadingTerms terms) {
        this.messages = MessageBundle.of(RowFault.class, terms.locale());
        this.source = terms.source();
    }

    void clear() {
        lead.clear();
        identified = false;
        idFaulty = false;
        rejectedForReason = false;
        disqualifiedForReason = false;
        dealt = false;
        outcomeKnown = false;
        if (!faults.isEmpty()) {
            faults.clear();
            code = "";
        }
    }

    LeadRecord lead() {
        return lead;
    }

    void identify(String id) {
        lead.id(id);
        // A first character that is not blank decides, which saves reading the rest of most ids.
        identified = (!id.isEmpty() && id.charAt(0) > ' ' && id.charAt(0) <= '~') || !id.isBlank();
    }

    void rejectionReason(String reason) {
        lead.rejectionReason(reason);
        rejectedForReason = !reason.isBlank();
    }

    void disqualificationReason(String reason) {
        lead.disqualificationReason(reason);
        disqualifiedForReason = !reason.isBlank();
    }

    /** Notes that the deal has a value. */
    void deal() {
        dealt = true;
    }

    /** Notes that the deal has an outcome, whether it is a known one or not. */
    void outcome() {
        outcomeKnown = true;
    }

    /** Adds a fault of a column. */
    void add(RowFault fault, String column, Object... arguments) {
        if (faults.isEmpty()) {
            code = fault.code();
        }
        idFaulty |=
                ColumnName.of(column).filter(name -> name.path() == LeadPath.ID).isPresent();
        if (faults.size() == MOST_FAULTS) {
            faults.add("…");
        } else if (faults.size() < MOST_FAULTS) {
            Object[] all = new Object[1 + arguments.length];
            all[0] = column;
            for (int i = 0; i < arguments.length; i++) {
                all[i + 1] = arguments[i].toString();
            }
            faults.add(messages.format(fault.code(), all));
        }
    }

    /** Checks what depends on several columns, and returns whether the row is a lead. */
    boolean isLead() {
        if (!identified && !idFaulty) {
            add(RowFault.ID_MISSING, LeadPath.ID.getLabel());
        }
        if (rejectedForReason && !lead.knows(LeadEvent.REJECTED)) {
            addMissing(LeadPath.REJECTION_AT, LeadPath.REJECTION_REASON);
        }
        if (disqualifiedForReason && !lead.knows(LeadEvent.DISQUALIFIED)) {
            addMissing(LeadPath.DISQUALIFICATION_AT, LeadPath.DISQUALIFICATION_REASON);
        }
        if (dealt && !outcomeKnown) {
            add(RowFault.VALUE_MISSING, LeadPath.DEAL_OUTCOME.getLabel(), "deal_…");
        }
        return faults.isEmpty();
    }

    private void addMissing(LeadPath missing, LeadPath given) {
        if (faults.isEmpty()) {
            add(RowFault.VALUE_MISSING, missing.getLabel(), given.getLabel());
        }
    }

    /** Returns the issue of a row that is no lead, with its number from 1. */
    LeadIssue issue(long number) {
        return LeadIssue.builder()
                .source(source)
                .line(number)
                .lead(identified ? Optional.of(lead.getId()) : Optional.empty())
                .code(code)
                .message(String.join("; ", faults))
                .effect(LeadIssue.Effect.SKIPPED)
                .build();
    }
}
