package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.time;
import static org.closedloop.sla.counting.Counts.won;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The revenue of the leads that became MQLs in a window, of deals won within 180 days. */
class CohortRevenueTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static Lead mql(String id, String entry, Deal deal) {
        return Lead.builder().id(id).putStage(Stage.MQL, time(entry)).deal(deal).build();
    }

    private static FunnelCounter counter(Lead... leads) {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF, Counts.euros("0.945"));
        Stream.of(leads).forEach(counter::add);
        return counter;
    }

    private static Amount january(FunnelCounter counter) {
        return (Amount) Counts.of(counter.finish(), "2026-01", "mql-revenue");
    }

    @ParameterizedTest(name = "MQL at {0}, won at {1}: CHF {2}")
    @CsvSource({
        "2026-01-10, 2026-01-10, 10.00",
        "2026-01-10, 2026-01-09, 0.00",
        "2026-01-10T12:00, 2026-01-10T11:00, 0.00",
        "2026-01-10T12:00, 2026-01-10, 10.00",
        "2026-01-10, 2026-07-09, 10.00",
        "2026-01-10, 2026-07-10, 0.00",
        "2026-01-31T23:59, 2026-02-01, 10.00",
        "2025-12-31, 2026-01-10, 0.00",
        "2026-02-01, 2026-02-01, 0.00"
    })
    void is_that_of_deals_won_in_time(String entry, String close, String total) {
        assertThat(january(counter(mql("L-1", entry, won("CHF 10.00", close)))).getTotal())
                .isEqualTo(Money.parse("CHF " + total));
    }

    @ParameterizedTest
    @CsvSource({"OPEN", "LOST"})
    void is_not_that_of_other_deals(DealOutcome outcome) {
        Deal deal = won("CHF 10.00", "2026-01-20").withOutcome(outcome);
        Amount amount = january(counter(mql("L-1", "2026-01-10", deal)));

        assertThat(amount.getTotal()).isEqualTo(Money.parse("CHF 0.00"));
        assertThat(amount.getUnvalued()).isZero();
        assertThat(amount.getCases()).isEmpty();
    }

    @Test
    void states_what_it_could_not_add() {
        Deal without = won("CHF 10.00", "2026-01-20").withAmount(Optional.empty());
        Amount amount = january(counter(
                mql("L-1", "2026-01-10", won("CHF 100.00", "2026-01-20")),
                mql("L-2", "2026-01-11", won("EUR 10.00", "2026-01-20")),
                mql("L-3", "2026-01-12", won("USD 7.00", "2026-01-20")),
                mql("L-4", "2026-01-13", without),
                mql("L-5", "2026-01-14", won("CHF -1.00", "2026-01-20"))));

        assertThat(amount.getTotal()).isEqualTo(Money.parse("CHF 109.45"));
        assertThat(amount.getUnconverted()).containsExactly(Money.parse("USD 7.00"));
        assertThat(amount.getUnvalued()).isEqualTo(2);
        assertThat(amount.getCases())
                .containsExactly(wonCase("L-1", "2026-01-10", "CHF 100.00"), wonCase("L-2", "2026-01-11", "CHF 9.45"));
    }

    private static LeadCase wonCase(String lead, String entry, String amount) {
        return LeadCase.builder()
                .lead(lead)
                .kind(LeadCase.Kind.WON)
                .at(time(entry).startIn(SlaFixtures.zurichCalendar().getZone()))
                .amount(Money.parse(amount))
                .build();
    }

    @Test
    void of_two_counters_is_added() {
        FunnelCounter one = counter(mql("L-1", "2026-01-10", won("CHF 100.00", "2026-01-20")));
        FunnelCounter other = counter(
                mql("L-2", "2026-01-10", won("USD 7.00", "2026-01-20")),
                mql("L-3", "2026-01-31", won("CHF 1.00", "2026-01-31")));
        FunnelCounter all = counter(
                mql("L-1", "2026-01-10", won("CHF 100.00", "2026-01-20")),
                mql("L-2", "2026-01-10", won("USD 7.00", "2026-01-20")),
                mql("L-3", "2026-01-31", won("CHF 1.00", "2026-01-31")));

        for (FunnelCounter merged : List.of(one.merge(other), counter().merge(all.toBytes()))) {
            assertThat(january(merged)).isEqualTo(january(all));
            assertThat(merged.finish()).isEqualTo(all.finish());
        }
        assertThat(january(all).getTotal()).isEqualTo(Money.parse("CHF 101.00"));
        assertThat(all.finish().find(DateRange.parse("2026-02"), "mql-revenue"))
                .hasValueSatisfying(
                        none -> assertThat(((Amount) none).getTotal()).isEqualTo(Money.parse("CHF 0.00")));
    }
}
