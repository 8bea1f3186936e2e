package org.closedloop.sla.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.testing.LeadArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;

/** Laws of open leads, around clock changes. */
class OpenLeadFinderLawsTest {

    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement();
    private static final Instant AT = Instant.parse("2026-03-30T09:00:00Z");

    @Provide
    Arbitrary<List<Lead>> exports() {
        return LeadArbitraries.leads(DateRange.parse("2026-Q1")).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.of(TimeLimit.minutes(30), TimeLimit.hours(4), TimeLimit.hours(200), TimeLimit.parse("P1D"));
    }

    private static ResolvedTerms terms(TimeLimit limit) {
        return AGREEMENT
                .withMetrics(AGREEMENT.getMetrics().get(0), ResponseTime.of("response", limit, ClockStart.HAND_OVER))
                .resolve(SlaFixtures.zurichCalendar());
    }

    private static OpenLeadFinder found(ResolvedTerms terms, Instant at, List<Lead> leads) {
        OpenLeadFinder finder = OpenLeadFinder.of(terms, at, 5);
        leads.forEach(finder::add);
        return finder;
    }

    @Property(tries = 100)
    void a_lead_is_overdue_if_the_count_finds_it_overdue(
            @ForAll("exports") List<Lead> exported,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 100) int day) {
        LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(day);
        ResolvedTerms terms = terms(limit);
        List<Lead> leads = exported.stream()
                .map(lead -> lead.withDeal(Optional.empty())
                        .withRejection(Optional.empty())
                        .withDisqualification(Optional.empty())
                        .withCycles()
                        .withFirstTouchAt(Optional.empty()))
                .toList();
        Optional<Timing> counted = leads.stream()
                .collect(FunnelCounter.collector(terms, asOf))
                .find(terms.getPeriod(), "response")
                .map(Timing.class::cast);
        DueList due = found(terms, terms.closeOf(asOf).minusNanos(1), leads).finish();

        // At the first instant of a working day, one more day has begun than at the last instant of the day before.
        if (limit.getBusinessTime().isPresent()) {
            assertThat(due.getOverdue())
                    .isEqualTo(counted.map(Timing::getOverdue).orElse(0L));
        }
        assertThat(due.getOpen())
                .isEqualTo(counted.map(it -> it.getOverdue() + it.getPending() + it.getUnmeasured())
                        .orElse(0L));
    }

    @Property(tries = 60)
    void the_list_depends_neither_on_order_nor_on_splitting(
            @ForAll("exports") List<Lead> leads, @ForAll Random random, @ForAll @IntRange(max = 30) int at) {
        ResolvedTerms terms = terms(TimeLimit.hours(4));
        List<Lead> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, random);
        int cut = Math.min(at, leads.size());

        assertThat(found(terms, AT, shuffled.subList(0, cut))
                        .merge(found(terms, AT, shuffled.subList(cut, leads.size())))
                        .finish())
                .isEqualTo(found(terms, AT, leads).finish());
    }

    @Property(tries = 60)
    void every_lead_is_accounted_for_and_the_order_has_no_gap(@ForAll("exports") List<Lead> leads) {
        DueList due = found(terms(TimeLimit.hours(4)), AT, leads).finish();

        assertThat(due.read()).isEqualTo(leads.size());
        assertThat(due.getLeads()).extracting(DueLead::getState).isSorted();
        assertThat(due.getLeads())
                .filteredOn(lead -> lead.getState() == DueState.DUE)
                .extracting(lead -> lead.getDeadline().orElseThrow())
                .isSorted();
    }
}
