package org.closedloop.sla.examples.service.lead;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.audit.AuditLog;
import org.closedloop.sla.examples.service.http.ProblemEntry;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.storage.LeadRevisions;
import org.closedloop.sla.examples.service.storage.LeadStore;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.LeadReader;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores the leads of a request, with the entry in the audit log: all of them, or none. */
@Component
public final class LeadIntake {

    /** How many problems an answer lists. */
    private static final int LISTED = 100;

    private final LeadStore store;
    private final LeadRevisions revisions;
    private final LeadMerge merge;
    private final StoredLeadReader reader;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final MessageSource messages;
    private final MeterRegistry meters;

    LeadIntake(
            LeadStore store,
            LeadRevisions revisions,
            LeadMerge merge,
            StoredLeadReader reader,
            AuditLog audit,
            TransactionOperations transactions,
            MessageSource messages,
            MeterRegistry meters) {
        this.store = store;
        this.revisions = revisions;
        this.merge = merge;
        this.reader = reader;
        this.audit = audit;
        this.transactions = transactions;
        this.messages = messages;
        this.meters = meters;
    }

    /**
     * Stores the leads of a file of lines.
     *
     * @throws ServiceException if a line is no lead, or contradicts what the other side reported
     */
    public LeadReceipt storeLines(Caller caller, String agreement, Path lines, Locale locale) {
        List<LeadIssue> issues = new ArrayList<>();
        long[] skipped = new long[1];
        LeadReceipt receipt = store(caller, agreement, locale, leads -> {
            try {
                LeadReader.in(locale).read(lines, leads, issue -> {
                    skipped[0] += issue.getEffect() == LeadIssue.Effect.SKIPPED ? 1 : 0;
                    if (issues.size() < LISTED) {
                        issues.add(issue);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (skipped[0] > 0) {
                throw new ServiceException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "leads-wrong",
                        issues.stream().map(ProblemEntry::of).toList(),
                        skipped[0]);
            }
        });
        return receipt.withNotes(issues.stream()
                .map(ProblemEntry::of)
                .map(ProblemEntry::getMembers)
                .toList());
    }

    /**
     * Stores leads.
     *
     * @param source hands over all leads, or throws an exception, after which nothing is stored
     */
    public LeadReceipt store(Caller caller, String agreement, Locale locale, Consumer<Consumer<Lead>> source) {
        if (revisions.find(agreement).isEmpty()) {
            throw new ServiceException(HttpStatus.NOT_FOUND, "not-stored", "agreement " + agreement);
        }
        LeadReceipt receipt;
        try {
            receipt = Objects.requireNonNull(transactions.execute(status -> change(caller, agreement, locale, source)));
        } catch (DuplicateKeyException e) {
            throw new ServiceException(HttpStatus.CONFLICT, "leads-conflict");
        }
        meters.counter("sla.leads.stored").increment((double) (receipt.added() + receipt.changed()));
        return receipt;
    }

    private LeadReceipt change(Caller caller, String agreement, Locale locale, Consumer<Consumer<Lead>> source) {
        store.beginChange(agreement);
        LeadChange change = new LeadChange(store, merge, reader, agreement, caller.role());
        source.accept(change::add);
        change.flush();
        if (!change.refused().isEmpty()) {
            throw contradicted(change.refused(), locale);
        }
        LeadReceipt receipt = change.receipt();
        if (receipt.added() + receipt.changed() > 0) {
            audit.add(
                    caller,
                    "report-leads",
                    "leads of " + agreement + ": " + receipt.added() + " added, " + receipt.changed() + " changed",
                    receipt.changed() == 0 ? null : change.digestBefore(),
                    change.digestAfter());
        }
        return receipt;
    }

    private ServiceException contradicted(List<String> ids, Locale locale) {
        String message = String.valueOf(messages.getMessage("lead-of-other-side", null, locale));
        return new ServiceException(
                HttpStatus.FORBIDDEN,
                "leads-of-other-side",
                ids.stream()
                        .limit(LISTED)
                        .map(id -> ProblemEntry.ofLead("lead-of-other-side", id, message))
                        .toList(),
                ids.size());
    }
}
