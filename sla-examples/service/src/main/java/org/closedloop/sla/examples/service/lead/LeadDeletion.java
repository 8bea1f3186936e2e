package org.closedloop.sla.examples.service.lead;

import java.time.Clock;
import java.util.List;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.examples.service.audit.AuditLog;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.storage.LeadRevisions;
import org.closedloop.sla.examples.service.storage.LeadStore;
import org.closedloop.sla.examples.service.storage.StoredLead;
import org.closedloop.sla.funnel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes leads, with the entry in the audit log. A later report of the same id stores the lead anew. */
@Component
public final class LeadDeletion {

    private final LeadStore store;
    private final LeadRevisions revisions;
    private final LeadSides sides;
    private final StoredLeadReader reader;
    private final List<LeadHistory> histories;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    LeadDeletion(
            LeadStore store,
            LeadRevisions revisions,
            LeadSides sides,
            StoredLeadReader reader,
            List<LeadHistory> histories,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.sides = sides;
        this.reader = reader;
        this.histories = histories;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Deletes a lead and its history.
     *
     * @throws ServiceException if it is not stored, or has values of the side that is not the caller's
     */
    public void delete(Caller caller, String agreement, String id) {
        if (revisions.find(agreement).isEmpty()) {
            throw new ServiceException(HttpStatus.NOT_FOUND, "not-stored", "agreement " + agreement);
        }
        transactions.executeWithoutResult(status -> {
            store.beginChange(agreement);
            StoredLead stored = find(agreement, id);
            if (stored == null) {
                throw new ServiceException(HttpStatus.NOT_FOUND, "not-stored", "lead " + id);
            }
            checkSide(caller, stored);
            remove(caller, agreement, stored);
            histories.forEach(history -> history.forget(agreement, id, clock.instant()));
        });
    }

    /** Deletes a lead, if it is stored, in a transaction whose caller has begun the change and keeps the history. */
    public void deleteIfStored(Caller caller, String agreement, String id) {
        StoredLead stored = find(agreement, id);
        if (stored != null) {
            remove(caller, agreement, stored);
        }
    }

    private @Nullable StoredLead find(String agreement, String id) {
        return store.find(agreement, List.of(id)).get(id);
    }

    private void checkSide(Caller caller, StoredLead stored) {
        if (caller.role() == CallerRole.INTEGRATION) {
            return;
        }
        caller.mustBeSide();
        if (!sides.hasOnly(reader.read(stored), Role.valueOf(caller.role().name()))) {
            throw new ServiceException(HttpStatus.FORBIDDEN, "lead-has-other-side", stored.id());
        }
    }

    private void remove(Caller caller, String agreement, StoredLead stored) {
        store.delete(agreement, stored);
        audit.add(caller, "delete-lead", "lead " + stored.id() + " of " + agreement, stored.digest(), null);
    }
}
