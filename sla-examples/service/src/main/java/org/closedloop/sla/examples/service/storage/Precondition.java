package org.closedloop.sla.examples.service.storage;

import java.util.Arrays;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a writer knows of the document that it replaces, from {@code If-Match} or {@code If-None-Match: *}.
 *
 * @param ifMatch the entity tags of which one must be the present one; null if the document must be new
 */
public record Precondition(@Nullable String ifMatch) {

    /** A document that must not exist yet. */
    public static final Precondition NEW = new Precondition(null);

    /**
     * Returns the precondition of a request.
     *
     * @throws ServiceException if there is none
     */
    public static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null) {
            return new Precondition(ifMatch);
        }
        if (ifNoneMatch != null && ifNoneMatch.strip().equals("*")) {
            return NEW;
        }
        throw new ServiceException(HttpStatus.PRECONDITION_REQUIRED, "needs-precondition");
    }

    /**
     * Checks the present document.
     *
     * @throws ServiceException if it is not the one that the writer knows
     */
    void check(DocumentKey<?> key, @Nullable StoredDocument<?> present) {
        boolean holds = ifMatch == null ? present == null : present != null && matches(present.entityTag());
        if (!holds) {
            String code = present == null ? "is-absent" : ifMatch == null ? "is-there" : "has-changed";
            throw new ServiceException(HttpStatus.PRECONDITION_FAILED, code, key.subject());
        }
    }

    private boolean matches(String entityTag) {
        return Arrays.stream(String.valueOf(ifMatch).split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(entityTag));
    }
}
