package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;

/**
 * Evaluates measurements against an agreement. A pure function of its arguments, without clock, locale, zone or state.
 *
 * <p>Every target is judged first. Then the reliefs excuse misses, each by the verdict of its cause before any relief.
 * Violations, bonus and malus follow from the misses that are not excused.
 *
 * <p>An excused window is not in the score. Relief raises a score if the excused windows were below the mean of the
 * others, and lowers it if they were above; {@link Scorecard#getScoreWithoutRelief} states the other score.
 *
 * <p>Where there are exclusions, the agreement is evaluated a second time as if nothing were excluded;
 * {@link Scorecard#getExclusions} states what they changed.
 *
 * <pre>{@code
 * ResolvedTerms terms = agreement.resolve(calendar);
 * FunnelNumbers numbers = leads.stream().collect(FunnelCounter.collector(terms, asOf));
 * Scorecard scorecard = SlaEvaluator.evaluate(terms, numbers, asOf);
 * }</pre>
 */
public final class SlaEvaluator {

    private SlaEvaluator() {}

    /**
     * Returns the scorecard at the close of a day.
     *
     * @param asOf the last day that counts, inclusive
     * @throws UnknownNumbersException if numbers have a metric or window that the terms do not know
     * @throws IllegalArgumentException if the numbers were counted as of another day, or a measurement is of another
     *     kind than its target
     */
    public static Scorecard evaluate(ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf) {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(asOf, "asOf");
        numbers.getAsOf().filter(day -> !day.equals(asOf)).ifPresent(day -> {
            throw new IllegalArgumentException("numbers counted as of " + day + " cannot be evaluated as of " + asOf
                    + ": days would be missing or known too early");
        });
        NumbersValidator.mustBeKnown(terms, numbers);
        Scorecard scorecard = scored(terms, numbers, asOf);
        if (terms.getExclusions().isEmpty() && terms.getRecorded().isEmpty()) {
            return scorecard;
        }
        Scorecard without = scored(terms.withoutExclusions(), numbers.withoutExclusions(), asOf);
        return scorecard.withExclusions(ExclusionEffect.of(terms, without, scorecard));
    }

    private static Scorecard scored(ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf) {
        Agreement agreement = terms.getAgreement();
        List<TargetResult> judged = new ArrayList<>();
        for (Target target : agreement.getTargets()) {
            judged.add(judge(terms, numbers, asOf, target));
        }
        List<TargetResult> results = Reliefs.apply(agreement.getReliefs(), judged);
        return Scorecard.builder()
                .agreement(agreement.getId())
                .version(agreement.getVersion())
                .company(agreement.getCompany())
                .period(terms.getPeriod())
                .asOf(asOf)
                .remarks(new Remarks(terms, numbers, asOf).find())
                .score(scoreOf(results))
                .scoreWithoutRelief(scoreWithoutRelief(agreement, judged, results))
                .parties(parties(agreement, judged, results))
                .funnel(FunnelSummary.of(terms, numbers))
                .account(numbers.getAccount())
                .violations(agreement.getEscalations().stream()
                        .flatMap(escalation ->
                                new ViolationCounter(escalation, terms.getCalendar()).in(results).stream())
                        .toList())
                .adjustments(adjustments(agreement, results, asOf))
                .build();
    }

    private static List<AdjustmentResult> adjustments(Agreement agreement, List<TargetResult> results, LocalDate asOf) {
        if (agreement.getAdjustments().isEmpty()) {
            return List.of();
        }
        Map<String, TargetResult> byId = new HashMap<>();
        results.forEach(result -> byId.putIfAbsent(result.getTarget().getId(), result));
        return agreement.getAdjustments().stream()
                .map(adjustment -> new AdjustmentJudge(adjustment, asOf)
                        .of(Objects.requireNonNull(byId.get(adjustment.getTarget()), adjustment.getTarget())))
                .toList();
    }

    private static Optional<Score> scoreWithoutRelief(
            Agreement agreement, List<TargetResult> judged, List<TargetResult> results) {
        boolean excused = !agreement.getReliefs().isEmpty()
                && results.stream().anyMatch(result -> result.count(Verdict.EXCUSED) > 0);
        return excused ? Optional.of(scoreOf(judged)) : Optional.empty();
    }

    private static List<TargetResult> of(Role role, List<TargetResult> results) {
        return results.stream()
                .filter(result -> result.getTarget().getResponsible() == role)
                .toList();
    }

    private static List<PartyResult> parties(
            Agreement agreement, List<TargetResult> judged, List<TargetResult> results) {
        List<PartyResult> parties = new ArrayList<>();
        for (Role role : rolesInOrder(agreement)) {
            List<TargetResult> own = of(role, results);
            if (!own.isEmpty()) {
                parties.add(PartyResult.builder()
                        .role(role)
                        .function(agreement.party(role).map(Party::getFunction).orElse(role.name()))
                        .score(scoreOf(own))
                        .scoreWithoutRelief(scoreWithoutRelief(agreement, of(role, judged), own))
                        .targets(own)
                        .build());
            }
        }
        return parties;
    }

    /** The roles of the agreement's parties in order, then all others, which can be responsible for targets. */
    private static Set<Role> rolesInOrder(Agreement agreement) {
        Set<Role> roles = new LinkedHashSet<>();
        agreement.getParties().forEach(party -> roles.add(party.getRole()));
        roles.addAll(List.of(Role.values()));
        return roles;
    }

    private static Score scoreOf(List<TargetResult> results) {
        return Score.of(results.stream().map(Score.Part::of).toList());
    }

    private static TargetResult judge(ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf, Target target) {
        List<WindowResult> windows = new ArrayList<>();
        Metric metric = terms.metricOf(target);
        List<String> ids = terms.numbersOf(target);
        for (Window window : terms.windowsOf(target)) {
            Optional<Measurement> measurement = find(numbers, window.getRange(), ids);
            windows.add(new Judgement(terms, target, metric, window, asOf).of(measurement));
        }
        return result(target, metric, windows);
    }

    /** The measurement by the first id that has one. */
    private static Optional<Measurement> find(FunnelNumbers numbers, DateRange window, List<String> ids) {
        for (String id : ids) {
            Optional<Measurement> found = numbers.find(window, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The result of a target with these windows. */
    static TargetResult result(Target target, Metric metric, List<WindowResult> windows) {
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (WindowResult window : windows) {
            Optional<BigDecimal> attainment = window.counted();
            if (attainment.isPresent()) {
                sum = sum.add(attainment.get());
                counted++;
            }
        }
        TargetResult.Builder result =
                TargetResult.builder().target(target).metric(metric).windows(windows);
        if (counted > 0) {
            result.attainment(sum.divide(BigDecimal.valueOf(counted), 6, RoundingMode.DOWN));
        }
        return result.build();
    }
}
