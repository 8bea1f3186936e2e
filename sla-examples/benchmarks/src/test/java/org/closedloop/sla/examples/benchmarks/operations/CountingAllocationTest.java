package org.closedloop.sla.examples.benchmarks.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;
import org.closedloop.sla.examples.benchmarks.operations.MetricBenchmark.Added;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.LeadReader;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Checks the cost model of the README by counting the bytes that a thread allocates. The figures hold for every virtual
 * machine, as nothing relies on an optimizing compiler.
 */
class CountingAllocationTest {

    private static final int LEADS = 10_000;
    /** What 10,000 leads may allocate in all: less than 16 bytes for every fortieth. */
    private static final long CONSTANT = 4_000;

    private static final List<Lead> SAMPLE = List.of(SampleLeads.rich(4 * LEADS));
    private static final long LAST_DAY =
            Question.AS_OF.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private final FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);

    @ParameterizedTest
    @EnumSource
    void a_lead_in_memory_is_counted_without_allocation(Added metric) {
        FunnelCounter some = FunnelCounter.of(metric.toQuestion(), Question.AS_OF);

        assertThat(bytesOfSecond(() -> add(SAMPLE.subList(0, LEADS), some))).isLessThan(CONSTANT);
    }

    @Test
    void a_later_cycle_is_counted_without_allocation() {
        Lead recycled = Lead.builder()
                .id("L")
                .createdAt(EventTime.on(LocalDate.of(2026, 3, 2)))
                .putStage(Stage.MQL, EventTime.on(LocalDate.of(2026, 3, 2)))
                .rejection(Rejection.of(EventTime.on(LocalDate.of(2026, 3, 3)), "no budget"))
                .addCycles(LeadCycle.builder()
                        .startedAt(EventTime.on(LocalDate.of(2026, 10, 1)))
                        .putStage(Stage.MQL, EventTime.on(LocalDate.of(2026, 10, 1)))
                        .disqualification(Disqualification.of(EventTime.on(LocalDate.of(2026, 10, 2)), "a student"))
                        .deal(Deal.builder()
                                .outcome(DealOutcome.WON)
                                .amount(Money.parse("CHF 1200.00"))
                                .closedAt(EventTime.on(LocalDate.of(2026, 10, 3)))
                                .build())
                        .build())
                .build();

        assertThat(bytesOfSecond(() -> add(Collections.nCopies(LEADS, recycled), counter)))
                .isLessThan(CONSTANT);
    }

    @Test
    void a_record_is_counted_without_allocation() {
        LeadRecord lead = new LeadRecord();

        assertThat(bytesOfSecond(() -> {
                    for (int i = 0; i < LEADS; i++) {
                        fill(lead, i);
                        counter.add(lead);
                    }
                }))
                .isLessThan(CONSTANT);
    }

    private static void fill(LeadRecord lead, int number) {
        long created = LAST_DAY - number % 300 * 86_400L + number;
        lead.clear();
        lead.id("L");
        lead.at(LeadEvent.CREATED, created, 0);
        lead.stage(Stage.MQL, created, 0);
        lead.stage(Stage.SQL, created + 3_600, 0);
        lead.at(LeadEvent.HANDED_OVER, created + 3_600, 0);
        lead.at(LeadEvent.FIRST_TOUCH, created + 7_200, 0);
        lead.deal(DealOutcome.WON);
        lead.at(LeadEvent.DEAL_CLOSED, created + 90_000, 0);
        lead.amount(CHF, 120_000);
    }

    @Test
    void a_line_is_counted_without_allocation() {
        // The reader has buffers, which do not grow with the lines.
        assertThat(bytesOfLines(2 * LEADS) - bytesOfLines(LEADS)).isLessThan(CONSTANT);
    }

    private static long bytesOfLines(int count) {
        byte[] lines = LeadFiles.ndjson(count);
        FunnelCounter some = FunnelCounter.of(Question.terms(), Question.AS_OF);
        return bytesOfSecond(() -> {
            try {
                LeadReader.inEnglish().count(new ByteArrayInputStream(lines), some);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void a_counter_stops_growing() {
        add(SAMPLE.subList(0, 3 * LEADS), counter);

        assertThat(ThreadUse.of(() -> add(SAMPLE.subList(3 * LEADS, 4 * LEADS), counter))
                        .bytes())
                .isLessThan(CONSTANT);
    }

    @Test
    void of_the_full_agreement_only_the_attribution_of_deals_won_allocates() {
        FunnelCounter full = FunnelCounter.of(FullAgreement.terms(), Question.AS_OF);
        List<Lead> won = SAMPLE.stream().filter(CountingAllocationTest::isWon).toList();
        List<Lead> others = SAMPLE.stream().filter(lead -> !isWon(lead)).toList();

        assertThat(bytesOfSecond(() -> add(others, full))).isLessThan(CONSTANT);
        assertThat(bytesOfSecond(() -> add(won, full)) / won.size()).isBetween(1_000L, 8_000L);
    }

    private static boolean isWon(Lead lead) {
        return lead.getDeal()
                .filter(deal -> deal.getOutcome() == DealOutcome.WON)
                .isPresent();
    }

    private static void add(List<Lead> leads, FunnelCounter to) {
        for (int i = 0; i < leads.size(); i++) {
            to.add(leads.get(i));
        }
    }

    /** The bytes of the second time: the counter has grown in the first. */
    private static long bytesOfSecond(Runnable work) {
        work.run();
        return ThreadUse.of(work).bytes();
    }
}
