package org.closedloop.sla.examples.service.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the states of counters as bytes: one per day of leads, and their sum. Each method runs in the transaction of
 * its caller.
 */
@Repository
public class CounterStore {

    /** How many days {@code asOf} of an agreement keep their counters; older ones are counted again when asked for. */
    private static final int KEPT_DAYS = 8;

    private static final String KEY = "agreement = ? AND version = ? AND purpose = ? AND as_of = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    CounterStore(JdbcClient jdbc, JdbcTemplate streaming) {
        this.jdbc = jdbc;
        this.streaming = streaming;
    }

    /** Returns the sum of all days, if it is of this revision. */
    public Optional<byte[]> findTotal(CounterKey key, long revision) {
        return jdbc.sql("SELECT state FROM counter_total WHERE " + KEY + " AND revision = ?")
                .params(key.agreement(), key.version(), key.purpose().name(), key.asOf(), revision)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }

    /** Stores the sum of all days, and discards the counters of days {@code asOf} that were used longest ago. */
    public void putTotal(CounterKey key, long revision, byte[] state) {
        jdbc.sql("DELETE FROM counter_total WHERE " + KEY)
                .params(parameters(key))
                .update();
        jdbc.sql("INSERT INTO counter_total (agreement, version, purpose, as_of, revision, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(key.agreement(), key.version(), key.purpose().name(), key.asOf(), revision, state)
                .update();
        discardOld(key);
    }

    /** Stores the counter of one day of leads. */
    public void putDay(CounterKey key, LocalDate day, byte[] state) {
        jdbc.sql("INSERT INTO counter_state (agreement, version, purpose, as_of, lead_day, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(key.agreement(), key.version(), key.purpose().name(), key.asOf(), day, state)
                .update();
    }

    /** Hands over the counter of each day of leads. */
    public void forEachDay(CounterKey key, Consumer<byte[]> states) {
        streaming.query(
                "SELECT state FROM counter_state WHERE " + KEY,
                row -> {
                    states.accept(row.getBytes(1));
                },
                parameters(key));
    }

    /** Discards the counters of all days. */
    public void discard(CounterKey key) {
        jdbc.sql("DELETE FROM counter_state WHERE " + KEY)
                .params(parameters(key))
                .update();
        jdbc.sql("DELETE FROM counter_total WHERE " + KEY)
                .params(parameters(key))
                .update();
    }

    private void discardOld(CounterKey key) {
        List<LocalDate> days = jdbc.sql("SELECT as_of FROM counter_total WHERE agreement = ? AND version = ?"
                        + " AND purpose = ? ORDER BY revision DESC, as_of DESC")
                .params(key.agreement(), key.version(), key.purpose().name())
                .query(LocalDate.class)
                .list();
        days.stream()
                .skip(KEPT_DAYS)
                .forEach(day -> discard(new CounterKey(key.agreement(), key.version(), key.purpose(), day)));
    }

    private static Object[] parameters(CounterKey key) {
        return new Object[] {key.agreement(), key.version(), key.purpose().name(), key.asOf()};
    }
}
