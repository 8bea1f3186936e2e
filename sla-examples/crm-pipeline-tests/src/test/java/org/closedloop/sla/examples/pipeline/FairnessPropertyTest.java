package org.closedloop.sla.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.time.DateRange;

/** Whatever the funnel: nobody is judged by what the other side does. */
class FairnessPropertyTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Property(tries = 100)
    void marketings_score_does_not_depend_on_how_fast_sales_responds(
            @ForAll("funnels") List<Lead> leads, @ForAll @IntRange(max = 100_000) int minutes) {
        List<Lead> slower = leads.stream()
                .map(lead -> lead.withFirstTouchAt(touch(lead, minutes)))
                .toList();

        assertThat(score(Role.MARKETING, slower)).isEqualTo(score(Role.MARKETING, leads));
    }

    @Provide
    Arbitrary<List<Lead>> funnels() {
        return SlaArbitraries.leads(DateRange.parse("2026-03")).list().ofMaxSize(40);
    }

    private static Optional<EventTime> touch(Lead lead, int minutes) {
        return lead.getHandedOverAt()
                .map(handOver -> EventTime.at(handOver.startIn(ZURICH).plus(Duration.ofMinutes(minutes))));
    }

    private static PartyResult score(Role role, List<Lead> leads) {
        return Kander.scorecard(leads).party(role).orElseThrow();
    }
}
