package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.joda.money.Money;

/**
 * Splits a won deal among the touches that led to it.
 *
 * <p>The touches that count under the terms are sorted, the model gives each a weight, and {@link LargestRemainder}
 * splits the amount in proportion. If no touch counts, or all weights are zero, the whole amount is unattributed. The
 * order of the lead's list of touches is irrelevant. If only the day of a touch, of the close or of a stage's entry is
 * known, a touch on that day counts as before it.
 *
 * <pre>{@code
 * AttributionTerms terms = AttributionTerms.of(AttributionModel.uShaped(), Duration.ofDays(90));
 * AttributedDeal deal = new Attributor().split(lead, terms, ZoneId.of("Europe/Zurich"));
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Attributor {

    /** Creates an attributor. */
    public Attributor() {}

    /**
     * Splits the amount of the lead's deal.
     *
     * @param zone the agreement's zone
     * @throws IllegalArgumentException if the lead has no won deal, or the deal has no closing time, no amount or a
     *     negative amount
     */
    public AttributedDeal split(Lead lead, AttributionTerms terms, ZoneId zone) {
        Deal deal = wonDealOf(lead);
        Money amount = deal.getAmount()
                .orElseThrow(
                        () -> new IllegalArgumentException(of(lead) + "a deal without an amount cannot be attributed"));
        return split(lead, deal, amount, terms, zone);
    }

    /**
     * Splits another amount than the deal's, such as its value in the agreement's currency, or without VAT.
     *
     * @param zone the agreement's zone
     * @throws IllegalArgumentException if the lead has no won deal, the deal has no closing time, or the amount is
     *     negative
     */
    public AttributedDeal split(Lead lead, Money amount, AttributionTerms terms, ZoneId zone) {
        return split(lead, wonDealOf(lead), amount, terms, zone);
    }

    private static AttributedDeal split(Lead lead, Deal deal, Money amount, AttributionTerms terms, ZoneId zone) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(of(lead) + "the deal's amount must not be negative, but was " + amount);
        }
        EventTime closedAt = deal.getClosedAt()
                .orElseThrow(() ->
                        new IllegalArgumentException(of(lead) + "a deal without a closing time cannot be attributed"));
        Journey journey = Journey.of(lead, closedAt, terms, zone);
        return AttributedDeal.of(amount, credits(journey, amount, terms.getModel()));
    }

    private static List<Credit> credits(Journey journey, Money amount, AttributionModel model) {
        if (journey.touches().isEmpty()) {
            return List.of();
        }
        List<BigDecimal> weights = model.weigh(journey);
        List<Money> parts = weights.stream().allMatch(weight -> weight.signum() == 0)
                ? Collections.nCopies(weights.size(), Money.zero(amount.getCurrencyUnit()))
                : LargestRemainder.split(amount, weights);
        List<Credit> credits = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            credits.add(Credit.of(journey.touches().get(i), parts.get(i)));
        }
        return credits;
    }

    private static Deal wonDealOf(Lead lead) {
        Deal deal = lead.getDeal()
                .orElseThrow(() ->
                        new IllegalArgumentException(of(lead) + "only a won deal can be attributed, but it has none"));
        if (deal.getOutcome() != DealOutcome.WON) {
            throw new IllegalArgumentException(
                    of(lead) + "only a won deal can be attributed, but its deal was " + deal.getOutcome());
        }
        return deal;
    }

    private static String of(Lead lead) {
        return "lead '" + lead.getId() + "': ";
    }
}
