package org.closedloop.sla.examples.service.storage;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import org.springframework.http.HttpStatus;

/**
 * A kind of document that the service stores.
 *
 * @param key its name in the database, in messages and in the audit log
 */
public record StoredKind<T>(String key, Class<T> type) {

    /** Agreements, by id and version. */
    public static final StoredKind<Agreement> AGREEMENT = new StoredKind<>("agreement", Agreement.class);

    /** Business calendars, by id. */
    public static final StoredKind<BusinessCalendar> CALENDAR = new StoredKind<>("calendar", BusinessCalendar.class);

    /** Mappings of a CRM, by id. */
    public static final StoredKind<CrmMapping> MAPPING = new StoredKind<>("mapping", CrmMapping.class);

    /** Numbers that no CRM has, such as the days of reports, by the agreement's id and the side. */
    public static final StoredKind<FunnelNumbers> NUMBERS = new StoredKind<>("numbers", FunnelNumbers.class);

    /**
     * Checks that a document has the id under which it is to be stored.
     *
     * @throws ServiceException if it has another
     */
    public void checkId(T value, String id) {
        String own = value instanceof BusinessCalendar calendar
                ? calendar.getId()
                : value instanceof CrmMapping mapping ? mapping.getId() : id;
        if (!own.equals(id)) {
            throw new ServiceException(HttpStatus.UNPROCESSABLE_CONTENT, "other-id", own, id);
        }
    }

    /** Returns the key of a document of this kind that has no versions. */
    public DocumentKey<T> id(String id) {
        return version(id, 0);
    }

    /** Returns the key of a document of this kind. */
    public DocumentKey<T> version(String id, int version) {
        return new DocumentKey<>(this, id, version);
    }
}
