package org.closedloop.sla.examples.service.storage;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The revision of everything from which an agreement's scorecards are computed: its leads, its terms, its calendar.
 * Whoever changes any of it advances the revision first, in the same transaction, and so waits for whoever else does.
 */
@Repository
public class LeadRevisions {

    private final JdbcClient jdbc;

    LeadRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the present revision of an agreement's data; empty if there is no such agreement. */
    public OptionalLong find(String agreement) {
        return jdbc.sql("SELECT revision FROM lead_revision WHERE agreement = ?")
                .params(agreement)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Locks the data of an agreement until the transaction ends, and returns their revision. */
    public long lock(String agreement) {
        return jdbc.sql("SELECT revision FROM lead_revision WHERE agreement = ? FOR UPDATE")
                .params(agreement)
                .query(Long.class)
                .single();
    }

    /** Advances the revision of an agreement, which exists. */
    void advance(String agreement) {
        jdbc.sql("UPDATE lead_revision SET revision = revision + 1 WHERE agreement = ?")
                .params(agreement)
                .update();
    }

    /** Advances what depends on a document: an agreement's own revision, or for a calendar that of every agreement. */
    void advanceFor(DocumentKey<?> key) {
        if (key.kind().equals(StoredKind.AGREEMENT)) {
            int known = jdbc.sql("UPDATE lead_revision SET revision = revision + 1 WHERE agreement = ?")
                    .params(key.id())
                    .update();
            if (known == 0) {
                jdbc.sql("INSERT INTO lead_revision (agreement, revision) VALUES (?, 1)")
                        .params(key.id())
                        .update();
            }
            jdbc.sql("DELETE FROM counter_state WHERE agreement = ?")
                    .params(key.id())
                    .update();
        } else if (key.kind().equals(StoredKind.CALENDAR)) {
            // In one order, so that two such transactions wait for each other rather than fail.
            jdbc.sql("SELECT agreement FROM lead_revision ORDER BY agreement FOR UPDATE")
                    .query(String.class)
                    .list();
            jdbc.sql("UPDATE lead_revision SET revision = revision + 1").update();
            jdbc.sql("DELETE FROM counter_state").update();
        } else if (key.kind().equals(StoredKind.NUMBERS)) {
            advance(key.id().substring(0, key.id().lastIndexOf('/')));
        }
    }
}
