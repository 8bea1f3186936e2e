package org.closedloop.sla.examples.service.webhook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.access.CallerRole;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.lead.LeadDeletion;
import org.closedloop.sla.examples.service.lead.LeadIntake;
import org.closedloop.sla.examples.service.lead.LeadReceipt;
import org.closedloop.sla.examples.service.lead.LeadUpdate;
import org.closedloop.sla.examples.service.lead.StoredLeadReader;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.LeadRevisions;
import org.closedloop.sla.examples.service.storage.LeadStore;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.examples.service.storage.StoredLead;
import org.closedloop.sla.funnel.Lead;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes leads by events, in one transaction per request. */
@Component
final class HubSpotWebhook {

    private static final Caller HUBSPOT = new Caller("hubspot", CallerRole.INTEGRATION);

    private final HubSpotEventStore events;
    private final HubSpotDeletions deletions;
    private final HubSpotRecords records;
    private final LeadIntake intake;
    private final LeadDeletion deletion;
    private final LeadStore leads;
    private final LeadRevisions revisions;
    private final StoredLeadReader reader;
    private final DocumentStore documents;
    private final TransactionOperations transactions;

    HubSpotWebhook(
            HubSpotEventStore events,
            HubSpotDeletions deletions,
            HubSpotRecords records,
            LeadIntake intake,
            LeadDeletion deletion,
            LeadStore leads,
            LeadRevisions revisions,
            StoredLeadReader reader,
            DocumentStore documents,
            TransactionOperations transactions) {
        this.events = events;
        this.deletions = deletions;
        this.records = records;
        this.intake = intake;
        this.deletion = deletion;
        this.leads = leads;
        this.revisions = revisions;
        this.reader = reader;
        this.documents = documents;
        this.transactions = transactions;
    }

    /**
     * Stores events, and changes the leads that they concern. Events of other objects have no effect.
     *
     * @param mapping the id of the stored mapping
     */
    LeadReceipt receive(String agreement, String mapping, List<HubSpotEvent> received) {
        CrmMapping rules = documents.get(StoredKind.MAPPING.id(mapping)).value();
        if (revisions.find(agreement).isEmpty()) {
            throw new ServiceException(HttpStatus.NOT_FOUND, "not-stored", "agreement " + agreement);
        }
        return Objects.requireNonNull(transactions.execute(status -> {
            leads.beginChange(agreement);
            Set<Long> contacts = new LinkedHashSet<>();
            received.forEach(event -> contacts.addAll(add(agreement, event)));
            return intake.store(
                    HUBSPOT,
                    agreement,
                    Locale.ENGLISH,
                    each -> contacts.forEach(contact -> update(agreement, contact, rules, each)));
        }));
    }

    /** Stores an event, and returns the contacts of which something is to be stored after it. */
    private Set<Long> add(String agreement, HubSpotEvent event) {
        if (!event.isContactDeletion()) {
            return events.add(agreement, event);
        }
        if (!deletions.add(agreement, event.objectId(), event.occurredAt())) {
            return Set.of();
        }
        deletion.deleteIfStored(HUBSPOT, agreement, String.valueOf(event.objectId()));
        // What happened after the deletion, and arrived before it, is stored anew.
        return Set.of(event.objectId());
    }

    private void update(String agreement, long contact, CrmMapping rules, Consumer<Lead> updated) {
        List<Lead> known =
                records.read(agreement, contact, rules).map(Import::getLeads).orElse(List.of());
        for (Lead lead : known) {
            StoredLead stored = leads.find(agreement, List.of(lead.getId())).get(lead.getId());
            updated.accept(stored == null ? lead : LeadUpdate.apply(reader.read(stored), lead));
        }
    }
}
