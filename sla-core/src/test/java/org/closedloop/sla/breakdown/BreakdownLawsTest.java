package org.closedloop.sla.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.testing.LeadArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;

/** Laws of breakdowns of arbitrary leads under an agreement with every metric. */
class BreakdownLawsTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .putRate(CurrencyUnit.EUR, new BigDecimal("0.94125"))
            .build();
    private static final List<Dimension> OWNER = List.of(Dimension.of("owner"));

    @Provide
    Arbitrary<List<Lead>> exports() {
        Arbitrary<String> owners = Arbitraries.of("", "Anna", "Ben", "Cem", "Dora", "Éva", "Zoe");
        return Combinators.combine(LeadArbitraries.leads(DateRange.parse("2026-Q1")), owners)
                .as((lead, owner) -> lead.withFields(Map.of("owner", owner)))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Dimension>> dimensions() {
        return Arbitraries.of("owner", "segment", "source", "priority", "rejection-reason")
                .map(Dimension::of)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static BreakdownCounter counted(List<Lead> leads, List<Dimension> dimensions, int most) {
        BreakdownCounter counter = BreakdownCounter.of(TERMS, AS_OF, RATES, dimensions, most);
        leads.forEach(counter::add);
        return counter;
    }

    private static FunnelNumbers total(List<Lead> leads) {
        FunnelCounter counter = FunnelCounter.of(TERMS, AS_OF, RATES);
        leads.forEach(counter::add);
        return counter.finish();
    }

    @Property(tries = 40)
    void the_groups_add_up_to_the_count_without_groups(
            @ForAll("exports") List<Lead> leads,
            @ForAll("dimensions") List<Dimension> dimensions,
            @ForAll @IntRange(min = 1, max = 8) int most,
            @ForAll BreakdownSpan span) {
        FunnelNumbers numbers = total(leads);
        BreakdownCounter counter = counted(leads, dimensions, most);

        assertThat(counter.total()).isEqualTo(numbers);
        for (TargetBreakdown target : counter.finish(span).getTargets()) {
            for (WindowBreakdown window : target.getWindows()) {
                Optional<Measurement> sum = window.getGroups().stream()
                        .map(GroupResult::getMeasurement)
                        .reduce(Measurement::plus);
                Measurement whole = numbers.find(
                                window.getWindow(), target.getTarget().getMetric())
                        .orElseThrow();
                assertThat(window.getTotal()).isEqualTo(whole);
                assertThat(sum.orElse(whole)).isEqualTo(whole);
            }
        }
    }

    @Property(tries = 40)
    void a_merge_is_the_count_of_both_in_any_order(
            @ForAll("exports") List<Lead> leads,
            @ForAll("dimensions") List<Dimension> dimensions,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 8) int most,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        List<Lead> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, random);
        int a = Math.min(Math.min(first, second), leads.size());
        int b = Math.min(Math.max(first, second), leads.size());
        BreakdownCounter left = counted(shuffled.subList(0, a), dimensions, most);
        BreakdownCounter middle = counted(shuffled.subList(a, b), dimensions, most);
        BreakdownCounter right = counted(shuffled.subList(b, leads.size()), dimensions, most);
        Breakdown expected = counted(leads, dimensions, most).finish(BreakdownSpan.WINDOWS);

        assertThat(right.neutral()
                        .merge(right)
                        .merge(middle.neutral().merge(left).merge(middle))
                        .finish(BreakdownSpan.WINDOWS))
                .isEqualTo(expected);
        assertThat(left.merge(middle).merge(right).merge(right.neutral()).finish(BreakdownSpan.WINDOWS))
                .isEqualTo(expected);
        assertThat(left.missing()).isEqualTo(counted(leads, dimensions, most).missing());
    }

    @Property(tries = 20)
    void merging_with_itself_doubles(@ForAll("exports") List<Lead> leads) {
        List<Lead> twice = new ArrayList<>(leads);
        twice.addAll(leads);
        BreakdownCounter counter = counted(leads, OWNER, 3);

        assertThat(counter.merge(counter).finish(BreakdownSpan.PERIOD))
                .isEqualTo(counted(twice, OWNER, 3).finish(BreakdownSpan.PERIOD));
    }

    /** A group is counted by its own leads, by comparison with metrics that select them. */
    @Property(tries = 20)
    void a_group_has_the_numbers_of_a_metric_of_its_leads(@ForAll("exports") List<Lead> leads) {
        Breakdown breakdown = counted(leads, OWNER, 10).finish(BreakdownSpan.PERIOD);
        FunnelCounter counter = FunnelCounter.of(
                TERMS.alsoCounting(
                        TERMS.getAgreement().getMetrics().stream()
                                .map(BreakdownLawsTest::ofAnna)
                                .toList(),
                        List.of()),
                AS_OF,
                RATES);
        leads.forEach(counter::add);
        FunnelNumbers ofAnna = counter.finish();
        for (TargetBreakdown target : breakdown.getTargets()) {
            target.current()
                    .flatMap(window -> window.getGroups().stream()
                            .filter(group -> group.getValues().equals(List.of("Anna")))
                            .findFirst())
                    .ifPresent(group -> assertThat(ofAnna.find(
                                    TERMS.getPeriod(),
                                    "anna-" + target.getTarget().getMetric()))
                            .contains(group.getMeasurement()));
        }
    }

    private static Metric ofAnna(Metric metric) {
        LeadFilter anna = LeadFilter.builder()
                .copyOf(metric.getLeads())
                .addFields(FieldFilter.of("owner", "Anna"))
                .build();
        return metric.withLeads(anna).withId("anna-" + metric.getId());
    }

    @Property(tries = 30)
    void the_listed_groups_are_the_first_by_name_and_the_others_are_counted(
            @ForAll("exports") List<Lead> leads, @ForAll @IntRange(min = 1, max = 8) int most) {
        TreeSet<String> owners = leads.stream()
                .map(lead -> lead.getFields().getOrDefault("owner", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> first = owners.stream().limit(most).collect(Collectors.toSet());
        Breakdown breakdown = counted(leads, OWNER, most).finish(BreakdownSpan.PERIOD);

        assertThat(breakdown.getOtherGroups()).isEqualTo(Math.max(0, owners.size() - most));
        assertThat(breakdown.getTargets())
                .flatExtracting(TargetBreakdown::getWindows)
                .flatExtracting(WindowBreakdown::getGroups)
                .filteredOn(group -> !group.isOther())
                .allMatch(group -> first.contains(group.getValues().get(0)));
    }

    @Property(tries = 30)
    void the_shortfall_decreases_down_the_table(@ForAll("exports") List<Lead> leads) {
        for (TargetBreakdown target :
                counted(leads, OWNER, 10).finish(BreakdownSpan.WINDOWS).getTargets()) {
            for (WindowBreakdown window : target.getWindows()) {
                List<GroupResult> withValue = window.getGroups().stream()
                        .filter(group -> group.getActual().isPresent())
                        .toList();
                assertThat(window.getGroups().subList(0, withValue.size())).isEqualTo(withValue);
                assertThat(withValue)
                        .extracting(group -> excess(group, window.getRequired()))
                        .isSorted();
            }
        }
    }

    private static BigDecimal excess(GroupResult group, Optional<BigDecimal> required) {
        return group.getMeasurement() instanceof Share share
                ? share.getNumerator().subtract(share.getDenominator().multiply(required.orElseThrow()))
                : group.getActual().orElseThrow();
    }

    @Property(tries = 30)
    void masking_changes_names_alone_and_each_name_to_one(@ForAll("exports") List<Lead> leads) {
        Breakdown plain = counted(leads, List.of(Dimension.of("owner"), Dimension.of("segment")), 30)
                .finish(BreakdownSpan.WINDOWS);
        Breakdown masked = plain.masked();

        assertThat(masked.masked()).isSameAs(masked);
        assertThat(masked.toString()).doesNotContain("Anna", "Ben", "Cem", "Dora", "Éva", "Zoe");
        Map<String, String> names = new HashMap<>();
        for (int t = 0; t < plain.getTargets().size(); t++) {
            List<WindowBreakdown> windows = plain.getTargets().get(t).getWindows();
            for (int w = 0; w < windows.size(); w++) {
                WindowBreakdown window = masked.getTargets().get(t).getWindows().get(w);
                for (int g = 0; g < windows.get(w).getGroups().size(); g++) {
                    GroupResult before = windows.get(w).getGroups().get(g);
                    GroupResult after = window.getGroups().get(g);
                    assertThat(after.withValues(before.getValues())).isEqualTo(before);
                    assertThat(after.getValues().get(1))
                            .isEqualTo(before.getValues().get(1));
                    String name = after.getValues().get(0);
                    String known = names.putIfAbsent(before.getValues().get(0), name);
                    assertThat(known == null || known.equals(name)).isTrue();
                }
            }
        }
        assertThat(names.values()).doesNotHaveDuplicates();
    }
}
