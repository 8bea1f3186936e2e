package org.closedloop.sla.examples.service.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One change: who changed what, and when.
 *
 * @param number its number, rising with time
 * @param caller the name of the key
 * @param role the role of the key
 * @param action what was done, such as {@code sign}
 * @param subject what was changed, such as {@code agreement acme-2026/1}
 * @param before the digest before the change; null if there was nothing
 * @param after the digest after it; null if there is nothing any more
 */
public record AuditEntry(
        long number,
        OffsetDateTime at,
        String caller,
        String role,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after) {}
