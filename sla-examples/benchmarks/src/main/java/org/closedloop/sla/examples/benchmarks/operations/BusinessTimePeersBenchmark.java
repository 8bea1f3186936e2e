package org.closedloop.sla.examples.benchmarks.operations;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.closedloop.sla.examples.benchmarks.contestant.OfficeTimeLoop;
import org.closedloop.sla.time.BusinessCalendar;
import org.mpxj.ProjectCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Measures business time between two instants in the library and in other libraries, for the same calendar. */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BusinessTimePeersBenchmark extends OperationBenchmark {

    private static final int MASK = 1023;

    /** The range of the lengths of the spans. */
    @Param({"hours-days", "months-years"})
    public String length = "hours-days";

    private final Set<LocalDate> holidays = PeerCalendars.holidays();
    private final BusinessCalendar library = PeerCalendars.library(holidays);
    private final HolidayManager jollyday = PeerCalendars.jollyday();
    private ProjectCalendar mpxj = PeerCalendars.mpxj(holidays);
    private final ImmutableHolidayCalendar strata = PeerCalendars.strata(holidays);
    private List<Span> spans = List.of();
    private int next;

    /** Checks that all libraries give the same results. */
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
            throw new IllegalStateException(who + " returns " + actual + " instead of " + expected + " for " + span);
        }
    }

    /** Returns the time from the start of the first day to the start of the last day, as Strata counts whole days. */
    private Duration wholeDays(Span span) {
        return library.elapsed(
                span.fromWall().toLocalDate().atStartOfDay(library.getZone()).toInstant(),
                span.toWall().toLocalDate().atStartOfDay(library.getZone()).toInstant());
    }

    private Span span() {
        return spans.get(next++ & MASK);
    }

    /** The library, with times in milliseconds. */
    @Benchmark
    public long libraryMillis() {
        Span span = span();
        return library.elapsedMillis(span.fromMillis(), span.toMillis());
    }

    /** The library, with instants. */
    @Benchmark
    public Duration libraryInstants() {
        Span span = span();
        return library.elapsed(span.from(), span.to());
    }

    /** Handwritten code with java.time and a set of holidays. */
    @Benchmark
    public Duration javaTimeLoop() {
        return loop(span());
    }

    private Duration loop(Span span) {
        return OfficeTimeLoop.between(span.from(), span.to(), holidays::contains);
    }

    /** The same loop with a jollyday lookup for each day. */
    @Benchmark
    public Duration jollydayLoop() {
        return jollyday(span());
    }

    private Duration jollyday(Span span) {
        return OfficeTimeLoop.between(span.from(), span.to(), day -> jollyday.isHoliday(day, PeerCalendars.CANTON));
    }

    /** Creates a new MPXJ calendar, because MPXJ caches every result. */
    @Setup(Level.Iteration)
    public void forget() {
        mpxj = PeerCalendars.mpxj(holidays);
    }

    /**
     * MPXJ's project calendar, which uses local times without a zone. In every round the spans are a minute longer, so
     * that results are computed and not taken from the cache; adding the minutes costs some nanoseconds.
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

    /** Strata's holiday calendar, which counts whole business days without hours and so answers a simpler question. */
    @Benchmark
    public int strataWholeDays() {
        return strata(span());
    }

    private int strata(Span span) {
        return strata.daysBetween(span.fromWall().toLocalDate(), span.toWall().toLocalDate());
    }
}
