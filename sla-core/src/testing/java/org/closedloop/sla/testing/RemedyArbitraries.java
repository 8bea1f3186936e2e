package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Clauses 12 to 15 for a valid agreement, with or without each, without validation errors. */
final class RemedyArbitraries {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private RemedyArbitraries() {}

    /** The agreement with reliefs, escalations, adjustments and exclusions of its targets. */
    static Arbitrary<Agreement> addedTo(Agreement agreement) {
        return Combinators.combine(
                        reliefs(agreement),
                        escalations(agreement),
                        adjustments(agreement),
                        exclusions(agreement))
                .as((reliefs, escalations, adjustments, exclusions) -> agreement
                        .withReliefs(reliefs)
                        .withEscalations(escalations)
                        .withAdjustments(adjustments)
                        .withExclusions(exclusions));
    }

    /** Marketing's misses relieve sales and not the reverse, so that there is no circle. */
    private static Arbitrary<List<Relief>> reliefs(Agreement agreement) {
        List<Arbitrary<Relief>> possible = new ArrayList<>();
        for (Target target : agreement.getTargets()) {
            for (Target cause : agreement.getTargets()) {
                if (target.getResponsible() == Role.SALES
                        && cause.getResponsible() == Role.MARKETING
                        && target.getWindow().equals(cause.getWindow())) {
                    possible.add(relief(target, cause));
                }
            }
        }
        return some(possible)
                .map(reliefs -> numbered(reliefs, (relief, number) -> relief.withId("relief-" + number)));
    }

    private static Arbitrary<Relief> relief(Target target, Target cause) {
        Arbitrary<Relief> missed = Arbitraries.just(Relief.missed("relief", target.getId(), cause.getId()));
        return switch (cause.getQuantity()) {
            case COUNT, MONEY ->
                Arbitraries.oneOf(
                        missed,
                        hundredths(100, 300)
                                .map(limit -> Relief.over("relief", target.getId(), cause.getId(), limit)),
                        hundredths(1, 100)
                                .map(limit -> Relief.under("relief", target.getId(), cause.getId(), limit)));
            case SHARE ->
                Arbitraries.oneOf(
                        missed,
                        hundredths(1, 99)
                                .map(limit -> Relief.over("relief", target.getId(), cause.getId(), limit)),
                        hundredths(1, 100)
                                .map(limit -> Relief.under("relief", target.getId(), cause.getId(), limit)));
            case DELIVERY -> missed;
        };
    }

    private static Arbitrary<List<Escalation>> escalations(Agreement agreement) {
        return some(agreement.getTargets().stream()
                        .map(target -> Combinators.combine(
                                        Arbitraries.integers().between(1, 3),
                                        Arbitraries.integers().between(0, 3),
                                        Arbitraries.integers().between(1, 366),
                                        Arbitraries.of(false, true))
                                .as((misses, more, days, whole) -> escalation(target, misses, misses + more, days, whole)))
                        .toList())
                .map(escalations ->
                        numbered(escalations, (escalation, number) -> escalation.withId("ladder-" + number)));
    }

    private static Escalation escalation(Target target, int misses, int windows, int days, boolean ofSide) {
        Escalation.Builder escalation = Escalation.builder()
                .id("ladder")
                .misses(misses)
                .windows(windows)
                .addSteps(
                        EscalationStep.of(1, "Head of Sales", days, "Explain the cause."),
                        EscalationStep.builder()
                                .violation(2)
                                .addInformed("Head of Sales", "Executive board")
                                .deadlineDays(days)
                                .action("Present a plan, with dates.")
                                .build());
        return ofSide
                ? escalation.side(target.getResponsible()).build()
                : escalation.target(target.getId()).build();
    }

    private static Arbitrary<List<Adjustment>> adjustments(Agreement agreement) {
        return some(agreement.getTargets().stream()
                        .map(target -> Combinators.combine(
                                        Arbitraries.of(Adjustment.Kind.values()),
                                        Arbitraries.of(false, true),
                                        hundredths(1, 5000),
                                        hundredths(100, 100_000).optional(0.5),
                                        hundredths(100_000, 1_000_000).optional(0.5))
                                .as((kind, text, number, month, year) ->
                                        adjustment(target, kind, text, number, month, year)))
                        .toList())
                .map(adjustments ->
                        numbered(adjustments, (adjustment, number) -> adjustment.withId("adjustment-" + number)));
    }

    private static Adjustment adjustment(
            Target target,
            Adjustment.Kind kind,
            boolean text,
            BigDecimal number,
            Optional<BigDecimal> month,
            Optional<BigDecimal> year) {
        Adjustment.Builder adjustment =
                Adjustment.builder().id("adjustment").target(target.getId()).kind(kind);
        return switch (target.getQuantity()) {
            case DELIVERY -> adjustment.text("A lunch for both teams.").build();
            case COUNT, SHARE ->
                text
                        ? adjustment.text("A lunch for both teams.").build()
                        : capped(adjustment.amount(Money.of(CHF, number)), CHF, month, year);
            case MONEY ->
                capped(
                        adjustment.fraction(number.movePointLeft(2)),
                        ((MoneyTarget) target).getAtLeast().getCurrencyUnit(),
                        month,
                        year);
        };
    }

    private static Adjustment capped(
            Adjustment.Builder adjustment,
            CurrencyUnit currency,
            Optional<BigDecimal> month,
            Optional<BigDecimal> year) {
        month.ifPresent(cap -> adjustment.monthlyCap(Money.of(currency, cap)));
        year.ifPresent(cap -> adjustment.yearlyCap(Money.of(currency, cap)));
        return adjustment.build();
    }

    private static Arbitrary<List<TargetExclusion>> exclusions(Agreement agreement) {
        DateRange whole = agreement.getScope().getPeriod();
        int last = (int) whole.lengthInDays() - 4;
        List<Arbitrary<TargetExclusion>> possible = new ArrayList<>();
        possible.add(Combinators.combine(
                        Arbitraries.integers().between(0, last),
                        Arbitraries.integers().between(0, 3),
                        targets(agreement))
                .as((day, days, targets) -> {
                    LocalDate start = whole.getStart().plusDays(day);
                    return TargetExclusion.ofPeriod("", "The CRM was down.", DateRange.of(start, start.plusDays(days)))
                            .withTargets(targets);
                }));
        possible.add(targets(agreement)
                .map(targets -> TargetExclusion.ofLeads("", "Our own tests.", "L-1", "L-4").withTargets(targets)));
        possible.add(targets(agreement).map(targets -> TargetExclusion.builder()
                .id("")
                .reason("Spam, or \"no lead\".")
                .addRejectionReasons("spam")
                .addSources("web", "fair")
                .targets(targets)
                .build()));
        return some(possible)
                .map(exclusions ->
                        numbered(exclusions, (exclusion, number) -> exclusion.withId("exclusion-" + number)));
    }

    private static Arbitrary<List<String>> targets(Agreement agreement) {
        return Arbitraries.subsetOf(
                        agreement.getTargets().stream().map(Target::getId).toList())
                .map(List::copyOf)
                .map(targets -> targets.stream().sorted().toList());
    }

    private static Arbitrary<BigDecimal> hundredths(int from, int to) {
        return Arbitraries.integers().between(from, to).map(number -> BigDecimal.valueOf(number, 2)
                .stripTrailingZeros());
    }

    /** Up to three of these, often none. */
    private static <T> Arbitrary<List<T>> some(List<Arbitrary<T>> possible) {
        if (possible.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(
                        3, Arbitraries.oneOf(possible).list().ofMinSize(1).ofMaxSize(3)));
    }

    private static <T> List<T> numbered(List<T> list, BiFunction<T, Integer, T> id) {
        List<T> numbered = new ArrayList<>();
        list.forEach(one -> numbered.add(id.apply(one, numbered.size() + 1)));
        return numbered;
    }
}
