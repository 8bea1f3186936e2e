package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Rule;

/** Maps give the same results as a search through the lists, with repeated and with unlisted ids. */
class LookupLawsTest {

    private static final List<String> IDS = List.of("target-a", "target-b", "target-c", "target-d", "target-e");
    private static final DateRange PERIOD =
            SlaFixtures.fullAgreement().getScope().getPeriod();

    private record Link(String target, String cause) {}

    @Provide
    Arbitrary<Agreement> agreements() {
        List<Target> targets = SlaFixtures.fullAgreement().getTargets();
        return Combinators.combine(Arbitraries.integers().between(0, targets.size() - 1), Arbitraries.of(IDS))
                .as((index, id) -> targets.get(index).withId(id))
                .list()
                .ofMaxSize(6)
                .map(SlaFixtures.fullAgreement()::withTargets);
    }

    @Provide
    Arbitrary<DateRange> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 330),
                        Arbitraries.integers().between(0, 120))
                .as((first, days) -> DateRange.of(
                        PERIOD.getStart().plusDays(first), PERIOD.getStart().plusDays(Math.min(first + days, 364))));
    }

    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.of(IDS).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<TargetExclusion>> exclusions() {
        Arbitrary<TargetExclusion> each = Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        days(),
                        Arbitraries.of("L-1", "L-2", "L-3").set().ofMaxSize(2),
                        ids())
                .as((id, days, leads, targets) -> {
                    TargetExclusion.Builder exclusion = TargetExclusion.builder()
                            .id("x-" + id)
                            .reason("A reason.")
                            .targets(targets);
                    return leads.isEmpty()
                            ? exclusion.period(days).build()
                            : exclusion.leads(leads).build();
                });
        return each.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Link>> links() {
        return Combinators.combine(Arbitraries.of(IDS), Arbitraries.of(IDS))
                .as(Link::new)
                .list()
                .ofMaxSize(9);
    }

    @Property(tries = 300)
    void the_first_target_of_an_id_is_that_of_the_agreement(@ForAll("agreements") Agreement agreement) {
        Map<String, Target> byId = FirstById.of(agreement.getTargets(), Target::getId);

        assertThat(IDS)
                .allSatisfy(id -> assertThat(Optional.ofNullable(byId.get(id))).isEqualTo(agreement.target(id)));
    }

    @Property(tries = 300)
    void the_first_excluded_window_is_that_of_the_first_concerned_target(
            @ForAll("agreements") Agreement agreement,
            @ForAll("days") DateRange days,
            @ForAll("ids") List<String> ids) {
        TargetExclusion exclusion =
                TargetExclusion.ofPeriod("outage", "An outage.", days).withTargets(ids);
        List<String> expected = agreement.getTargets().stream()
                .filter(target -> exclusion.concerns(target.getId()) && target.getQuantity() != Quantity.DELIVERY)
                .flatMap(target -> target.getWindow().over(PERIOD).stream()
                        .map(Window::getRange)
                        .filter(days::contains)
                        .map(window -> target.getId() + " " + window.label()))
                .limit(1)
                .toList();

        assertThat(findings(agreement.withExclusions(exclusion), Rule.EXCLUSION_OF_WHOLE_WINDOW))
                .hasSameSizeAs(expected)
                .allSatisfy(finding -> assertThat(finding.getMessage())
                        .contains(expected.get(0).split(" ", 2)));
    }

    @Property(tries = 200)
    void a_target_has_the_exclusions_that_concern_it_in_their_order(
            @ForAll @Size(max = 5) List<@Size(max = 3) List<@IntRange(max = 3) Integer>> choices) {
        Agreement agreement = SlaFixtures.fullAgreement();
        List<Target> targets = agreement.getTargets();
        List<TargetExclusion> exclusions = IntStream.range(0, choices.size())
                .mapToObj(i -> TargetExclusion.ofLeads("exclusion-" + i, "A test.", "L-" + i)
                        .withTargets(choices.get(i).stream()
                                .map(index -> targets.get(index).getId())
                                .toList()))
                .toList();
        ResolvedTerms terms = agreement.withExclusions(exclusions).resolve(SlaFixtures.zurichCalendar());

        assertThat(targets)
                .allSatisfy(target -> assertThat(terms.exclusionsOf(target))
                        .isUnmodifiable()
                        .isEqualTo(exclusions.stream()
                                .filter(exclusion -> exclusion.concerns(target.getId()))
                                .toList()));
        assertThat(targets)
                .allSatisfy(target -> assertThat(terms.exclusionsOf(target.getMetric()))
                        .isUnmodifiable()
                        .isEqualTo(exclusions.stream()
                                .filter(exclusion -> targets.stream()
                                        .filter(other -> other.getMetric().equals(target.getMetric()))
                                        .allMatch(other -> exclusion.concerns(other.getId())))
                                .toList()));
    }

    @Property(tries = 500)
    void an_exclusion_repeats_the_first_earlier_one_with_a_common_target(
            @ForAll("exclusions") List<TargetExclusion> exclusions) {
        Agreement agreement = SlaFixtures.fullAgreement().withExclusions(exclusions);

        assertThat(repeats(new AgreementValidator().validate(agreement, Locale.ENGLISH)))
                .isEqualTo(repeats(exclusions, 0, i -> "exclusions[" + i + "]."));
    }

    @Property(tries = 300)
    void a_recorded_exclusion_repeats_agreed_and_earlier_recorded_ones(
            @ForAll("exclusions") List<TargetExclusion> agreed, @ForAll("exclusions") List<TargetExclusion> later) {
        Agreement agreement = SlaFixtures.fullAgreement().withExclusions(agreed);
        Exclusions recorded = Exclusions.of(
                agreement.getId(),
                later.stream()
                        .map(exclusion -> RecordedExclusion.of(exclusion, PERIOD.getStart(), "Mia Keller", "Sam Frei"))
                        .toArray(RecordedExclusion[]::new));
        List<TargetExclusion> first = agreed.stream().distinct().toList();
        List<TargetExclusion> all = new ArrayList<>(first);
        all.addAll(later);

        assertThat(repeats(new ExclusionsValidator().validate(recorded, agreement, Locale.ENGLISH)))
                .isEqualTo(repeats(all, first.size(), i -> "recorded[" + (i - first.size()) + "].exclusion."));
    }

    /** By comparing all pairs: the paths, and the ids of the exclusions that are repeated there. */
    private static Map<Rule, List<String>> repeats(
            List<TargetExclusion> exclusions, int from, IntFunction<String> paths) {
        List<String> periods = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        for (int i = from; i < exclusions.size(); i++) {
            TargetExclusion one = exclusions.get(i);
            List<TargetExclusion> earlier = exclusions.subList(0, i).stream()
                    .filter(other -> !other.getId().equals(one.getId()) && haveCommonTarget(one, other))
                    .toList();
            String path = paths.apply(i);
            one.getPeriod()
                    .ifPresent(days -> earlier.stream()
                            .filter(other ->
                                    other.getPeriod().filter(days::overlaps).isPresent())
                            .limit(1)
                            .forEach(other -> periods.add(path + "period '" + other.getId() + "'")));
            // Findings at one place are in the order of their values.
            one.getLeads().stream()
                    .sorted()
                    .forEach(lead -> earlier.stream()
                            .filter(other -> other.getLeads().contains(lead))
                            .limit(1)
                            .forEach(other -> leads.add(path + "leads '" + other.getId() + "'")));
        }
        return Map.of(Rule.EXCLUSION_PERIODS_OVERLAP, periods, Rule.LEAD_EXCLUDED_TWICE, leads);
    }

    private static Map<Rule, List<String>> repeats(List<Finding> findings) {
        return Stream.of(Rule.EXCLUSION_PERIODS_OVERLAP, Rule.LEAD_EXCLUDED_TWICE)
                .collect(Collectors.toMap(
                        rule -> rule,
                        rule -> findings.stream()
                                .filter(finding -> finding.getRule() == rule)
                                .map(finding -> finding.getPath() + " '" + other(finding) + "'")
                                .toList()));
    }

    /** The last of the ids that a message names after that of its exclusion. */
    private static String other(Finding finding) {
        Matcher id = Pattern.compile("'(x-[0-9]+)'").matcher(finding.getMessage());
        String last = "";
        while (id.find()) {
            last = id.group(1);
        }
        return last;
    }

    private static boolean haveCommonTarget(TargetExclusion some, TargetExclusion other) {
        return some.getTargets().isEmpty()
                || other.getTargets().isEmpty()
                || some.getTargets().stream().anyMatch(other.getTargets()::contains);
    }

    @Property(tries = 300)
    void an_escalation_counts_the_windows_of_its_targets(
            @ForAll("agreements") Agreement agreement, @ForAll("ids") List<String> ids) {
        EscalationRules.EscalationWindows windows = new EscalationRules.EscalationWindows(agreement, true);
        for (String id : ids) {
            assertThat(windows.of(escalation().target(id).build()))
                    .isEqualTo(counts(agreement.getTargets().stream()
                            .filter(target -> target.getId().equals(id))
                            .toList()));
        }
        for (Role side : Role.values()) {
            assertThat(windows.of(escalation().side(side).build()))
                    .isEqualTo(counts(agreement.getTargets().stream()
                            .filter(target -> target.getResponsible() == side)
                            .toList()));
        }
    }

    private static Escalation.Builder escalation() {
        return Escalation.builder()
                .id("ladder")
                .misses(1)
                .windows(1)
                .addSteps(EscalationStep.of(1, "Board", 5, "Meet."));
    }

    private static Map<Integer, Integer> counts(List<Target> targets) {
        return targets.stream()
                .collect(Collectors.toMap(
                        target -> target.getWindow().over(PERIOD).size(), target -> 1, Integer::sum));
    }

    @Property(tries = 500)
    void a_relief_is_in_a_circle_if_later_ones_lead_back_to_its_target(@ForAll("links") List<Link> links) {
        List<Relief> reliefs = IntStream.range(0, links.size())
                .mapToObj(i -> Relief.builder()
                        .id("relief-" + i)
                        .target(links.get(i).target())
                        .cause(links.get(i).cause())
                        .condition(ReliefCondition.MISSED)
                        .build())
                .toList();
        List<String> expected = IntStream.range(0, links.size())
                .filter(i -> !links.get(i).target().equals(links.get(i).cause()))
                .filter(i -> leadsBack(i, links))
                .mapToObj(i -> "reliefs[" + i + "].cause")
                .toList();

        List<Finding> circles = findings(SlaFixtures.fullAgreement().withReliefs(reliefs), Rule.RELIEF_CIRCLE);
        assertThat(circles).extracting(Finding::getPath).containsExactlyElementsOf(expected);
        assertThat(circles).allSatisfy(finding -> {
            List<String> circle = circle(finding);
            assertThat(circle.get(0)).isEqualTo(circle.get(circle.size() - 1));
            assertThat(circle).hasSizeGreaterThan(2);
            for (int i = 1; i < circle.size(); i++) {
                assertThat(links).contains(new Link(circle.get(i - 1), circle.get(i)));
            }
        });
    }

    /** The targets that a message names in their order, such as {@code target-a → target-b → target-a}. */
    private static List<String> circle(Finding finding) {
        Matcher circle = Pattern.compile("target-[a-e](?: → target-[a-e])+").matcher(finding.getMessage());
        assertThat(circle.find()).as(finding.getMessage()).isTrue();
        return List.of(circle.group().split(" → "));
    }

    /** Whether the cause of a link is relieved, by this and later links, because of its target. */
    private static boolean leadsBack(int first, List<Link> links) {
        Set<String> reached = new HashSet<>(Set.of(links.get(first).cause()));
        List<Link> later = new ArrayList<>(links.subList(first, links.size()));
        boolean more = true;
        while (more) {
            more = later.stream()
                    .filter(link -> reached.contains(link.target()))
                    .map(link -> reached.add(link.cause()))
                    .reduce(false, Boolean::logicalOr);
        }
        return reached.contains(links.get(first).target());
    }

    private static List<Finding> findings(Agreement agreement, Rule rule) {
        return new AgreementValidator()
                .validate(agreement, Locale.ENGLISH).stream()
                        .filter(finding -> Objects.equals(finding.getRule(), rule))
                        .toList();
    }
}
