package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;

/** A scorecard as of a day far from the period has the verdicts of any other day on that side of it. */
class FarAsOfTest {

    private static final ResolvedTerms TERMS = SlaFixtures.completeAgreement().resolve(SlaFixtures.zurichCalendar());

    private static final ResolvedTerms ALWAYS_OPEN = SlaFixtures.completeAgreement()
            .resolve(BusinessCalendar.builder()
                    .id("zurich")
                    .zone(ZoneId.of("Europe/Zurich"))
                    .workingDays("00:00-24:00")
                    .day(DayOfWeek.SATURDAY, "00:00-24:00")
                    .day(DayOfWeek.SUNDAY, "00:00-24:00")
                    .build());

    @Provide
    Arbitrary<List<Lead>> leads() {
        return SlaArbitraries.leads(DateRange.parse("2026")).list().ofMaxSize(20);
    }

    /** Without the ages of cases, which grow. */
    private static List<Tuple> asOf(ResolvedTerms terms, LocalDate day, List<Lead> leads) {
        FunnelCounter counter = FunnelCounter.of(terms, day);
        leads.forEach(counter::add);
        return SlaEvaluator.evaluate(terms, counter.finish(), day).getParties().stream()
                .flatMap(party -> party.getTargets().stream())
                .flatMap(target -> target.getWindows().stream())
                .map(window ->
                        tuple(window.getTarget().getId(), window.getWindow(), window.getVerdict(), window.getActual()))
                .toList();
    }

    @Property(tries = 10)
    void after_the_period(@ForAll("leads") List<Lead> leads) {
        List<Tuple> later = asOf(TERMS, LocalDate.of(2031, 12, 31), leads);

        assertThat(asOf(TERMS, LocalDate.of(9999, 12, 31), leads)).isEqualTo(later);
        assertThat(asOf(TERMS, LocalDate.MAX.minusDays(1), leads)).isEqualTo(later);
        assertThat(asOf(TERMS, LocalDate.MAX, leads)).isEqualTo(later);
        assertThat(asOf(ALWAYS_OPEN, LocalDate.MAX, leads))
                .isEqualTo(asOf(ALWAYS_OPEN, LocalDate.of(2031, 12, 31), leads));
    }

    @Example
    void with_events_at_the_ends_of_the_calendar() {
        ZoneId zone = TERMS.getAgreement().getScope().getZone();
        for (EventTime far : List.of(
                EventTime.on(LocalDate.MIN),
                EventTime.on(LocalDate.MAX),
                EventTime.at(Instant.MIN),
                EventTime.at(Instant.MAX.minusSeconds(1)))) {
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(2026, 12, 31), LocalDate.MAX)) {
                Lead lead = Lead.builder()
                        .id("L-1")
                        .createdAt(far)
                        .putStage(Stage.MQL, far)
                        .handedOverAt(far)
                        .build();
                FunnelCounter counter = FunnelCounter.of(TERMS, day);
                counter.add(lead);
                FunnelNumbers numbers = counter.finish();
                Scorecard card = SlaEvaluator.evaluate(TERMS, numbers, day);

                assertThat(numbers.getAccount().orElseThrow().getOutside())
                        .as("%s as of %s", far, day)
                        .isEqualTo(1);
                assertThat(card.getRemarks())
                        .extracting(remark -> remark.explain(Locale.ENGLISH))
                        .isNotNull();
                assertThat(numbers.getAccount().orElseThrow().getNewestOn())
                        .as("%s as of %s", far, day)
                        .isEqualTo(Optional.of(far.dayIn(zone)).filter(newest -> !newest.isAfter(day)));
            }
        }
    }

    @Property(tries = 10)
    void before_the_period(@ForAll("leads") List<Lead> leads) {
        List<Tuple> earlier = asOf(TERMS, LocalDate.of(2015, 1, 1), leads);

        assertThat(asOf(TERMS, LocalDate.of(1, 1, 1), leads)).isEqualTo(earlier);
        assertThat(asOf(TERMS, LocalDate.MIN, leads)).isEqualTo(earlier);
    }
}
