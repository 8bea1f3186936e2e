package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.attribution.Journeys.ZONE;
import static org.closedloop.sla.attribution.Journeys.minorUnits;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.Money;

/** Laws of attribution for arbitrary leads, models and currencies. */
@Domain(AttributionDomain.class)
@Domain(DomainContext.Global.class)
class AttributionLawsTest {

    @Property(tries = 500)
    void the_parts_sum_to_the_whole(@ForAll Lead lead, @ForAll AttributionTerms terms) {
        AttributedDeal deal = new Attributor().split(lead, terms, ZONE);
        Money whole = deal.getAmount();
        Money none = Money.zero(whole.getCurrencyUnit());

        Money credited = deal.getCredits().stream().map(Credit::getAmount).reduce(none, Money::plus);
        assertThat(credited.plus(deal.getUnattributed())).isEqualTo(whole);
        assertThat(deal.getUnattributed()).isIn(none, whole);
        assertThat(deal.byRole().values().stream().reduce(none, Money::plus)).isEqualTo(credited);
        assertThat(deal.byChannel().values().stream().reduce(none, Money::plus)).isEqualTo(credited);
    }

    @Property(tries = 300)
    void the_order_of_the_touches_does_not_matter(
            @ForAll Lead lead, @ForAll AttributionTerms terms, @ForAll Random random) {
        List<Touch> shuffled = new ArrayList<>(lead.getTouches());
        Collections.shuffle(shuffled, random);

        assertThat(new Attributor().split(lead.withTouches(shuffled), terms, ZONE))
                .isEqualTo(new Attributor().split(lead, terms, ZONE));
    }

    @Property(tries = 300)
    void exactly_the_touches_that_count_are_credited(@ForAll Lead lead, @ForAll AttributionTerms terms) {
        EventTime close = lead.getDeal().flatMap(Deal::getClosedAt).orElseThrow();
        assertThat(new Attributor().split(lead, terms, ZONE).getCredits())
                .extracting(Credit::getTouch)
                .containsExactlyInAnyOrderElementsOf(lead.getTouches().stream()
                        .filter(touch -> terms.counts(touch, close, ZONE))
                        .toList())
                .isSortedAccordingTo(Comparator.comparing(Touch::getAt, EventTime.byStart(ZONE)));
    }

    /** By hours between instants, or by numbers of days. */
    @Property(tries = 300)
    void a_touch_counts_if_it_may_be_before_the_close_and_is_within_the_lookback(
            @ForAll Lead lead, @ForAll @IntRange(min = 1, max = 2400) int hours) {
        AttributionTerms terms = AttributionTerms.of(AttributionModel.linear(), Duration.ofHours(hours));
        EventTime close = lead.getDeal().flatMap(Deal::getClosedAt).orElseThrow();
        for (Touch touch : lead.getTouches()) {
            EventTime at = touch.getAt();
            boolean timed = at.isTimed() && close.isTimed();
            long seconds = second(close) - second(at);
            long days = day(close) - day(at);
            boolean counts = timed ? seconds >= 0 && seconds <= hours * 3600L : days >= 0 && days * 24 <= hours;

            assertThat(terms.counts(touch, close, ZONE)).as("%s, %s", at, close).isEqualTo(counts);
        }
    }

    private static long second(EventTime time) {
        return time.getInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    private static long day(EventTime time) {
        return time.getInstant()
                .map(at -> at.atZone(ZONE).toLocalDate())
                .orElseGet(() -> LocalDate.parse(time.toString()))
                .toEpochDay();
    }

    @Property(tries = 300)
    void linear_parts_differ_by_one_minor_unit_at_most(@ForAll Lead lead) {
        List<BigDecimal> units = minorUnits(lead, AttributionModel.linear());

        if (!units.isEmpty()) {
            assertThat(Collections.max(units).subtract(Collections.min(units)))
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    @Property(tries = 300)
    void first_touch_gives_all_to_the_first(@ForAll Lead lead) {
        AttributedDeal deal =
                new Attributor().split(lead, AttributionTerms.unlimited(AttributionModel.firstTouch()), ZONE);

        if (!deal.getCredits().isEmpty()) {
            assertThat(deal.getCredits().get(0).getAmount()).isEqualTo(deal.getAmount());
        }
    }
}
