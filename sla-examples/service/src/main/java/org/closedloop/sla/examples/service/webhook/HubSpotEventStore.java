package org.closedloop.sla.examples.service.webhook;

import java.time.Instant;
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
    private final HubSpotLinks links;
    private final HubSpotDeletions deletions;

    HubSpotEventStore(JdbcClient jdbc, HubSpotLinks links, HubSpotDeletions deletions) {
        this.jdbc = jdbc;
        this.links = links;
        this.deletions = deletions;
    }

    /** A value that a property had from a time on. */
    record Change(String property, String value, Instant at) {}

    /** Stores an event, and returns the contacts that it concerns; none if it is of no use. */
    Set<Long> add(String agreement, HubSpotEvent event) {
        if (isVoid(agreement, event)) {
            return Set.of();
        }
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
            links.add(agreement, event);
            return Set.of(event.contactId());
        }
        return Set.of();
    }

    /** Whether the contact that an event is of was deleted after it. */
    private boolean isVoid(String agreement, HubSpotEvent event) {
        return (event.isOf(HubSpotEvent.Type.CONTACT)
                        && deletions.covers(agreement, event.objectId(), event.occurredAt()))
                || (event.isAssociation() && deletions.covers(agreement, event.contactId(), event.occurredAt()));
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

    private Set<Long> contactsOf(String agreement, HubSpotEvent.Type type, long id) {
        return type == HubSpotEvent.Type.CONTACT ? Set.of(id) : links.contactsOf(agreement, id);
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
