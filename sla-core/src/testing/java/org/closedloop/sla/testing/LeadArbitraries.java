package org.closedloop.sla.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Leads as in a CRM: most are valid; some lack times, have contradictory times or days, deals in two currencies or with a negative amount, or overlapping pauses, were disqualified or recycled, or are outside the period.
 *
 * <pre>{@code
 * Arbitrary<List<Lead>> exports = LeadArbitraries.leads(DateRange.parse("2026")).list();
 * }</pre>
 */
public final class LeadArbitraries {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private LeadArbitraries() {}

    /** Leads with events around this period, some outside. */
    public static Arbitrary<Lead> leads(DateRange period) {
        return Combinators.combine(daysAround(period), Arbitraries.of(0, 0, 0, 30, 100))
                .flatAs((day, daysInHundred) -> leadsAround(day.atStartOfDay(ZURICH).toInstant(), daysInHundred));
    }

    /** A day around the period, more often one near the end of a window. */
    private static Arbitrary<LocalDate> daysAround(DateRange period) {
        LocalDate start = period.getStart();
        List<LocalDate> turns = start.datesUntil(period.getEnd().plusDays(2))
                .filter(day -> day.getDayOfMonth() == 1
                        || day.isAfter(period.getEnd())
                        || ZURICH.getRules().isDaylightSavings(noon(day))
                                != ZURICH.getRules().isDaylightSavings(noon(day.minusDays(1))))
                .toList();
        Arbitrary<LocalDate> any =
                Arbitraries.longs().between(-5, period.lengthInDays() + 3).map(start::plusDays);
        Arbitrary<LocalDate> turning = Combinators.combine(Arbitraries.of(turns), Arbitraries.integers().between(-2, 1))
                .as(LocalDate::plusDays);
        return Arbitraries.oneOf(any, any, turning);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static Arbitrary<Lead> leadsAround(Instant base, int daysInHundred) {
        Arbitrary<Instant> instants = instantsAround(base);
        Arbitrary<EventTime> times = timesAt(instants, daysInHundred);
        return Builders.withBuilder(Lead::builder)
                .use(Arbitraries.integers().between(1, 9999).map(n -> "L-" + n))
                .in(Lead.Builder::id)
                .use(times)
                .withProbability(0.8)
                .in(Lead.Builder::createdAt)
                .use(Arbitraries.of("webinar", "search"))
                .withProbability(0.8)
                .in(Lead.Builder::source)
                .use(Arbitraries.of("enterprise", "sme", "other"))
                .withProbability(0.8)
                .in(Lead.Builder::segment)
                .use(Arbitraries.of("hot", "cold"))
                .withProbability(0.8)
                .in(Lead.Builder::priority)
                .use(Arbitraries.maps(
                                Arbitraries.of(Stage.LEAD, Stage.MQL, Stage.SQL, Stage.OPPORTUNITY, Stage.CUSTOMER),
                                times)
                        .ofMaxSize(4))
                .in(Lead.Builder::stages)
                .use(times)
                .withProbability(0.8)
                .in(Lead.Builder::handedOverAt)
                .use(times)
                .withProbability(0.6)
                .in(Lead.Builder::acceptedAt)
                .use(rejections(times))
                .withProbability(0.3)
                .in(Lead.Builder::rejection)
                .use(disqualifications(times))
                .withProbability(0.1)
                .in(Lead.Builder::disqualification)
                .use(times)
                .withProbability(0.7)
                .in(Lead.Builder::firstTouchAt)
                .use(times.list().ofMaxSize(7))
                .withProbability(0.5)
                .in(Lead.Builder::addAllAttempts)
                .use(pauses(instants).list().ofMaxSize(3))
                .withProbability(0.4)
                .in(Lead.Builder::addAllPauses)
                .use(deals(times))
                .withProbability(0.5)
                .in(Lead.Builder::deal)
                .use(touches(times))
                .withProbability(0.5)
                .in(Lead.Builder::addAllTouches)
                .use(Arbitraries.maps(Arbitraries.of("email", "company"), Arbitraries.of("x", "y", " "))
                        .ofMaxSize(2))
                .in(Lead.Builder::putAllFields)
                .use(cycles(instants, times).list().ofMinSize(1).ofMaxSize(2))
                .withProbability(0.2)
                .in(Lead.Builder::addAllCycles)
                .build(Lead.Builder::build);
    }

    private static Arbitrary<LeadCycle> cycles(Arbitrary<Instant> instants, Arbitrary<EventTime> times) {
        return Builders.withBuilder(LeadCycle::builder)
                .use(times)
                .in(LeadCycle.Builder::startedAt)
                .use(Arbitraries.maps(
                                Arbitraries.of(Stage.LEAD, Stage.MQL, Stage.SQL, Stage.OPPORTUNITY, Stage.CUSTOMER),
                                times)
                        .ofMaxSize(4))
                .in(LeadCycle.Builder::stages)
                .use(times)
                .withProbability(0.8)
                .in(LeadCycle.Builder::handedOverAt)
                .use(times)
                .withProbability(0.6)
                .in(LeadCycle.Builder::acceptedAt)
                .use(rejections(times))
                .withProbability(0.2)
                .in(LeadCycle.Builder::rejection)
                .use(disqualifications(times))
                .withProbability(0.1)
                .in(LeadCycle.Builder::disqualification)
                .use(times)
                .withProbability(0.7)
                .in(LeadCycle.Builder::firstTouchAt)
                .use(times.list().ofMaxSize(6))
                .withProbability(0.3)
                .in(LeadCycle.Builder::addAllAttempts)
                .use(pauses(instants).list().ofMaxSize(2))
                .withProbability(0.3)
                .in(LeadCycle.Builder::addAllPauses)
                .use(deals(times))
                .withProbability(0.4)
                .in(LeadCycle.Builder::deal)
                .build(LeadCycle.Builder::build);
    }

    private static Arbitrary<Rejection> rejections(Arbitrary<EventTime> times) {
        return Combinators.combine(
                        times, Arbitraries.of("no budget", "too small", " no budget ", " ").optional())
                .as((at, reason) -> reason.map(words -> Rejection.of(at, words))
                        .orElseGet(() -> Rejection.withoutReason(at)));
    }

    private static Arbitrary<Disqualification> disqualifications(Arbitrary<EventTime> times) {
        return Combinators.combine(
                        times, Arbitraries.of("spam", "competitor", " ").optional())
                .as((at, reason) -> reason.map(words -> Disqualification.of(at, words))
                        .orElseGet(() -> Disqualification.withoutReason(at)));
    }

    /** Times of which a percentage are days. */
    private static Arbitrary<EventTime> timesAt(Arbitrary<Instant> instants, int daysInHundred) {
        return Combinators.combine(instants, Arbitraries.integers().between(0, 99))
                .as((at, chance) ->
                        chance < daysInHundred ? EventTime.on(LocalDate.ofInstant(at, ZURICH)) : EventTime.at(at));
    }

    /** Times from two days before to ten days after, mostly in quarter hours, so that ties and exact limits occur. */
    private static Arbitrary<Instant> instantsAround(Instant base) {
        Arbitrary<Instant> round =
                Arbitraries.integers().between(-192, 960).map(quarters -> base.plusSeconds(quarters * 900L));
        Arbitrary<Instant> odd = Combinators.combine(round, Arbitraries.of(-1L, 1L, 1_500_000L))
                .as(Instant::plusNanos);
        return Arbitraries.frequencyOf(
                Tuple.of(8, round),
                Tuple.of(1, odd),
                Tuple.of(1, Arbitraries.just(base)));
    }

    private static Arbitrary<Pause> pauses(Arbitrary<Instant> instants) {
        Arbitrary<Pause> over = Combinators.combine(instants, instants)
                .as((one, other) -> one.isBefore(other) ? Pause.between(one, other) : Pause.between(other, one));
        return Arbitraries.oneOf(over, over, instants.map(Pause::since));
    }

    private static Arbitrary<Deal> deals(Arbitrary<EventTime> times) {
        Arbitrary<Money> amounts = Combinators.combine(
                        Arbitraries.of("CHF", "CHF", "EUR", "USD"), Arbitraries.longs().between(-20_000, 900_000))
                .as((currency, minor) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
        return Builders.withBuilder(Deal::builder)
                .use(Arbitraries.of(DealOutcome.class))
                .in(Deal.Builder::outcome)
                .use(amounts)
                .withProbability(0.9)
                .in(Deal.Builder::amount)
                .use(times)
                .withProbability(0.8)
                .in(Deal.Builder::createdAt)
                .use(times)
                .withProbability(0.9)
                .in(Deal.Builder::closedAt)
                .use(times)
                .withProbability(0.6)
                .in(Deal.Builder::reportedBackAt)
                .build(Deal.Builder::build);
    }

    private static Arbitrary<List<Touch>> touches(Arbitrary<EventTime> times) {
        return Combinators.combine(times, Arbitraries.of(Role.class), Arbitraries.of("ads", "call", "webinar"))
                .as(Touch::of)
                .list()
                .ofMaxSize(4);
    }
}
