package org.closedloop.sla.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** The random choices of an export, determined by the seed. */
final class ExportDice {

    private final Random random;

    ExportDice(long seed) {
        this.random = new Random(seed);
    }

    /** Returns true with this probability in percent. */
    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T oneOf(T first, T... others) {
        int chosen = random.nextInt(others.length + 1);
        return chosen == 0 ? first : others[chosen - 1];
    }

    /** A whole millisecond within sixty days after this time, and after the beginning of a day. */
    Instant after(EventTime time) {
        return after(time.startIn(ExportMappings.ZONE));
    }

    /** A whole second within sixty days before this time, and before the beginning of a day. */
    Instant before(EventTime time) {
        return before(time.startIn(ExportMappings.ZONE));
    }

    /** A whole millisecond within sixty days after this time. */
    Instant after(Instant at) {
        return at.plusMillis(1 + (long) (random.nextDouble() * Duration.ofDays(60).toMillis()));
    }

    /** A whole second within sixty days before this time. */
    Instant before(Instant at) {
        return at.minusSeconds(1 + random.nextInt(60 * 24 * 3600));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    Map<String, @Nullable Object> shuffled(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> shuffled = new LinkedHashMap<>();
        shuffled(List.copyOf(properties.keySet())).forEach(name -> shuffled.put(name, properties.get(name)));
        return shuffled;
    }
}
