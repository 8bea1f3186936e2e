package org.closedloop.sla.counting.state;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts rejections or disqualifications by reason, per bucket. Memory grows with the number of distinct reasons. */
public final class ReasonCounts {

    private final @Nullable Map<String, Long>[] byReason;

    /** Creates counts of 0 in this number of buckets. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ReasonCounts(int buckets) {
        this.byReason = new Map[buckets];
    }

    /** Adds a reason, which is blank if there is none. */
    public void add(int bucket, String reason) {
        add(bucket, reason, 1);
    }

    private void add(int bucket, String reason, long times) {
        Map<String, Long> ofBucket = byReason[bucket];
        if (ofBucket == null) {
            ofBucket = new TreeMap<>();
            byReason[bucket] = ofBucket;
        }
        ofBucket.merge(reason, times, Math::addExact);
    }

    public void merge(ReasonCounts other) {
        for (int bucket = 0; bucket < byReason.length; bucket++) {
            Map<String, Long> theirs = other.byReason[bucket];
            if (theirs != null) {
                for (Map.Entry<String, Long> one : theirs.entrySet()) {
                    add(bucket, one.getKey(), one.getValue());
                }
            }
        }
    }

    public void write(StateWriter out) {
        for (Map<String, Long> ofBucket : byReason) {
            out.unsigned(ofBucket == null ? 0 : ofBucket.size());
            if (ofBucket != null) {
                ofBucket.forEach((reason, count) -> {
                    out.text(reason);
                    out.unsigned(count);
                });
            }
        }
    }

    public void read(StateReader in) {
        for (int bucket = 0; bucket < byReason.length; bucket++) {
            for (int left = in.size(); left > 0; left--) {
                String reason = in.text();
                long count = in.unsigned();
                if (count == 0) {
                    throw in.bad("reason '" + reason + "' must not occur 0 times");
                }
                add(bucket, reason, count);
            }
        }
    }

    /** The sums by reason over these buckets. */
    public Map<String, Long> sum(int from, int to) {
        Map<String, Long> sums = new TreeMap<>();
        for (int bucket = from; bucket < to; bucket++) {
            Map<String, Long> ofBucket = byReason[bucket];
            if (ofBucket != null) {
                ofBucket.forEach((reason, count) -> sums.merge(reason, count, Math::addExact));
            }
        }
        return sums;
    }
}
