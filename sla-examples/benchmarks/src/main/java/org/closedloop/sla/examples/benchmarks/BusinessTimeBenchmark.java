package org.closedloop.sla.examples.benchmarks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.closedloop.sla.time.BusinessCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Business time between two points of a year. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class BusinessTimeBenchmark {

    private static final int MASK = 4095;

    private final BusinessCalendar calendar = BusinessCalendar.builder()
            .id("zurich")
            .zone(ZoneId.of("Europe/Zurich"))
            .workingDays("08:00-12:00", "13:00-17:00")
            .build();
    private final long[] from = new long[MASK + 1];
    private final long[] to = new long[MASK + 1];
    private int next;

    /** Random pairs. */
    @Setup
    public void pairs() {
        SplittableRandom random = new SplittableRandom(2026);
        long begin = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
        for (int i = 0; i <= MASK; i++) {
            from[i] = begin + random.nextLong(365L * 86_400_000);
            to[i] = from[i] + random.nextLong(3L * 86_400_000);
        }
    }

    /** Epoch milliseconds in and out. */
    @Benchmark
    public long elapsedMillis() {
        int i = next++ & MASK;
        return calendar.elapsedMillis(from[i], to[i]);
    }
}
