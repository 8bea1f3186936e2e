package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.Money;

/** Leads for the tests: everything happens at noon of a day in January 2026, and deals close on the 7th. */
final class Journeys {

    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    static final Instant CLOSE = day(7);

    private Journeys() {}

    static Instant day(int day) {
        return Instant.parse("2026-01-01T12:00:00Z").plusSeconds((day - 1) * 86_400L);
    }

    static Touch touchOn(int day) {
        return Touch.of(day(day), Role.MARKETING, "webinar");
    }

    static Lead.Builder wonFor(String amount) {
        return Lead.builder().id("L-1").deal(deal(amount));
    }

    static Deal deal(String amount) {
        return Deal.builder()
                .outcome(DealOutcome.WON)
                .amount(Money.parse(amount))
                .closedAt(CLOSE)
                .build();
    }

    static String parts(Lead lead, AttributionModel model) {
        return parts(lead, AttributionTerms.unlimited(model));
    }

    /** The amounts of the credits, in order, such as {@code 33.34 33.33 33.33}. */
    static String parts(Lead lead, AttributionTerms terms) {
        return amounts(new Attributor()
                .split(lead, terms, ZONE).getCredits().stream()
                        .map(Credit::getAmount)
                        .toList());
    }

    static String amounts(List<Money> parts) {
        return String.join(
                " ",
                parts.stream().map(part -> part.getAmount().toPlainString()).toList());
    }

    /** What each touch earned, in minor units, under a model without a lookback. */
    static List<BigDecimal> minorUnits(Lead lead, AttributionModel model) {
        return new Attributor()
                .split(lead, AttributionTerms.unlimited(model), ZONE).getCredits().stream()
                        .map(credit -> credit.getAmount().getAmountMinor())
                        .toList();
    }
}
