package org.closedloop.sla.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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

/** Measures business time between random times of a decade; the pairs are too many for branch prediction to learn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessTimeBenchmark {

    private static final int PAIRS = 1 << 16;
    private static final long DAY = 86_400_000L;

    private final BusinessCalendar calendar = zurich();
    private final long[] from = new long[PAIRS];
    private final long[] afterDays = new long[PAIRS];
    private final long[] afterYears = new long[PAIRS];
    private final Instant[] start = new Instant[PAIRS];
    private final Instant[] stop = new Instant[PAIRS];
    private final Duration[] limit = new Duration[PAIRS];
    private int next;

    private static BusinessCalendar zurich() {
        return BusinessCalendar.builder()
                .id("zurich")
                .zone(ZoneId.of("Europe/Zurich"))
                .workingDays("08:00-12:00", "13:00-17:00")
                .holiday(LocalDate.of(2026, 1, 1), "Neujahr")
                .holiday(LocalDate.of(2026, 8, 1), "Bundesfeier")
                .build();
    }

    /** Generates the pairs. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(2026);
        long begin = Instant.parse("2021-01-01T00:00:00Z").toEpochMilli();
        for (int i = 0; i < PAIRS; i++) {
            from[i] = begin + random.nextLong(365 * DAY);
            afterDays[i] = from[i] + random.nextLong(3 * DAY);
            afterYears[i] = from[i] + random.nextLong(8 * 365 * DAY);
            start[i] = Instant.ofEpochMilli(from[i]).plusNanos(random.nextInt(1_000_000));
            stop[i] = Instant.ofEpochMilli(afterDays[i]).plusNanos(1_000_000 + random.nextInt(1_000_000));
            limit[i] = Duration.ofMinutes(1 + random.nextInt(40 * 60));
        }
    }

    private int pair() {
        return next++ & (PAIRS - 1);
    }

    /** Hours to days. */
    @Benchmark
    public long elapsedMillisOverDays() {
        int i = pair();
        return calendar.elapsedMillis(from[i], afterDays[i]);
    }

    /** Months to years. */
    @Benchmark
    public long elapsedMillisOverYears() {
        int i = pair();
        return calendar.elapsedMillis(from[i], afterYears[i]);
    }

    /** Instants in, a duration out. */
    @Benchmark
    public Duration elapsed() {
        int i = pair();
        return calendar.elapsed(start[i], stop[i]);
    }

    /** Up to a working week later. */
    @Benchmark
    public Optional<Instant> deadline() {
        int i = pair();
        return calendar.deadline(start[i], limit[i]);
    }

    /** The first call on a new calendar. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public long firstUse() {
        return zurich().elapsedMillis(from[0], afterDays[0]);
    }
}
