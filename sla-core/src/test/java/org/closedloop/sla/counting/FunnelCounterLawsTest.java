package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.testing.LeadArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;

/** Laws of counting arbitrary leads under an agreement with every metric, around clock changes. */
class FunnelCounterLawsTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .putRate(CurrencyUnit.EUR, new BigDecimal("0.94125"))
            .build();

    @Provide
    Arbitrary<List<Lead>> exports() {
        return Arbitraries.oneOf(
                        LeadArbitraries.leads(DateRange.parse("2026-Q1")),
                        LeadArbitraries.leads(DateRange.parse("2026-W43")),
                        LeadArbitraries.leads(DateRange.parse("2026")))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-2, 400)
                .map(day -> LocalDate.of(2026, 1, 1).plusDays(day));
    }

    @Property(tries = 60)
    void agrees_with_a_naive_implementation(@ForAll("exports") List<Lead> leads, @ForAll("days") LocalDate asOf) {
        FunnelNumbers numbers = counted(leads, asOf).finish();
        NaiveCount naive = new NaiveCount(TERMS, asOf, RATES, NaiveCycles.of(leads));
        for (DateRange range : TERMS.getRanges()) {
            if (range.getStart().isAfter(asOf)) {
                assertThat(numbers.getWindows()).doesNotContainKey(range);
                continue;
            }
            for (Metric metric : TERMS.getMetrics().values()) {
                if (metric.getQuantity() != Quantity.DELIVERY) {
                    assertThat(numbers.find(range, metric.getId()))
                            .as("%s in %s as of %s", metric.getId(), range, asOf)
                            .isEqualTo(naive.find(metric, range));
                }
            }
        }
    }

    @Property(tries = 60)
    void the_result_does_not_depend_on_order_or_splitting(
            @ForAll("exports") List<Lead> leads,
            @ForAll("days") LocalDate asOf,
            @ForAll Random random,
            @ForAll @IntRange(max = 40) int at) {
        List<Lead> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, random);
        int cut = Math.min(at, leads.size());
        int second = cut + (leads.size() - cut) / 2;
        List<Lead> a = shuffled.subList(0, cut);
        List<Lead> b = shuffled.subList(cut, second);
        List<Lead> c = shuffled.subList(second, leads.size());
        FunnelNumbers whole = counted(leads, asOf).finish();

        assertThat(counted(a, asOf)
                        .merge(counted(b, asOf))
                        .merge(counted(c, asOf))
                        .finish())
                .isEqualTo(whole);
        assertThat(counted(a, asOf)
                        .merge(counted(b, asOf).merge(counted(c, asOf)))
                        .finish())
                .isEqualTo(whole);
        assertThat(counted(c, asOf)
                        .merge(counted(b, asOf))
                        .merge(counted(a, asOf))
                        .finish())
                .isEqualTo(whole);
    }

    @Property(tries = 60)
    void every_record_is_counted_outside_or_skipped(
            @ForAll("exports") List<Lead> leads, @ForAll("days") LocalDate asOf) {
        assertThat(counted(leads, asOf).finish().getAccount().orElseThrow().getRead())
                .isEqualTo(leads.size());
    }

    private static FunnelCounter counted(List<Lead> leads, LocalDate asOf) {
        FunnelCounter counter = FunnelCounter.of(TERMS, asOf, RATES);
        leads.forEach(counter::add);
        return counter;
    }
}
