package org.closedloop.sla.counting;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.attribution.Attributor;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.LeadCase;
import org.joda.money.Money;

/** The metrics of won deals in the naive count. */
record NaiveMoney(ResolvedTerms terms, ExchangeRates rates, NaiveTimes times) {

    Amount revenue(List<Lead> won) {
        List<Lead> valued = won.stream().filter(NaiveMoney::isValued).toList();
        return Amount.builder()
                .total(converted(valued))
                .unconverted(unconverted(valued))
                .unvalued(won.size() - valued.size())
                .cases(wonCases(valued))
                .build();
    }

    AmountShare attributed(Role role, List<Lead> won) {
        List<Lead> valued = won.stream().filter(NaiveMoney::isValued).toList();
        Money part = Money.zero(terms.getCurrency().orElseThrow());
        for (Lead lead : valued) {
            part = part.plus(inFrancs(lead)
                    .map(francs -> new Attributor()
                            .split(
                                    NaiveCycles.attributable(lead),
                                    francs,
                                    terms.getAgreement()
                                            .getDefinitions()
                                            .getAttribution()
                                            .orElseThrow(),
                                    times.zone())
                            .earnedBy(role))
                    .orElse(Money.zero(part.getCurrencyUnit())));
        }
        return AmountShare.builder()
                .part(part)
                .whole(converted(valued))
                .unconverted(unconverted(valued))
                .cases(wonCases(valued))
                .build();
    }

    private Money converted(List<Lead> won) {
        return won.stream()
                .flatMap(lead -> inFrancs(lead).stream())
                .reduce(Money.zero(terms.getCurrency().orElseThrow()), Money::plus);
    }

    private List<Money> unconverted(List<Lead> won) {
        return Amount.sums(
                won.stream()
                        .filter(lead -> inFrancs(lead).isEmpty())
                        .map(NaiveMoney::amount)
                        .toList(),
                List.of());
    }

    private List<LeadCase> wonCases(List<Lead> won) {
        return LeadCase.top(
                won.stream()
                        .filter(lead -> inFrancs(lead).isPresent())
                        .map(lead -> LeadCase.builder()
                                .lead(lead.getId())
                                .cycle(NaiveCycles.number(lead))
                                .kind(LeadCase.Kind.WON)
                                .at(times.first(NaiveCount.closedAt(lead).orElseThrow()))
                                .amount(inFrancs(lead))
                                .build())
                        .toList(),
                List.of());
    }

    private Optional<Money> inFrancs(Lead lead) {
        return rates.convert(amount(lead), terms.getCurrency().orElseThrow());
    }

    private static Money amount(Lead lead) {
        return lead.getDeal().flatMap(Deal::getAmount).orElseThrow();
    }

    private static boolean isValued(Lead lead) {
        return lead.getDeal()
                .flatMap(Deal::getAmount)
                .filter(Money::isPositiveOrZero)
                .isPresent();
    }
}
