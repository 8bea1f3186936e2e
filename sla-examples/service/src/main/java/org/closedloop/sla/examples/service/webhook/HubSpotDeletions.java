package org.closedloop.sla.examples.service.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.examples.service.lead.LeadHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps when contacts were deleted. What happened to a contact until then has no effect any more, also if its event
 * arrives later.
 */
@Repository
class HubSpotDeletions implements LeadHistory {

    private static final Pattern CONTACT_ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final String CONTACT = " WHERE agreement = ? AND contact_id = ?";

    private final JdbcClient jdbc;

    HubSpotDeletions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A lead that a contact became has the contact's id. */
    @Override
    public void forget(String agreement, String lead, Instant until) {
        if (CONTACT_ID.matcher(lead).matches()) {
            add(agreement, Long.parseLong(lead), until.toEpochMilli());
        }
    }

    /**
     * Stores when a contact was deleted, and discards its older values and associations.
     *
     * @return whether no deletion of that time or later was known
     */
    boolean add(String agreement, long contact, long at) {
        if (covers(agreement, contact, at)) {
            return false;
        }
        jdbc.sql("DELETE FROM hubspot_deletion" + CONTACT)
                .params(agreement, contact)
                .update();
        jdbc.sql("INSERT INTO hubspot_deletion (agreement, contact_id, occurred_at) VALUES (?, ?, ?)")
                .params(agreement, contact, at)
                .update();
        jdbc.sql("DELETE FROM hubspot_value WHERE agreement = ? AND object_type = ? AND object_id = ?"
                        + " AND occurred_at <= ?")
                .params(agreement, HubSpotEvent.Type.CONTACT.name(), contact, at)
                .update();
        jdbc.sql("DELETE FROM hubspot_link" + CONTACT + " AND occurred_at <= ?")
                .params(agreement, contact, at)
                .update();
        return true;
    }

    /** Whether a contact was deleted at that time or later. */
    boolean covers(String agreement, long contact, long at) {
        Optional<Long> deleted = jdbc.sql("SELECT occurred_at FROM hubspot_deletion" + CONTACT)
                .params(agreement, contact)
                .query(Long.class)
                .optional();
        return deleted.isPresent() && deleted.get() >= at;
    }
}
