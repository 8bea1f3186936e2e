package org.closedloop.sla.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Leads as a CRM has them: most are sound, some lack times, have times that contradict each other or are dates only,
 * deals in two currencies or with a negative amount, overlapping pauses, or lie outside the period.
 *
 * <pre>{@code
 * Arbitrary<List<Lead>> exports = LeadArbitraries.leads(DateRange.parse("2026")).list();
 * }</pre>
 */
public final class LeadArbitraries {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private LeadArbitraries() {}

    /** Leads whose events lie around this period, some of them outside. */
    public static Arbitrary<Lead> leads(DateRange period) {
        Instant start = period.getStart().atStartOfDay(ZURICH).toInstant();
        return Arbitraries.longs()
                .between(-5, period.lengthInDays() + 3)
                .map(day -> start.plus(Duration.ofDays(day)))
                .flatMap(LeadArbitraries::leadsAround)
                .flatMap(lead -> datesOnly().map(some -> some.of(lead)));
    }

    private static Arbitrary<Lead> leadsAround(Instant base) {
        Arbitrary<Instant> times = timesAround(base);
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
                .use(Combinators.combine(
                                times, Arbitraries.of("no budget", " ").optional())
                        .as((at, reason) -> reason.map(words -> Rejection.of(at, words))
                                .orElseGet(() -> Rejection.withoutReason(at))))
                .withProbability(0.3)
                .in(Lead.Builder::rejection)
                .use(times)
                .withProbability(0.7)
                .in(Lead.Builder::firstTouchAt)
                .use(times.list().ofMaxSize(7))
                .withProbability(0.5)
                .in(Lead.Builder::addAllAttempts)
                .use(pauses(times).list().ofMaxSize(3))
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
                .build(Lead.Builder::build);
    }

    /** Often none, recorded in the agreement's zone or far from it. */
    private static Arbitrary<DatesOnly> datesOnly() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Set.<LeadEvent>of())),
                                Tuple.of(
                                        1,
                                        Arbitraries.of(LeadEvent.class)
                                                .set()
                                                .ofMinSize(1)
                                                .ofMaxSize(3))),
                        Arbitraries.of(ZURICH, ZURICH, ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York")))
                .as(DatesOnly::new);
    }

    /** From two days before to ten days after, by the quarter hour, so that ties and limits are met; some are odd. */
    private static Arbitrary<Instant> timesAround(Instant base) {
        Arbitrary<Instant> round =
                Arbitraries.integers().between(-192, 960).map(quarters -> base.plusSeconds(quarters * 900L));
        Arbitrary<Instant> odd = Combinators.combine(round, Arbitraries.of(-1L, 1L, 1_500_000L))
                .as(Instant::plusNanos);
        return Arbitraries.frequencyOf(
                Tuple.of(8, round),
                Tuple.of(1, odd),
                Tuple.of(1, Arbitraries.just(base)));
    }

    private static Arbitrary<Pause> pauses(Arbitrary<Instant> times) {
        Arbitrary<Pause> over = Combinators.combine(times, times)
                .as((one, other) -> one.isBefore(other) ? Pause.between(one, other) : Pause.between(other, one));
        return Arbitraries.oneOf(over, over, times.map(Pause::since));
    }

    private static Arbitrary<Deal> deals(Arbitrary<Instant> times) {
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
                .withProbability(0.9)
                .in(Deal.Builder::closedAt)
                .use(times)
                .withProbability(0.6)
                .in(Deal.Builder::reportedBackAt)
                .build(Deal.Builder::build);
    }

    private static Arbitrary<List<Touch>> touches(Arbitrary<Instant> times) {
        return Combinators.combine(times, Arbitraries.of(Role.class), Arbitraries.of("ads", "call", "webinar"))
                .as(Touch::of)
                .list()
                .ofMaxSize(4);
    }
}
