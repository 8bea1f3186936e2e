package org.closedloop.sla.examples.service.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.examples.service.access.Caller;
import org.closedloop.sla.examples.service.http.ProblemEntry;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.lead.LeadIntake;
import org.closedloop.sla.examples.service.lead.LeadReceipt;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.json.crm.CrmReader;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Imports the pages of one export. A body has all pages, one after another, because a lead and its deal are on
 * different pages.
 */
@Component
final class CrmPages {

    private static final int LISTED = 100;

    private final DocumentStore documents;
    private final LeadIntake intake;

    CrmPages(DocumentStore documents, LeadIntake intake) {
        this.documents = documents;
        this.intake = intake;
    }

    /**
     * Stores the leads of the pages.
     *
     * @param mapping the id of the stored mapping
     * @throws ServiceException if pages are missing or unreadable: then nothing is stored
     */
    LeadReceipt store(Caller caller, String agreement, String crm, String mapping, Path pages, Locale locale)
            throws IOException {
        CrmMapping rules = documents.get(StoredKind.MAPPING.id(mapping)).value();
        Import imported = imported(crm, rules, pages);
        List<ProblemEntry> issues = imported.getIssues().stream()
                .limit(LISTED)
                .map(issue -> ProblemEntry.of(issue, locale))
                .toList();
        if (!imported.isComplete()) {
            throw new ServiceException(HttpStatus.UNPROCESSABLE_CONTENT, "pages-incomplete", issues);
        }
        LeadReceipt receipt = intake.store(
                caller, agreement, locale, leads -> imported.getLeads().forEach(leads));
        return receipt.withNotes(issues.stream().map(ProblemEntry::getMembers).toList());
    }

    private static Import imported(String crm, CrmMapping mapping, Path pages) throws IOException {
        CrmReader<?> reader = crm.equals("hubspot") ? HubSpotReader.of(mapping) : SalesforceReader.of(mapping);
        try (InputStream in = Files.newInputStream(pages)) {
            return reader.read(in, "body").finish();
        }
    }
}
