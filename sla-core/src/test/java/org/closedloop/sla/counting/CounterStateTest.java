package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.testing.LeadArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A counter's state can be written and read; counters are a commutative monoid. */
class CounterStateTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @Property(tries = 60)
    void a_counter_restored_from_bytes_has_the_same_counts_and_continues(
            @ForAll("exports") List<Lead> leads, @ForAll("exports") List<Lead> more) {
        FunnelCounter here = counted(leads);
        FunnelCounter there = empty().merge(here.toBytes());

        assertThat(there.toBytes()).isEqualTo(here.toBytes());
        more.forEach(here::add);
        more.forEach(there::add);
        assertThat(there.finish()).isEqualTo(here.finish());
    }

    @Property(tries = 60)
    void counters_are_a_commutative_monoid(
            @ForAll("exports") List<Lead> a, @ForAll("exports") List<Lead> b, @ForAll("exports") List<Lead> c) {
        byte[] leftFirst = counted(a).merge(counted(b)).merge(counted(c)).toBytes();
        byte[] rightFirst = counted(a).merge(counted(b).merge(counted(c))).toBytes();

        assertThat(leftFirst).isEqualTo(rightFirst);
        assertThat(counted(b).merge(counted(a)).toBytes())
                .isEqualTo(counted(a).merge(counted(b)).toBytes());
        assertThat(counted(a).merge(counted(a).neutral()).toBytes())
                .isEqualTo(counted(a).toBytes());
        assertThat(empty().merge(counted(a)).toBytes()).isEqualTo(counted(a).toBytes());
        assertThat(empty().merge(counted(b).toBytes())
                        .merge(counted(a).toBytes())
                        .toBytes())
                .isEqualTo(counted(a).merge(counted(b)).toBytes());
    }

    @Property(tries = 60)
    void bytes_do_not_depend_on_the_order_of_leads(@ForAll("exports") List<Lead> leads, @ForAll Random random) {
        List<Lead> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, random);

        assertThat(counted(shuffled).toBytes()).isEqualTo(counted(leads).toBytes());
    }

    @Property(tries = 60)
    void damaged_bytes_are_refused(
            @ForAll("exports") List<Lead> leads,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll byte value,
            @ForAll boolean cut) {
        byte[] bytes = counted(leads).toBytes();
        int at = place % bytes.length;
        byte[] damaged = cut ? Arrays.copyOf(bytes, at) : bytes.clone();
        if (!cut) {
            damaged[at] ^= (byte) (value == 0 ? 1 : value);
        }

        assertThatIllegalArgumentException().isThrownBy(() -> empty().merge(damaged));
    }

    @Property(tries = 60)
    void arbitrary_bytes_are_refused_or_are_a_state(
            @ForAll("exports") List<Lead> leads, @ForAll @IntRange(max = 100_000) int place, @ForAll byte value) {
        byte[] state = counted(leads).toBytes();
        byte[] body = Arrays.copyOf(state, state.length - Integer.BYTES);
        body[place % body.length] = value;
        Throwable refusal = catchThrowable(() -> empty().merge(signed(body)));

        if (refusal != null) {
            assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 30)
    void a_counter_can_be_merged_with_itself(@ForAll("exports") List<Lead> leads) {
        FunnelCounter doubled = counted(leads);

        assertThat(doubled.merge(doubled).toBytes())
                .isEqualTo(counted(leads).merge(counted(leads)).toBytes());
    }

    @Test
    void merging_a_counter_with_itself_doubles_its_cases() {
        List<Lead> leads = IntStream.range(0, 10)
                .mapToObj(i -> Lead.builder()
                        .id("L-" + i)
                        .putStage(Stage.SQL, Counts.at("2026-03-04T10:0" + i))
                        .build())
                .toList();
        FunnelCounter counter = counted(leads);

        assertThat(Counts.of(counter.merge(counter).finish(), "2026-03", "sqls").getCases())
                .extracting(LeadCase::getLead)
                .containsExactly("L-0", "L-0", "L-1", "L-1", "L-2", "L-2", "L-3", "L-3", "L-4", "L-4");
    }

    @Test
    void the_order_in_which_an_agreement_lists_its_segments_does_not_matter() {
        ResolvedTerms turned = SlaFixtures.agreementOfEveryMetric()
                .withMetrics(SlaFixtures.agreementOfEveryMetric().getMetrics().stream()
                        .map(metric -> metric instanceof LeadValue value ? turned(value) : metric)
                        .toList())
                .resolve(SlaFixtures.zurichCalendar());
        Lead lead = Lead.builder()
                .id("big")
                .segment("enterprise")
                .putStage(Stage.SQL, Counts.at("2026-03-04T10:00"))
                .build();
        FunnelCounter counter = FunnelCounter.of(turned, AS_OF);
        counter.add(lead);

        assertThat(turned).isEqualTo(TERMS);
        assertThat(counter.toBytes()).isEqualTo(counted(List.of(lead)).toBytes());
        assertThat(((Amount) Counts.of(empty().merge(counter).finish(), "2026-Q1", "pipeline")).getTotal())
                .isEqualTo(Money.parse("CHF 12000.00"));
    }

    private static LeadValue turned(LeadValue value) {
        List<String> segments = new ArrayList<>(value.getWorth().keySet());
        Collections.reverse(segments);
        Map<String, SegmentWorth> worth = new LinkedHashMap<>();
        segments.forEach(segment -> worth.put(segment, value.getWorth().get(segment)));
        return value.withWorth(worth);
    }

    @Test
    void sums_beyond_the_range_of_long_are_exact_and_restored() {
        Money great = Money.of(CurrencyUnit.of("CHF"), new BigDecimal("90000000000000000.01"));
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            leads.add(Lead.builder()
                    .id("great-" + i)
                    .deal(Deal.builder()
                            .outcome(DealOutcome.WON)
                            .amount(i < 4 ? great : great.multipliedBy(1000L))
                            .closedAt(Counts.at("2026-03-04T10:00"))
                            .build())
                    .build());
        }
        Money sum = great.multipliedBy(1004);

        FunnelCounter counter = counted(leads);
        assertThat(Counts.of(counter.finish(), "2026-03", "funnel:revenue").toString())
                .contains(sum.toString());
        assertThat(empty().merge(counter.toBytes()).finish()).isEqualTo(counter.finish());
    }

    @Test
    void issues_of_skipped_records_are_restored() {
        FunnelCounter counter = empty();
        counter.skip(LeadIssue.builder()
                .source("part-7.ndjson")
                .line(7)
                .code("unreadable")
                .message("no lead")
                .effect(LeadIssue.Effect.SKIPPED)
                .build());

        LeadAccount restored =
                empty().merge(counter.toBytes()).finish().getAccount().orElseThrow();
        assertThat(restored).isEqualTo(counter.finish().getAccount().orElseThrow());
        assertThat(restored.getIssues())
                .extracting(issue -> issue.place().orElseThrow())
                .containsExactly("part-7.ndjson:7");
    }

    @Test
    void states_of_other_terms_and_other_bytes_are_refused() {
        byte[] state = empty().toBytes();
        FunnelCounter dayBefore = FunnelCounter.of(TERMS, AS_OF.minusDays(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dayBefore.merge(state))
                .withMessageMatching("counter state, byte \\d+: the day must be 2026-09-29, but was 2026-09-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(new byte[0]))
                .withMessage("counter state, byte 0: it must not end here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(new byte[] {1, 'x'}))
                .withMessage("counter state, byte 2: must begin with 'sla-counter/4', but does with 'x'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(new byte[] {-1, -1, -1, -1, 7, 'x'}))
                .withMessageContaining("must hold 2147483647 things, but has only 1 bytes left");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(signed(Arrays.copyOf(state, state.length - 2))))
                .withMessageEndingWith(": it must end here, but has 2 bytes more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(Arrays.copyOf(state, 16)))
                .withMessage("counter state, byte 14: it must not end here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge("\rsla-counter/4ok?!".getBytes(StandardCharsets.UTF_8)))
                .withMessage("counter state, byte 14: it is damaged: its checksum must be e32256cf, but is 6f6b3f21");
    }

    @Test
    void a_state_of_an_older_format_is_refused() {
        byte[] old = signed("\rsla-counter/1".getBytes(StandardCharsets.UTF_8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(old))
                .withMessage("counter state, byte 14: 'sla-counter/1' was counted by other rules: a day was an instant;"
                        + " count its leads anew");
    }

    @Test
    void a_state_without_required_data_is_refused() {
        byte[] old = signed("\rsla-counter/2".getBytes(StandardCharsets.UTF_8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(old))
                .withMessage("counter state, byte 14: 'sla-counter/2' does not say which stages any lead has; count its"
                        + " leads anew");
    }

    @Test
    void a_state_without_cycles_is_refused() {
        byte[] old = signed("\rsla-counter/3".getBytes(StandardCharsets.UTF_8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(old))
                .withMessage("counter state, byte 14: 'sla-counter/3' does not say in which cycle a lead was counted;"
                        + " count its leads anew");
    }

    @Test
    void a_stage_of_another_counters_leads_is_merged() {
        Lead sql = Lead.builder()
                .id("L-1")
                .putStage(Stage.SQL, Counts.at("2026-05-04T10:00"))
                .build();
        FunnelCounter mqlsOnly = counted(List.of(Lead.builder()
                .id("L-2")
                .putStage(Stage.MQL, Counts.at("2026-03-04T10:00"))
                .build()));

        assertThat(mqlsOnly.finish().find(DateRange.parse("2026-03"), "sqls")).isEmpty();
        assertThat(mqlsOnly.merge(counted(List.of(sql)).toBytes()).finish().find(DateRange.parse("2026-03"), "sqls"))
                .contains(Count.of(0));
    }

    @Test
    void a_state_with_an_invalid_mask_of_missing_data_is_refused() {
        byte[] state = empty().toBytes();
        byte[] body = Arrays.copyOf(state, state.length - Integer.BYTES);
        body[body.length - 1] = 64;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().merge(signed(body)))
                .withMessageEndingWith(": must miss at most 1 kinds of data, but has the mask 64");
    }

    @Provide
    Arbitrary<List<Lead>> exports() {
        return LeadArbitraries.leads(DateRange.parse("2026")).list().ofMaxSize(20);
    }

    /** The bytes with the checksum that they ask for. */
    private static byte[] signed(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + Integer.BYTES)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static FunnelCounter empty() {
        return FunnelCounter.of(TERMS, AS_OF);
    }

    private static FunnelCounter counted(List<Lead> leads) {
        FunnelCounter counter = empty();
        leads.forEach(counter::add);
        return counter;
    }
}
