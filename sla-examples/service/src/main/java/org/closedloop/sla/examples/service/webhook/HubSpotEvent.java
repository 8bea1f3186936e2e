package org.closedloop.sla.examples.service.webhook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One event of a webhook, of those members that are used.
 *
 * @param subscriptionType such as {@code contact.propertyChange}, or {@code object.propertyChange}
 * @param objectTypeId the type of a generic event, such as {@code 0-1}
 * @param occurredAt milliseconds since 1970
 */
record HubSpotEvent(
        String subscriptionType,
        @Nullable String objectTypeId,
        long occurredAt,
        long objectId,
        @Nullable String propertyName,
        @Nullable String propertyValue,
        long fromObjectId,
        long toObjectId,
        @Nullable String associationType,
        boolean associationRemoved) {

    /** The objects whose events are used. */
    enum Type {
        /** A contact, from which a lead is made. */
        CONTACT,
        /** A deal. */
        DEAL
    }

    boolean is(Type type, String change) {
        String named = type.name().toLowerCase(Locale.ROOT) + "." + change;
        String id = type == Type.CONTACT ? "0-1" : "0-3";
        return subscriptionType.equals(named)
                || (subscriptionType.equals("object." + change) && id.equals(objectTypeId));
    }

    /** Whether a value of such an object changed, or the object was created. */
    boolean isOf(Type type) {
        return is(type, "propertyChange") || is(type, "creation");
    }

    /** Whether a contact was deleted, permanently or not. */
    boolean isContactDeletion() {
        return is(Type.CONTACT, "deletion") || is(Type.CONTACT, "privacyDeletion");
    }

    /** Whether a contact and a deal were associated, or are no longer. */
    boolean isAssociation() {
        return subscriptionType.endsWith(".associationChange")
                && ("CONTACT_TO_DEAL".equals(associationType) || "DEAL_TO_CONTACT".equals(associationType));
    }

    long contactId() {
        return "CONTACT_TO_DEAL".equals(associationType) ? fromObjectId : toObjectId;
    }

    long dealId() {
        return "CONTACT_TO_DEAL".equals(associationType) ? toObjectId : fromObjectId;
    }
}
