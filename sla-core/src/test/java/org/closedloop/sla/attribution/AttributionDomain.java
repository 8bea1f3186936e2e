package org.closedloop.sla.attribution;

import static org.closedloop.sla.attribution.Journeys.CLOSE;
import static org.closedloop.sla.attribution.Journeys.ZONE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Leads with a won deal, terms of every model, and half-lives from a second to three years. */
class AttributionDomain extends DomainContextBase {

    @Provide
    Arbitrary<Lead> leads() {
        Arbitrary<Money> amounts = Combinators.combine(
                        Arbitraries.of("CHF", "JPY", "BHD"), Arbitraries.longs().between(0, 1_000_000_000_000L))
                .as((currency, minor) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
        Arbitrary<List<EventTime>> stages = moments().list().ofMaxSize(3);
        Arbitrary<EventTime> closes = Arbitraries.of(EventTime.at(CLOSE), EventTime.on(LocalDate.of(2026, 1, 7)));
        return Combinators.combine(amounts, touches().list().ofMaxSize(12), stages, closes)
                .as((amount, touches, entries, close) -> {
                    Lead.Builder lead = Lead.builder().id("L").addAllTouches(touches);
                    if (entries.size() > 0) {
                        lead.createdAt(entries.get(0));
                    }
                    if (entries.size() > 1) {
                        lead.putStage(Stage.OPPORTUNITY, entries.get(1));
                    }
                    if (entries.size() > 2) {
                        lead.putStage(Stage.LEAD, entries.get(2));
                    }
                    return lead.deal(Deal.builder()
                                    .outcome(DealOutcome.WON)
                                    .amount(amount)
                                    .closedAt(close)
                                    .build())
                            .build();
                });
    }

    @Provide
    Arbitrary<AttributionTerms> terms() {
        Arbitrary<Duration> lookbacks = Arbitraries.integers().between(1, 3000).map(Duration::ofHours);
        return Combinators.combine(models(), lookbacks.optional())
                .as((model, lookback) -> lookback.map(limit -> AttributionTerms.of(model, limit))
                        .orElseGet(() -> AttributionTerms.unlimited(model)));
    }

    @Provide
    Arbitrary<Duration> halfLives() {
        return Arbitraries.longs().between(1, 100_000_000).map(Duration::ofSeconds);
    }

    private Arbitrary<AttributionModel> models() {
        Arbitrary<BigDecimal> weight =
                Arbitraries.integers().between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        AttributionModel.firstTouch(),
                        AttributionModel.lastTouch(),
                        AttributionModel.linear(),
                        AttributionModel.uShaped(),
                        AttributionModel.wShaped(),
                        AttributionModel.fullPath()),
                halfLives().map(AttributionModel::timeDecay),
                Combinators.combine(weight, weight, weight, weight, weight).as(AttributionModel::ownWeights));
    }

    private static Arbitrary<Touch> touches() {
        return Combinators.combine(moments(), Arbitraries.of(Role.class), Arbitraries.of("ads", "call", "webinar"))
                .as(Touch::of);
    }

    /** From some 100 days before the close to a day after it, by the hour or the day, so that ties are common. */
    private static Arbitrary<EventTime> moments() {
        Arbitrary<EventTime> instants =
                Arbitraries.integers().between(-2400, 24).map(hours -> EventTime.at(CLOSE.plusSeconds(hours * 3600L)));
        return Arbitraries.oneOf(instants, instants, instants.map(at -> EventTime.on(at.dayIn(ZONE))));
    }
}
