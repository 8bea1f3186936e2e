package org.closedloop.sla.counting.ids;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often each id occurs, to notice leads that were added twice. {@code FunnelCounter} does not check ids,
 * which would need memory for every lead.
 *
 * <pre>{@code
 * FunnelCounter counter = FunnelCounter.of(terms, asOf);
 * LeadIdCounter ids = LeadIdCounter.of(LeadIdCounter.MOST_IDS);
 * LeadReader.inEnglish().count(in, List.of(counter, ids));
 * System.out.println(ids.finish().explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It is exact: ids are compared themselves, not their hashes. It keeps each distinct id up to a limit, and needs
 * about 90 bytes for an id of 10 letters, so that a million ids take about 90 MB. Further ids are not kept, and
 * {@link LeadIds#getUnchecked} counts their leads.
 *
 * <p>{@linkplain #merge Merged} counters notice ids that occur in several parts. If the limit was not reached, the
 * result depends neither on the order of the leads nor on merging. It has no form as bytes, which would be as large as
 * all ids: where parts are counted on several machines, let the engine count distinct ids.
 *
 * <p>Not thread-safe: use one counter per thread, and merge them.
 */
public final class LeadIdCounter implements LeadCounter<LeadIdCounter> {

    /** A limit of ids for which about a gigabyte of memory suffices. */
    public static final int MOST_IDS = 10_000_000;

    private static final int LARGEST = 1 << 29;

    private final int most;
    private @Nullable String[] ids = new String[16];
    private long[] times = new long[16];
    private int size;
    private long unchecked;

    private LeadIdCounter(int most) {
        this.most = most;
    }

    /**
     * Returns a counter.
     *
     * @param most the number of distinct ids that are kept, from 1 to 268,435,456
     * @throws IllegalArgumentException if it is out of range
     */
    public static LeadIdCounter of(int most) {
        if (most < 1 || most > LARGEST / 2) {
            throw new IllegalArgumentException(
                    "lead id counter: must keep from 1 to " + LARGEST / 2 + " ids, but the limit was " + most);
        }
        return new LeadIdCounter(most);
    }

    @Override
    public void add(Lead lead) {
        add(lead.getId(), 1);
    }

    @Override
    public void add(LeadRecord lead) {
        add(lead.getId(), 1);
    }

    private void add(String id, long leads) {
        int place = placeOf(id);
        if (ids[place] == null) {
            if (size == most) {
                unchecked = Math.addExact(unchecked, leads);
                return;
            }
            if (2 * (size + 1) > ids.length) {
                grow();
                place = placeOf(id);
            }
            ids[place] = id;
            size++;
        }
        times[place] = Math.addExact(times[place], leads);
    }

    private int placeOf(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int mask = ids.length - 1;
        int place = (hash ^ hash >>> 15) & mask;
        while (ids[place] != null && !id.equals(ids[place])) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        @Nullable String[] old = ids;
        long[] oldTimes = times;
        ids = new String[2 * old.length];
        times = new long[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            String id = old[i];
            if (id != null) {
                int place = placeOf(id);
                ids[place] = id;
                times[place] = oldTimes[i];
            }
        }
    }

    /** Ignores it: a record that cannot be read is no lead. */
    @Override
    public void note(LeadIssue issue) {
        Objects.requireNonNull(issue, "issue");
    }

    /** Ignores them: records that cannot be read are no leads. */
    @Override
    public void note(LeadAccount records) {
        Objects.requireNonNull(records, "records");
    }

    @Override
    public LeadIdCounter neutral() {
        return new LeadIdCounter(most);
    }

    /**
     * Adds the ids of another counter, which remains unchanged. Merging a counter with itself doubles its counts.
     *
     * @return this counter
     * @throws IllegalArgumentException if the other counter has another limit
     */
    @Override
    public LeadIdCounter merge(LeadIdCounter other) {
        Objects.requireNonNull(other, "other");
        if (most != other.most) {
            throw new IllegalArgumentException(
                    "lead id counter: can only be merged with one of the same limit, but they" + " were " + most
                            + " and " + other.most);
        }
        @Nullable String[] theirs = other.ids;
        long[] theirTimes = other.times;
        long theirUnchecked = other.unchecked;
        // Merging with itself finds each id where it is, so that the arrays that are read keep their places.
        for (int i = 0; i < theirs.length; i++) {
            String id = theirs[i];
            if (id != null) {
                add(id, theirTimes[i]);
            }
        }
        unchecked = Math.addExact(unchecked, theirUnchecked);
        return this;
    }

    /** Returns the result so far. Leads can be added afterwards. */
    public LeadIds finish() {
        long leads = unchecked;
        long repeated = 0;
        SortedMap<String, Long> first = new TreeMap<>();
        for (int i = 0; i < ids.length; i++) {
            String id = ids[i];
            leads = Math.addExact(leads, times[i]);
            if (id != null && times[i] > 1) {
                repeated++;
                first.put(id, times[i]);
                if (first.size() > LeadIds.LIMIT) {
                    first.remove(first.lastKey());
                }
            }
        }
        return LeadIds.builder()
                .leads(leads)
                .unchecked(unchecked)
                .repeatedCount(repeated)
                .repeated(first)
                .build();
    }
}
