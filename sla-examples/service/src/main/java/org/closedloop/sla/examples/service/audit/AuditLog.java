package org.closedloop.sla.examples.service.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.closedloop.sla.examples.service.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The log of all changes. An entry is written in the transaction of its change, so that neither is without the other.
 */
@Repository
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds an entry to the running transaction. */
    public void add(Caller caller, String action, String subject, @Nullable String before, @Nullable String after) {
        jdbc.sql("""
                INSERT INTO audit_entry (happened_at, caller, caller_role, action, subject, digest_before, digest_after)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(caller.name())
                .param(caller.role().key())
                .param(action)
                .param(subject)
                .param(before)
                .param(after)
                .update();
    }

    /**
     * Returns entries, the newest first.
     *
     * @param before only entries with lower numbers
     */
    public List<AuditEntry> entries(long before, int most) {
        return jdbc.sql("""
                SELECT number, happened_at, caller, caller_role, action, subject, digest_before, digest_after
                FROM audit_entry WHERE number < ? ORDER BY number DESC LIMIT ?""")
                .params(before, most)
                .query((row, index) -> new AuditEntry(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }
}
