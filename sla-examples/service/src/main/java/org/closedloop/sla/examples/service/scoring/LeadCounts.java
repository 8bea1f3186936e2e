package org.closedloop.sla.examples.service.scoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.service.storage.CounterKey;
import org.closedloop.sla.examples.service.storage.CounterStore;
import org.closedloop.sla.examples.service.storage.LeadStore;
import org.closedloop.sla.json.LeadReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts the leads of an agreement from the stored counters, one per day of leads. Only the days whose leads changed
 * are counted again.
 */
@Component
final class LeadCounts {

    private final LeadStore leads;
    private final CounterStore counters;

    LeadCounts(LeadStore leads, CounterStore counters) {
        this.leads = leads;
        this.counters = counters;
    }

    /**
     * Adds all leads to a counter. The data of the agreement are locked by the caller.
     *
     * @param revision their revision
     */
    void addAll(CounterKey key, long revision, FunnelCounter counter) {
        byte[] total = counters.findTotal(key, revision).orElse(null);
        if (total != null && isMerged(counter, total)) {
            return;
        }
        countMissingDays(key, counter);
        FunnelCounter sum = counter.neutral();
        try {
            counters.forEachDay(key, sum::merge);
        } catch (IllegalArgumentException e) {
            // Counted with other exchange rates, or by another version of the library.
            sum = counter.neutral();
            counters.discard(key);
            countMissingDays(key, counter);
            counters.forEachDay(key, sum::merge);
        }
        counters.putTotal(key, revision, sum.toBytes());
        counter.merge(sum);
    }

    private static boolean isMerged(FunnelCounter counter, byte[] total) {
        try {
            counter.merge(counter.neutral().merge(total));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void countMissingDays(CounterKey key, FunnelCounter counter) {
        DayCount days = new DayCount(key, counter);
        leads.forEachUncounted(key, days::add);
        days.end();
    }

    /** Counts lines that come day by day, and stores a counter per day. */
    private final class DayCount {
        private static final int CHUNK = 4 << 20;

        private final CounterKey key;
        private final FunnelCounter none;
        private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
        private @Nullable LocalDate day;
        private FunnelCounter ofDay;

        DayCount(CounterKey key, FunnelCounter counter) {
            this.key = key;
            this.none = counter.neutral();
            this.ofDay = none.neutral();
        }

        void add(LocalDate dayOfLine, String line) {
            if (!dayOfLine.equals(day)) {
                end();
                day = dayOfLine;
            }
            lines.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            lines.write('\n');
            if (lines.size() > CHUNK) {
                count();
            }
        }

        void end() {
            if (day != null) {
                count();
                counters.putDay(key, day, ofDay.toBytes());
                ofDay = none.neutral();
                day = null;
            }
        }

        private void count() {
            try {
                LeadReader.inEnglish().count(new ByteArrayInputStream(lines.toByteArray()), ofDay);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines.reset();
        }
    }
}
