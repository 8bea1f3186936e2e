package org.closedloop.sla.examples.service.storage;

import org.closedloop.sla.examples.service.http.ServiceException;
import org.springframework.http.HttpStatus;

/**
 * Identifies a stored document.
 *
 * @param version from 1; 0 if documents of the kind have no versions
 */
public record DocumentKey<T>(StoredKind<T> kind, String id, int version) {

    private static final int LONGEST_ID = 200;

    /** Refuses ids that the database does not take. */
    public DocumentKey {
        if (id.length() > LONGEST_ID || id.chars().anyMatch(c -> c < 0x20)) {
            throw new ServiceException(HttpStatus.UNPROCESSABLE_CONTENT, "id-unusable", LONGEST_ID);
        }
    }

    /** The document in messages and in the audit log, such as {@code agreement acme-2026/1}. */
    public String subject() {
        return kind.key() + " " + id + (version == 0 ? "" : "/" + version);
    }
}
