package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.testing.SlaFixtures;

/** {@link Occurrence} has the rules of {@link EventTime}, also if clocks skip midnight or a whole day. */
class OccurrenceLawsTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 12, 31);

    @Property(tries = 1000)
    void occurrences_compare_like_event_times(@ForAll("pairs") Pair pair) {
        ZoneId zone = pair.zone();
        EventTime one = pair.one();
        EventTime other = pair.other();
        LeadFacts facts = facts(
                zone,
                Lead.builder()
                        .id("L-1")
                        .handedOverAt(one)
                        .acceptedAt(other)
                        .addAttempts(other)
                        .build());

        assertThat(facts.handOver.isCertainlyBefore(facts.acceptance)).isEqualTo(one.isCertainlyBefore(other, zone));
        assertThat(facts.acceptance.isCertainlyBefore(facts.handOver)).isEqualTo(other.isCertainlyBefore(one, zone));
        assertThat(facts.handOver.mayBeBefore(facts.acceptance))
                .isEqualTo(one.startIn(zone).isBefore(other.lastIn(zone)));
        TimeList attempts = facts.record().attempts;
        assertThat(facts.handOver.isCertainlyBefore(attempts.second(0), attempts.nano(0)))
                .isEqualTo(one.isCertainlyBefore(other, zone));
        assertThat(facts.handOver.at()).isEqualTo(one.startIn(zone));
        assertThat(facts.handOver.isDay()).isEqualTo(!one.isTimed());
    }

    @Property(tries = 1000)
    void two_times_are_ordered_or_overlap(@ForAll("pairs") Pair pair) {
        ZoneId zone = pair.zone();
        EventTime one = pair.one();
        EventTime other = pair.other();
        List<Boolean> before = List.of(one.isCertainlyBefore(other, zone), other.isCertainlyBefore(one, zone));

        assertThat(before).isNotEqualTo(List.of(true, true));
        assertThat(one.isCertainlyBefore(one, zone)).isFalse();
        if (before.get(0)) {
            assertThat(EventTime.byStart(zone).compare(one, other)).isNegative();
            assertThat(one.until(other, zone).isNegative() && pair.turn() != Turn.TO_THE_EVENING_BEFORE)
                    .isFalse();
        }
    }

    private static LeadFacts facts(ZoneId zone, Lead lead) {
        Agreement full = SlaFixtures.fullAgreement();
        LeadFacts facts = new LeadFacts(TimeBuckets.of(
                full.withScope(full.getScope().withZone(zone)).resolve(SlaFixtures.zurichCalendar()), AS_OF));
        facts.read(new LeadCopier().copy(lead));
        return facts;
    }

    /** A change of the clocks in a zone. */
    enum Turn {
        FORWARD("Europe/Zurich", "2026-03-29T01:00:00Z"),
        BACK("Europe/Zurich", "2026-10-25T01:00:00Z"),
        OVER_MIDNIGHT("America/Sao_Paulo", "2010-10-17T03:00:00Z"),
        BACK_FROM_MIDNIGHT("America/Sao_Paulo", "2010-02-21T02:00:00Z"),
        TO_THE_EVENING_BEFORE("America/St_Johns", "2010-11-07T02:31:00Z"),
        OVER_A_DAY("Pacific/Apia", "2011-12-30T10:00:00Z"),
        NONE("UTC", "2026-06-01T00:00:00Z");

        private final ZoneId zone;
        private final Instant at;

        Turn(String zone, String at) {
            this.zone = ZoneId.of(zone);
            this.at = Instant.parse(at);
        }

        /** By the half hour, and the days of each. */
        Arbitrary<EventTime> times() {
            Arbitrary<Instant> instants =
                    Arbitraries.integers().between(-60, 60).map(halves -> at.plusSeconds(halves * 1800L));
            Arbitrary<LocalDate> days = Arbitraries.integers()
                    .between(-2, 2)
                    .map(day -> LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(day));
            return Arbitraries.oneOf(instants.map(EventTime::at), days.map(EventTime::on));
        }
    }

    record Pair(Turn turn, EventTime one, EventTime other) {

        ZoneId zone() {
            return turn.zone;
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(Turn.class)
                .flatMap(turn ->
                        Combinators.combine(turn.times(), turn.times()).as((one, other) -> new Pair(turn, one, other)));
    }
}
