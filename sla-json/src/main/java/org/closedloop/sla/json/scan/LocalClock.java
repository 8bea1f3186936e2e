package org.closedloop.sla.json.scan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;

/**
 * Reads times without an offset, {@code 2026-03-02 08:15:00.123}, on the clocks of a zone. A time that they show twice
 * or never is not plain.
 */
public final class LocalClock {

    private static final int LONGEST = "2026-03-02T08:15:00.123456789".length();
    private static final int SPAN = 3;

    private final ZoneRules rules;
    private final byte[] text = new byte[LONGEST + 1 + RowCells.SLACK];
    /** Per span of local seconds that have one offset: where it begins, where it ends, and the offset. */
    private long[] spans = new long[0];

    /** Creates a reader of the times of a zone. */
    public LocalClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** Takes the text between the two places into the instant, if it is plain. */
    boolean take(byte[] bytes, int from, int to, PlainInstant instant) {
        int length = to - from;
        // What ends with anything else may have an offset already.
        if (length > LONGEST || bytes[to - 1] < '0' || bytes[to - 1] > '9') {
            return false;
        }
        System.arraycopy(bytes, from, text, 0, length);
        text[length] = 'Z';
        return instant.take(text, 0, length + 1) && shift(instant);
    }

    /** Turns what was read as UTC into the instant on these clocks. */
    private boolean shift(PlainInstant instant) {
        long local = instant.second();
        for (int i = 0; i < spans.length; i += SPAN) {
            if (local >= spans[i] && local < spans[i + 1]) {
                return instant.shift((int) spans[i + 2]);
            }
        }
        return find(local) && instant.shift((int) spans[spans.length - 1]);
    }

    private boolean find(long local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC));
        if (offsets.size() != 1) {
            return false;
        }
        int offset = offsets.get(0).getTotalSeconds();
        Instant at = Instant.ofEpochSecond(local - offset);
        ZoneOffsetTransition before = rules.previousTransition(at.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(at);
        spans = Arrays.copyOf(spans, spans.length + SPAN);
        int place = spans.length - SPAN;
        spans[place] = before == null ? Long.MIN_VALUE : local(before, true);
        spans[place + 1] = after == null ? Long.MAX_VALUE : local(after, false);
        spans[place + 2] = offset;
        return true;
    }

    /** The local second from which on, or before which, a time is shown once. */
    private static long local(ZoneOffsetTransition change, boolean after) {
        int one = change.getOffsetBefore().getTotalSeconds();
        int other = change.getOffsetAfter().getTotalSeconds();
        return change.toEpochSecond() + (after ? Math.max(one, other) : Math.min(one, other));
    }
}
