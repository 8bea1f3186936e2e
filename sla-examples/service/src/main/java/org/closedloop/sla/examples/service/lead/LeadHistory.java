package org.closedloop.sla.examples.service.lead;

import java.time.Instant;

/** Keeps more of leads than the leads themselves, from which it stores them again, such as the events of a CRM. */
public interface LeadHistory {

    /**
     * Forgets what happened to a lead until a time, so that it stores nothing of that again. Runs in the transaction of
     * the deletion.
     */
    void forget(String agreement, String lead, Instant until);
}
