package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** What the exclusions changed: each with what it removed, and the results with and without all of them. */
@Value.Immutable
public interface ExclusionEffect extends WithExclusionEffect {

    /** The exclusions: those of the agreement, then those that were recorded, in force or not. */
    List<AppliedExclusion> getExclusions();

    /** The score as if nothing were excluded. */
    Score getScoreWithout();

    /** The windows whose results differ, by party and target. */
    List<WindowChange> getWindows();

    /** Returns the effect, given the results with and without exclusions. */
    static ExclusionEffect of(ResolvedTerms terms, Scorecard without, Scorecard with) {
        Builder effect = builder().scoreWithout(without.getScore());
        for (TargetExclusion agreed : terms.getAgreement().getExclusions()) {
            effect.addExclusions(applied(terms, with, agreed, AppliedExclusion.Origin.AGREED, Optional.empty()));
        }
        terms.getRecorded()
                .ifPresent(recorded -> recorded.getRecorded()
                        .forEach(one -> effect.addExclusions(
                                applied(terms, with, one.getExclusion(), originOf(one), Optional.of(one.getOn())))));
        List<WindowResult> results = with.windows().toList();
        List<WindowResult> others = without.windows().toList();
        List<WindowChange> changes = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            WindowChange.between(others.get(i), results.get(i)).ifPresent(changes::add);
        }
        return effect.windows(changes).build();
    }

    private static AppliedExclusion.Origin originOf(RecordedExclusion recorded) {
        return recorded.isInForce() ? AppliedExclusion.Origin.RECORDED : AppliedExclusion.Origin.ONE_SIDED;
    }

    private static AppliedExclusion applied(
            ResolvedTerms terms,
            Scorecard with,
            TargetExclusion exclusion,
            AppliedExclusion.Origin origin,
            Optional<LocalDate> recordedOn) {
        Optional<DateRange> days = exclusion.getPeriod().flatMap(period -> period.intersection(terms.getPeriod()));
        return AppliedExclusion.builder()
                .exclusion(exclusion)
                .origin(origin)
                .recordedOn(recordedOn)
                .leads(with.getAccount()
                        .map(LeadAccount::getExcluded)
                        .flatMap(counts -> Optional.ofNullable(counts.get(exclusion.getId())))
                        .filter(count -> origin != AppliedExclusion.Origin.ONE_SIDED))
                .absentLeads(with.getAccount()
                        .map(account -> account.getAbsent().getOrDefault(exclusion.getId(), List.of()))
                        .filter(absent -> origin != AppliedExclusion.Origin.ONE_SIDED)
                        .orElse(List.of()))
                .workingDays(exclusion
                        .getPeriod()
                        .map(period ->
                                days.map(terms.getCalendar()::workingDays).orElse(0L)))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds effects. */
    final class Builder extends ImmutableExclusionEffect.Builder {}
}
