package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten most relevant cases of any number of candidates. */
class TopCasesTest {

    private static final TimeBuckets BUCKETS =
            TimeBuckets.of(SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar()), Counts.END_OF_MARCH);

    private final TopCases cases = new TopCases();

    @ParameterizedTest(name = "{0} ms, {1}, at {2} s and {3} ns, {4}: kept {5}")
    @CsvSource({
        "2000, CHF 1.00, 200, 9, Z, true",
        " 999, CHF 9.00,   0, 0, A, false",
        "1000, CHF 3.00, 200, 9, Z, true",
        "1000, CHF 1.00,   0, 0, A, false",
        "1000, ,         200, 9, Z, true",
        "1000, EUR 9.00,   0, 0, A, false",
        "1000, CHF 2.00,  99, 9, Z, true",
        "1000, CHF 2.00, 101, 0, A, false",
        "1000, CHF 2.00, 100, 4, Z, true",
        "1000, CHF 2.00, 100, 6, A, false",
        "1000, CHF 2.00, 100, 5, L, true",
        "1000, CHF 2.00, 100, 5, Z, false"
    })
    void a_case_more_relevant_than_one_of_ten_takes_the_place_of_the_last(
            long took, @Nullable String amount, long second, long nano, String id, boolean kept) {
        for (int i = 0; i < 10; i++) {
            offer(cases, late("M-" + i, 100, 5, 1000, Optional.of(Money.parse("CHF 2.00"))));
        }
        offer(cases, late(id, second, nano, took, Optional.ofNullable(amount).map(Money::parse)));

        assertThat(cases.toList())
                .extracting(LeadCase::getLead)
                .hasSize(10)
                .startsWith(kept ? id : "M-0")
                .endsWith(kept ? "M-8" : "M-9");
    }

    @ParameterizedTest(name = "a case at {0} s: kept {1}")
    @CsvSource({"99, true", "101, false"})
    void a_case_without_a_duration_is_as_relevant_as_one_of_zero(long second, boolean kept) {
        TopCases ofNone = new TopCases();
        LeadCase none = unmeasured("Z", second);
        for (int i = 0; i < 10; i++) {
            offer(cases, late("M-" + i, 100, 0, 0, Optional.empty()));
            offer(ofNone, unmeasured("M-" + i, 100));
        }
        offer(cases, none);
        offer(ofNone, late("Z", second, 0, 0, Optional.empty()));

        assertThat(cases.toList().contains(none)).isEqualTo(kept);
        assertThat(ofNone.toList().contains(late("Z", second, 0, 0, Optional.empty())))
                .isEqualTo(kept);
    }

    @Property(tries = 100)
    void the_first_ten_in_the_order_of_cases_are_kept_merged_and_restored(
            @ForAll("candidates") List<LeadCase> some, @ForAll("candidates") List<LeadCase> others) {
        TopCases first = offered(some);
        TopCases second = offered(others);
        List<LeadCase> top = LeadCase.top(some, others);

        assertThat(first.toList()).isEqualTo(LeadCase.top(some, List.of()));
        TopCases restored = new TopCases();
        restored.read(new StateReader(bytes(first)));
        restored.read(new StateReader(bytes(second)));
        assertThat(restored.toList()).isEqualTo(top);
        first.merge(second);
        assertThat(first.toList()).isEqualTo(top);
        assertThat(second.toList()).isEqualTo(LeadCase.top(others, List.of()));
    }

    @Provide
    Arbitrary<List<LeadCase>> candidates() {
        Arbitrary<Optional<Money>> amounts = Arbitraries.of("", "CHF 1.00", "CHF 2.00", "EUR 1.00")
                .map(text -> text.isEmpty() ? Optional.empty() : Optional.of(Money.parse(text)));
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        Arbitraries.longs().between(0, 1),
                        Arbitraries.longs().between(0, 1),
                        Arbitraries.of(-1L, 0L, 1L),
                        amounts)
                .as((id, second, nano, took, amount) ->
                        took < 0 ? unmeasured(id, second) : late(id, second, nano, took, amount))
                .list()
                .ofMaxSize(30);
    }

    @ParameterizedTest(name = "cycle {0} at {1} s and {2} ns")
    @CsvSource({
        "1,          -31557014167219200, 0",
        "2147483647, 31556889864403199,  999999999",
    })
    void the_first_and_the_last_cycle_and_instant_are_read(int cycle, long second, long nano) {
        cases.read(new StateReader(state(cycle, second, nano)));

        assertThat(cases.toList())
                .containsExactly(LeadCase.builder()
                        .lead("L-1")
                        .cycle(cycle)
                        .kind(LeadCase.Kind.ENTERED)
                        .at(Instant.ofEpochSecond(second, nano))
                        .build());
    }

    @ParameterizedTest(name = "cycle {0} at {1} s and {2} ns: {3}")
    @CsvSource({
        "0,          0,                  0,          cycle 0 must be from 1 to 2147483647",
        "2147483648, 0,                  0,          cycle 2147483648 must be from 1 to 2147483647",
        "1,          -31557014167219201, 0,          second -31557014167219201 and nanosecond 0 are no point in time",
        "1,          31556889864403200,  0,          second 31556889864403200 and nanosecond 0 are no point in time",
        "1,          0,                  1000000000, second 0 and nanosecond 1000000000 are no point in time"
    })
    void an_invalid_cycle_or_time_is_refused(long cycle, long second, long nano, String message) {
        byte[] state = state(cycle, second, nano);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases.read(new StateReader(state)))
                .withMessageMatching("counter state, byte \\d+: " + message);
    }

    @Test
    void without_candidates_there_is_no_case() {
        assertThat(cases.toList()).isEmpty();
    }

    private static LeadCase late(String id, long second, long nano, long took, Optional<Money> amount) {
        return LeadCase.builder()
                .lead(id)
                .kind(LeadCase.Kind.LATE)
                .at(Instant.ofEpochSecond(second, nano))
                .took(Duration.ofMillis(took))
                .amount(amount)
                .build();
    }

    private static LeadCase unmeasured(String id, long second) {
        return LeadCase.builder()
                .lead(id)
                .kind(LeadCase.Kind.UNMEASURED)
                .at(Instant.ofEpochSecond(second))
                .build();
    }

    private static TopCases offered(List<LeadCase> candidates) {
        TopCases cases = new TopCases();
        candidates.forEach(candidate -> offer(cases, candidate));
        return cases;
    }

    private static void offer(TopCases cases, LeadCase candidate) {
        LeadRecord record = new LeadRecord();
        record.id(candidate.getLead());
        LeadFacts facts = new LeadFacts(BUCKETS);
        facts.read(record);
        MinorAmount amount = new MinorAmount();
        candidate.getAmount().ifPresent(amount::set);
        cases.offer(
                facts,
                candidate.getKind(),
                Occurrence.outside(candidate.getAt()),
                candidate.getTook().map(Duration::toMillis).orElse(-1L),
                amount);
    }

    private static byte[] bytes(TopCases cases) {
        StateWriter out = new StateWriter();
        cases.write(out);
        return out.toBytes();
    }

    private static byte[] state(long cycle, long second, long nano) {
        StateWriter out = new StateWriter();
        out.unsigned(1);
        out.text("L-1");
        out.unsigned(cycle);
        out.text("ENTERED");
        out.signed(second);
        out.unsigned(nano);
        out.signed(-1);
        new MinorAmount().write(out);
        return out.toBytes();
    }
}
