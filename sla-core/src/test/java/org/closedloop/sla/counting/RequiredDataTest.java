package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;
import static org.closedloop.sla.counting.Counts.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of which at least one lead must have some, so that 0 is a measurement. */
class RequiredDataTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final DateRange MARCH = DateRange.parse("2026-03");
    private static final Lead SQL =
            Counts.lead().putStage(Stage.SQL, at("2026-03-02T09:00")).build();

    static Stream<Arguments> metrics() {
        return Stream.of(
                row("a source", only(LeadFilter.builder().addSources("web")), lead -> lead.withSource("fair")),
                row("a segment", only(LeadFilter.builder().addSegments("sme")), lead -> lead.withSegment("other")),
                row("a priority", only(LeadFilter.builder().addPriorities("hot")), lead -> lead.withPriority("cold")),
                row(
                        "a valued segment",
                        LeadValue.builder()
                                .id("value")
                                .stage(Stage.SQL)
                                .putWorth("sme", SegmentWorth.of(BigDecimal.ONE, Money.parse("CHF 9.00")))
                                .build(),
                        lead -> lead.withSegment("other")));
    }

    private static Arguments row(String data, Metric metric, UnaryOperator<Lead> having) {
        return Arguments.of(data, metric, having);
    }

    private static Metric only(LeadFilter.Builder leads) {
        return StageCount.of("sqls", Stage.SQL).withLeads(leads.build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("metrics")
    void one_lead_that_has_the_data_suffices(String data, Metric metric, UnaryOperator<Lead> having) {
        LeadFacts facts = new LeadFacts(TimeBuckets.of(TERMS, END_OF_MARCH));
        RequiredData required = RequiredData.of(metric, facts);
        add(required, facts, SQL);
        assertThat(required.isFound()).isFalse();

        add(required, facts, having.apply(SQL));
        add(required, facts, SQL);
        assertThat(required.isFound()).isTrue();
    }

    private static void add(RequiredData required, LeadFacts facts, Lead lead) {
        facts.read(new LeadCopier().copy(lead));
        required.add(facts);
    }

    @Test
    void a_part_without_data_is_measured_if_the_whole_has_it() {
        FunnelCounter part = FunnelCounter.of(TERMS, END_OF_MARCH);
        FunnelCounter whole = part.neutral();
        whole.add(SQL);

        assertThat(part.finish().find(MARCH, "sqls")).isEmpty();
        assertThat(part.measureAsPartOf(whole, MARCH, "sqls")).contains(Count.of(0));
        assertThat(whole.measureAsPartOf(part, MARCH, "sqls")).isEmpty();
        assertThat(whole.measureAsPartOf(whole, MARCH, "sqls"))
                .isEqualTo(whole.finish().find(MARCH, "sqls"));
        assertThat(part.measureAsPartOf(whole, MARCH, "no metric")).isEmpty();
    }

    @Test
    void a_part_is_measured_only_in_a_range_that_is_counted() {
        FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH);
        counter.add(SQL);

        assertThat(counter.measureAsPartOf(counter, DateRange.parse("2026-01"), "sqls"))
                .contains(Count.of(0));
        for (String range : List.of("2026-01-01/2026-01-30", "2026-01-02/2026-01-31")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> counter.measureAsPartOf(counter, DateRange.parse(range), "sqls"))
                    .withMessage("funnel counter: " + range + " must be a range that is counted, but is not");
        }
    }

    @Test
    void a_part_is_measured_from_the_first_day_of_a_range() {
        FunnelCounter onTheFirst = FunnelCounter.of(TERMS, LocalDate.of(2026, 3, 1));
        FunnelCounter dayBefore = FunnelCounter.of(TERMS, LocalDate.of(2026, 2, 28));
        Lead february =
                Counts.lead().putStage(Stage.SQL, at("2026-02-02T09:00")).build();
        onTheFirst.add(february);
        dayBefore.add(february);

        assertThat(onTheFirst.measureAsPartOf(onTheFirst, MARCH, "sqls")).contains(Count.of(0));
        assertThat(dayBefore.measureAsPartOf(dayBefore, MARCH, "sqls")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onTheFirst.measureAsPartOf(dayBefore, MARCH, "sqls"))
                .withMessage("funnel counter: can only be part of one of equal terms, day and rates, but the day was"
                        + " 2026-03-01 and 2026-02-28");
    }
}
