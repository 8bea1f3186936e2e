package org.closedloop.sla.counting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Leads, and their counts under an agreement with every metric. */
final class Counts {

    static final ResolvedTerms TERMS = SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar());
    static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    private Counts() {}

    /** A wall clock time in Zurich, such as {@code 2026-03-02T09:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Zurich")).toInstant();
    }

    /** A wall clock time in Zurich, or a day, such as {@code 2026-03-02}. */
    static EventTime time(String when) {
        return when.contains("T") ? EventTime.at(at(when)) : EventTime.parse(when);
    }

    static Lead.Builder lead() {
        return Lead.builder().id("L-1");
    }

    static Deal won(String amount, String closedAt) {
        return Deal.builder()
                .outcome(DealOutcome.WON)
                .amount(Money.parse(amount))
                .closedAt(time(closedAt))
                .build();
    }

    static FunnelNumbers count(Lead... leads) {
        return count(TERMS, END_OF_MARCH, leads);
    }

    static FunnelNumbers count(ResolvedTerms terms, LocalDate asOf, Lead... leads) {
        return Stream.of(leads).collect(FunnelCounter.collector(terms, asOf));
    }

    /** The measurement of a metric in March. */
    static Measurement march(String metric, Lead... leads) {
        return of(count(leads), "2026-03", metric);
    }

    static Measurement of(FunnelNumbers numbers, String window, String metric) {
        return numbers.find(DateRange.parse(window), metric).orElseThrow();
    }

    /** The kinds of the cases, in order. */
    static List<LeadCase.Kind> kinds(Measurement measurement) {
        return measurement.getCases().stream().map(LeadCase::getKind).toList();
    }

    /** The issues, each as {@code code: message}. */
    static List<String> issues(Lead... leads) {
        return count(leads).getAccount().orElseThrow().getIssues().stream()
                .map(Counts::text)
                .toList();
    }

    private static String text(LeadIssue issue) {
        return issue.getCode() + ": " + issue.getMessage();
    }

    static ExchangeRates euros(String rate) {
        return ExchangeRates.builder()
                .putRate(CurrencyUnit.EUR, new BigDecimal(rate))
                .build();
    }

    /** The same terms with deals in another currency. */
    static ResolvedTerms inCurrency(CurrencyUnit currency) {
        return SlaFixtures.fullAgreement()
                .withDefinitions(SlaFixtures.fullAgreement()
                        .getDefinitions()
                        .withRevenue(RevenueDefinition.net(currency, "On signature.")))
                .resolve(SlaFixtures.zurichCalendar());
    }
}
