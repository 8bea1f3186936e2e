package org.closedloop.sla.examples.benchmarks.operations;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.closedloop.sla.examples.benchmarks.contestant.OfficeLoop;
import org.closedloop.sla.time.BusinessCalendar;
import org.mpxj.ProjectCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Business time between two instants, by the library and by its peers, all of the same calendar. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessTimePeersBenchmark {

    private static final int MASK = 1023;

    /** How long the spans are. */
    @Param({"hours-days", "months-years"})
    public String length = "hours-days";

    private final Set<LocalDate> holidays = PeerCalendars.holidays();
    private final BusinessCalendar library = PeerCalendars.library(holidays);
    private final HolidayManager jollyday = PeerCalendars.jollyday();
    private ProjectCalendar mpxj = PeerCalendars.mpxj(holidays);
    private final ImmutableHolidayCalendar strata = PeerCalendars.strata(holidays);
    private List<Span> spans = List.of();
    private int next;

    /** Nobody is measured who does not agree with the library. */
    @Setup
    public void check() {
        spans = Span.random(length, MASK + 1);
        for (Span span : spans) {
            Duration open = library.elapsed(span.from(), span.to());
            require(open, Duration.ofMillis(library.elapsedMillis(span.fromMillis(), span.toMillis())), "millis", span);
            require(open, loop(span), "the loop", span);
            require(open, jollyday(span), "jollyday", span);
            require(open, Duration.ofMinutes(Math.round(mpxj(span.fromWall(), span.toWall()))), "MPXJ", span);
            require(wholeDays(span), Duration.ofHours(8L * strata(span)), "Strata", span);
        }
    }

    private static void require(Duration expected, Duration actual, String who, Span span) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(who + " says " + actual + ", not " + expected + ", of " + span);
        }
    }

    /** From the first day's start to the last day's, which is all that Strata can tell. */
    private Duration wholeDays(Span span) {
        return library.elapsed(
                span.fromWall().toLocalDate().atStartOfDay(library.getZone()).toInstant(),
                span.toWall().toLocalDate().atStartOfDay(library.getZone()).toInstant());
    }

    private Span span() {
        return spans.get(next++ & MASK);
    }

    /** The library, in milliseconds. */
    @Benchmark
    public long libraryMillis() {
        Span span = span();
        return library.elapsedMillis(span.fromMillis(), span.toMillis());
    }

    /** The library, in instants. */
    @Benchmark
    public Duration libraryInstants() {
        Span span = span();
        return library.elapsed(span.from(), span.to());
    }

    /** What a team writes: java.time and a set of holidays. */
    @Benchmark
    public Duration javaTimeLoop() {
        return loop(span());
    }

    private Duration loop(Span span) {
        return OfficeLoop.between(span.from(), span.to(), holidays::contains);
    }

    /** The same loop, which asks jollyday day by day. */
    @Benchmark
    public Duration jollydayLoop() {
        return jollyday(span());
    }

    private Duration jollyday(Span span) {
        return OfficeLoop.between(span.from(), span.to(), day -> jollyday.isHoliday(day, PeerCalendars.CANTON));
    }

    /** MPXJ remembers every answer; a new calendar has forgotten them. */
    @Setup(Level.Iteration)
    public void forget() {
        mpxj = PeerCalendars.mpxj(holidays);
    }

    /**
     * MPXJ's project calendar: on the wall clock, without a zone. In every round the spans are a minute longer, so that
     * it computes and does not remember; to add the minutes costs some nanoseconds.
     */
    @Benchmark
    public double mpxjWork() {
        int round = next >>> 10;
        Span span = span();
        return mpxj(span.fromWall(), span.toWall().plusMinutes(round));
    }

    private double mpxj(LocalDateTime from, LocalDateTime to) {
        return mpxj.getWork(from, to, org.mpxj.TimeUnit.MINUTES).getDuration();
    }

    /**
     * Strata's holiday calendar: it counts whole business days and knows no hours, so it answers a simpler question.
     */
    @Benchmark
    public int strataWholeDays() {
        return strata(span());
    }

    private int strata(Span span) {
        return strata.daysBetween(span.fromWall().toLocalDate(), span.toWall().toLocalDate());
    }
}
