package org.closedloop.sla.examples.service.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.examples.service.storage.StoredLead;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.LeadReader;
import org.springframework.stereotype.Component;

/** Reads leads back from their stored lines. */
@Component
public final class StoredLeadReader {

    /**
     * Returns the stored lead.
     *
     * @throws IllegalStateException if somebody changed the line in the database so that it is no lead
     */
    public Lead read(StoredLead stored) {
        List<Lead> leads = new ArrayList<>();
        List<LeadIssue> issues = new ArrayList<>();
        try {
            byte[] line = stored.line().getBytes(StandardCharsets.UTF_8);
            LeadReader.inEnglish().read(new ByteArrayInputStream(line), leads::add, issues::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (leads.size() != 1) {
            throw new IllegalStateException("stored lead '" + stored.id() + "': must be readable, but " + issues);
        }
        return leads.get(0);
    }
}
