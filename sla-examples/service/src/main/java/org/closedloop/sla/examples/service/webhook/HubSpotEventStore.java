package org.closedloop.sla.examples.service.webhook;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the values of events. They may arrive in any order and several times: a value is identified by its property and
 * time.
 */
@Repository
class HubSpotEventStore {

    private final JdbcClient jdbc;

    HubSpotEventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A value that a property had from a time on. */
    record Change(String property, String value, Instant at) {}

    /** Stores an event, and returns the contacts that it concerns; none if it is of no use. */
    Set<Long> add(String agreement, HubSpotEvent event) {
        for (HubSpotEvent.Type type : HubSpotEvent.Type.values()) {
            if (event.is(type, "propertyChange") && event.propertyName() != null) {
                String value = event.propertyValue() == null ? "" : event.propertyValue();
                put(agreement, type, event, event.propertyName(), value);
                return contactsOf(agreement, type, event.objectId());
            }
            if (event.is(type, "creation")) {
                put(
                        agreement,
                        type,
                        event,
                        "createdate",
                        Instant.ofEpochMilli(event.occurredAt()).toString());
                return contactsOf(agreement, type, event.objectId());
            }
        }
        if (event.isAssociation()) {
            associate(agreement, event);
            return Set.of(event.contactId());
        }
        return Set.of();
    }

    private void put(String agreement, HubSpotEvent.Type type, HubSpotEvent event, String property, String value) {
        Object[] key = {agreement, type.name(), event.objectId(), property, event.occurredAt()};
        jdbc.sql("DELETE FROM hubspot_value WHERE agreement = ? AND object_type = ? AND object_id = ?"
                        + " AND property = ? AND occurred_at = ?")
                .params(key)
                .update();
        jdbc.sql("INSERT INTO hubspot_value (agreement, object_type, object_id, property, occurred_at,"
                        + " property_value) VALUES (?, ?, ?, ?, ?, ?)")
                .params(agreement, type.name(), event.objectId(), property, event.occurredAt(), value)
                .update();
    }

    private void associate(String agreement, HubSpotEvent event) {
        jdbc.sql("DELETE FROM hubspot_link WHERE agreement = ? AND contact_id = ? AND deal_id = ?")
                .params(agreement, event.contactId(), event.dealId())
                .update();
        if (!event.associationRemoved()) {
            jdbc.sql("INSERT INTO hubspot_link (agreement, contact_id, deal_id) VALUES (?, ?, ?)")
                    .params(agreement, event.contactId(), event.dealId())
                    .update();
        }
    }

    private Set<Long> contactsOf(String agreement, HubSpotEvent.Type type, long id) {
        return type == HubSpotEvent.Type.CONTACT
                ? Set.of(id)
                : new LinkedHashSet<>(
                        jdbc.sql("SELECT contact_id FROM hubspot_link WHERE agreement = ? AND deal_id = ?")
                                .params(agreement, id)
                                .query(Long.class)
                                .list());
    }

    /** Returns the deals of a contact. */
    List<Long> dealsOf(String agreement, long contact) {
        return jdbc.sql("SELECT deal_id FROM hubspot_link WHERE agreement = ? AND contact_id = ? ORDER BY deal_id")
                .params(agreement, contact)
                .query(Long.class)
                .list();
    }

    /** Returns the changes of an object, the newest first. */
    List<Change> changesOf(String agreement, HubSpotEvent.Type type, long id) {
        return jdbc.sql("SELECT property, property_value, occurred_at FROM hubspot_value WHERE agreement = ?"
                        + " AND object_type = ? AND object_id = ? ORDER BY property, occurred_at DESC")
                .params(agreement, type.name(), id)
                .query((row, index) ->
                        new Change(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }
}
