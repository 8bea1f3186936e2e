package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The events of a lead at the close of March 2026: the newest one, and those that are later. */
class LeadFactsTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);

    /** Sets one event of a lead. */
    private interface Event {

        void set(LeadRecord lead, long epochDay);
    }

    static Stream<Arguments> events() {
        return Stream.concat(
                Stream.of(LeadEvent.values()).map(event -> event(event.name(), (lead, day) -> lead.on(event, day))),
                Stream.of(
                        event("stage", (lead, day) -> lead.stageOn(Stage.SQL, day)),
                        event("stage that is not agreed", (lead, day) -> lead.stageOn(Stage.CUSTOMER, day)),
                        event("attempt", LeadRecord::attemptOn),
                        event("touch", (lead, day) -> lead.touchOn(day, Role.SALES, "call"))));
    }

    private static Arguments event(String name, Event event) {
        return Arguments.of(name, event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void the_newest_event_is_of_any_kind_and_not_after_the_close(String name, Event event) {
        LeadRecord lead = lead();
        lead.deal(DealOutcome.LOST);
        event.set(lead, MARCH_5.toEpochDay());
        LeadRecord future = lead();
        future.deal(DealOutcome.LOST);
        event.set(future, END_OF_MARCH.plusDays(1).toEpochDay());

        assertThat(account(lead).getNewestOn()).contains(MARCH_5);
        assertThat(account(lead).getLater()).isZero();
        assertThat(account(lead).getCounted()).isEqualTo(1);
        assertThat(account(future).getNewestOn()).isEmpty();
        assertThat(account(future).getLater()).isEqualTo(1);
        assertThat(account(future).getOutside()).isEqualTo(1);
    }

    @ParameterizedTest(name = "first cycle {0}, second {1}: newest {2}, {3} later, {4} counted")
    @CsvSource({
        "2026-03-05, 2026-03-09, 2026-03-09, 0, 1",
        "2026-03-05, 2026-04-01, 2026-03-05, 1, 1",
        "2026-04-01, 2026-03-05, 2026-03-05, 1, 1",
        "2026-04-01, 2026-04-02, ,           1, 0",
        "2026-03-05, 2024-03-05, 2026-03-05, 0, 1",
        "2024-03-05, 2026-03-05, 2026-03-05, 0, 1",
        "2024-03-05, 2024-03-06, 2024-03-06, 0, 0"
    })
    void a_lead_is_counted_by_the_events_of_all_its_cycles(
            LocalDate first, LocalDate second, @Nullable LocalDate newest, long later, long counted) {
        LeadRecord lead = lead();
        lead.on(LeadEvent.CREATED, first.toEpochDay());
        lead.addCycle().on(LeadEvent.CREATED, second.toEpochDay());
        LeadAccount account = account(lead);

        assertThat(account.getNewestOn()).isEqualTo(Optional.ofNullable(newest));
        assertThat(account.getLater()).isEqualTo(later);
        assertThat(account.getCounted()).isEqualTo(counted);
        assertThat(account.getRead()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEAL_CREATED", "DEAL_CLOSED", "REPORTED_BACK"})
    void an_event_of_a_deal_is_ignored_without_a_deal(LeadEvent event) {
        LeadRecord lead = lead();
        lead.on(event, MARCH_5.toEpochDay());

        assertThat(account(lead).getNewestOn()).isEmpty();
        assertThat(account(lead).getOutside()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} of an open deal: counted {1}")
    @CsvSource({"DEAL_CREATED, 1", "DEAL_CLOSED, 0", "REPORTED_BACK, 0"})
    void the_expected_close_of_an_open_deal_is_no_event(LeadEvent event, long counted) {
        LeadRecord lead = lead();
        lead.deal(DealOutcome.OPEN);
        lead.on(event, MARCH_5.toEpochDay());

        assertThat(account(lead).getCounted()).isEqualTo(counted);
    }

    @Test
    void each_event_of_which_only_the_day_is_known_is_named_with_its_day() {
        LeadRecord lead = lead();
        lead.deal(DealOutcome.WON);
        for (LeadEvent event : LeadEvent.values()) {
            lead.on(event, MARCH_5.toEpochDay());
        }
        LeadFacts facts = new LeadFacts(TimeBuckets.of(TERMS, END_OF_MARCH));
        facts.read(lead);
        assertThat(facts.days())
                .isEqualTo("created on 2026-03-05 and handed-over on 2026-03-05 and accepted on 2026-03-05 and rejected"
                        + " on 2026-03-05 and disqualified on 2026-03-05 and first-touch on 2026-03-05 and deal-created"
                        + " on 2026-03-05 and deal-closed on 2026-03-05 and reported-back on 2026-03-05");

        lead.at(LeadEvent.CREATED, 0, 0);
        lead.on(LeadEvent.REJECTED, END_OF_MARCH.plusDays(1).toEpochDay());
        facts.read(lead);
        assertThat(facts.days())
                .startsWith("handed-over on 2026-03-05 and accepted on 2026-03-05 and disqualified on 2026-03-05");
    }

    private static LeadRecord lead() {
        LeadRecord lead = new LeadRecord();
        lead.id("L-1");
        return lead;
    }

    private static LeadAccount account(LeadRecord lead) {
        FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH);
        counter.add(lead);
        return counter.finish().getAccount().orElseThrow();
    }
}
