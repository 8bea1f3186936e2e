package org.closedloop.sla.examples.service.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores leads by id, as lines of JSON. Each method runs in the transaction of its caller. */
@Repository
public class LeadStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final LeadRevisions revisions;

    LeadStore(JdbcClient jdbc, JdbcTemplate batches, LeadRevisions revisions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.revisions = revisions;
    }

    /** Begins a change of an agreement's leads: other writers wait until the transaction ends. */
    public void beginChange(String agreement) {
        revisions.advance(agreement);
    }

    /**
     * Returns those of the leads that are stored, by id. Each is looked up by its key: given a list of ids, PostgreSQL
     * reads all leads of the agreement while it has no statistics of a growing table.
     */
    public Map<String, StoredLead> find(String agreement, Collection<String> ids) {
        Map<String, StoredLead> found = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT wanted.id,
                            (SELECT l.lead_day FROM lead l WHERE l.agreement = ? AND l.id = wanted.id),
                            (SELECT l.line FROM lead l WHERE l.agreement = ? AND l.id = wanted.id)
                        FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (id)""")
                .param(agreement)
                .param(agreement)
                .param(ids.toArray(String[]::new))
                .query(row -> {
                    String line = row.getString(3);
                    if (line != null) {
                        String id = row.getString(1);
                        found.put(id, new StoredLead(id, row.getObject(2, LocalDate.class), line));
                    }
                });
        return found;
    }

    /**
     * Stores leads, and discards the counters of the days that they belonged to and belong to now.
     *
     * @param stored those that are stored already, from {@link #find}
     */
    public void replace(String agreement, Map<String, StoredLead> stored, Collection<StoredLead> leads) {
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (StoredLead lead : leads) {
            StoredLead before = stored.get(lead.id());
            if (lead.equals(before)) {
                continue;
            }
            Object[] row = {lead.day(), lead.line(), agreement, lead.id()};
            (before == null ? added : changed).add(row);
            days.add(lead.day());
            if (before != null) {
                days.add(before.day());
            }
        }
        batches.batchUpdate("INSERT INTO lead (lead_day, line, agreement, id) VALUES (?, ?, ?, ?)", added);
        batches.batchUpdate("UPDATE lead SET lead_day = ?, line = ? WHERE agreement = ? AND id = ?", changed);
        batches.batchUpdate(
                "DELETE FROM counter_state WHERE agreement = ? AND lead_day = ?",
                days.stream().map(day -> new Object[] {agreement, day}).toList());
    }

    /** Deletes a stored lead, and discards the counters of its day and all sums, which can contain its id. */
    public void delete(String agreement, StoredLead lead) {
        jdbc.sql("DELETE FROM lead WHERE agreement = ? AND id = ?")
                .params(agreement, lead.id())
                .update();
        jdbc.sql("DELETE FROM counter_state WHERE agreement = ? AND lead_day = ?")
                .params(agreement, lead.day())
                .update();
        jdbc.sql("DELETE FROM counter_total WHERE agreement = ?")
                .params(agreement)
                .update();
    }

    /** Hands over the lines of all leads of an agreement whose day has no counter, day by day. */
    public void forEachUncounted(CounterKey key, BiConsumer<LocalDate, String> lines) {
        batches.query(
                """
                SELECT lead_day, line FROM lead l WHERE agreement = ? AND NOT EXISTS (
                    SELECT 1 FROM counter_state c WHERE c.agreement = l.agreement AND c.lead_day = l.lead_day
                        AND c.version = ? AND c.purpose = ? AND c.as_of = ?)
                ORDER BY lead_day, id""",
                row -> {
                    lines.accept(row.getObject(1, LocalDate.class), row.getString(2));
                },
                key.agreement(),
                key.version(),
                key.purpose().name(),
                key.asOf());
    }

    /** Returns the number of leads of an agreement. */
    public long count(String agreement) {
        return jdbc.sql("SELECT COUNT(*) FROM lead WHERE agreement = ?")
                .params(agreement)
                .query(Long.class)
                .single();
    }
}
