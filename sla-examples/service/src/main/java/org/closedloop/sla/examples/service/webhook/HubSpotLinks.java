package org.closedloop.sla.examples.service.webhook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which contacts and deals are associated: of the events of a pair, the one that happened last counts. */
@Repository
class HubSpotLinks {

    private static final String PAIR = " WHERE agreement = ? AND contact_id = ? AND deal_id = ?";

    private final JdbcClient jdbc;

    HubSpotLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores an event of an association. */
    void add(String agreement, HubSpotEvent event) {
        Object[] pair = {agreement, event.contactId(), event.dealId()};
        Optional<Long> known = jdbc.sql("SELECT occurred_at FROM hubspot_link" + PAIR)
                .params(pair)
                .query(Long.class)
                .optional();
        if (known.isPresent() && known.get() > event.occurredAt()) {
            return;
        }
        jdbc.sql("DELETE FROM hubspot_link" + PAIR).params(pair).update();
        jdbc.sql("INSERT INTO hubspot_link (agreement, contact_id, deal_id, occurred_at, removed)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(agreement, event.contactId(), event.dealId(), event.occurredAt(), event.associationRemoved())
                .update();
    }

    /** Returns the deals of a contact. */
    List<Long> dealsOf(String agreement, long contact) {
        return jdbc.sql("SELECT deal_id FROM hubspot_link WHERE agreement = ? AND contact_id = ? AND removed = FALSE"
                        + " ORDER BY deal_id")
                .params(agreement, contact)
                .query(Long.class)
                .list();
    }

    /** Returns the contacts of a deal. */
    Set<Long> contactsOf(String agreement, long deal) {
        return new LinkedHashSet<>(
                jdbc.sql("SELECT contact_id FROM hubspot_link WHERE agreement = ? AND deal_id = ? AND removed = FALSE"
                                + " ORDER BY contact_id")
                        .params(agreement, deal)
                        .query(Long.class)
                        .list());
    }
}
