package org.closedloop.sla.validation.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/**
 * Exclusions recorded later: both sides agreed, none repeats another, and each fits the agreement.
 *
 * @param versions the versions of the agreement, oldest first; may be empty
 */
record RecordedExclusionRules(List<Agreement> versions) implements Rules<Exclusions> {

    @Override
    public void check(Exclusions document, Report report) {
        List<RecordedExclusion> recorded = document.getRecorded();
        List<Agreement> own = versions.stream()
                .filter(version -> version.getId().equals(document.getAgreement()))
                .toList();
        if (!versions.isEmpty() && own.isEmpty()) {
            report.breachBy(
                    document.getAgreement(),
                    Rule.EXCLUSIONS_OF_OTHER_AGREEMENT,
                    "agreement",
                    "agreement",
                    versions.get(versions.size() - 1).getId());
        }
        List<PlacedExclusion> all = new ArrayList<>();
        own.stream()
                .flatMap(version -> version.getExclusions().stream())
                .distinct()
                .forEach(agreed -> all.add(new PlacedExclusion(agreed, "")));
        int agreed = all.size();
        for (int i = 0; i < recorded.size(); i++) {
            all.add(new PlacedExclusion(recorded.get(i).getExclusion(), "recorded[" + i + "].exclusion."));
        }
        PlacedExclusion.checkIds(all, agreed, report);
        for (int i = 0; i < recorded.size(); i++) {
            checkSides(recorded.get(i), "recorded[" + i + "].agreedBy", report);
        }
        if (!own.isEmpty()) {
            RecordedExclusionFit fit = new RecordedExclusionFit(own);
            for (int i = 0; i < recorded.size(); i++) {
                fit.check(recorded.get(i), i, report);
            }
        }
        // One that does not apply repeats nothing.
        for (int i = recorded.size() - 1; i >= 0; i--) {
            if (!recorded.get(i).isInForce()) {
                all.remove(agreed + i);
            }
        }
        PlacedExclusion.checkOverlaps(all, agreed, report);
    }

    private static void checkSides(RecordedExclusion recorded, String path, Report report) {
        if (recorded.isInForce()) {
            return;
        }
        Map<Role, String> sides = recorded.getAgreedBy();
        List<String> missing = Stream.of(Role.MARKETING, Role.SALES)
                .filter(role -> !sides.containsKey(role))
                .map(Report::written)
                .toList();
        if (missing.size() == 2) {
            report.breach(Rule.EXCLUSION_WITHOUT_CONSENT, path);
        } else {
            String present = missing.contains(Report.written(Role.SALES))
                    ? Report.written(Role.MARKETING)
                    : Report.written(Role.SALES);
            report.breachBy(present, Rule.EXCLUSION_ONE_SIDED, path, "missing", missing.get(0));
        }
    }

    /** Whether a recorded exclusion fits the versions of its agreement: their targets, their days and their windows. */
    private static final class RecordedExclusionFit {

        private final Set<String> targets;
        private final DateRange whole;
        /** The windows of the only version; empty if there are several, whose windows are cut where they meet. */
        private final Optional<ExclusionRules.ExcludedWindows> windows;

        /** @param versions the versions of the agreement, at least one */
        RecordedExclusionFit(List<Agreement> versions) {
            this.targets = versions.stream()
                    .flatMap(version -> version.getTargets().stream())
                    .map(Target::getId)
                    .collect(Collectors.toSet());
            List<DateRange> periods = versions.stream()
                    .map(version -> version.getScope().getPeriod())
                    .toList();
            this.whole = DateRange.of(
                    periods.stream()
                            .map(DateRange::getStart)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    periods.stream()
                            .map(DateRange::getEnd)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
            this.windows = versions.size() == 1
                    ? Optional.of(new ExclusionRules.ExcludedWindows(versions.get(0)))
                    : Optional.empty();
        }

        void check(RecordedExclusion recorded, int index, Report report) {
            TargetExclusion exclusion = recorded.getExclusion();
            String path = "recorded[" + index + "].exclusion.";
            ExclusionRules.checkTargets(exclusion, path, targets, report);
            exclusion.getPeriod().ifPresent(period -> {
                if (!whole.contains(period)) {
                    report.breachBy(
                            period.label(), Rule.EXCLUSION_OUTSIDE_PERIOD, path + "period", "period", whole.label());
                } else if (recorded.isInForce()) {
                    windows.ifPresent(only -> only.check(exclusion, period, path, report));
                }
            });
            if (recorded.getOn().isBefore(whole.getStart())) {
                report.breachBy(
                        recorded.getOn(),
                        Rule.EXCLUSION_RECORDED_BEFORE_START,
                        "recorded[" + index + "].on",
                        "start",
                        whole.getStart().toString());
            }
        }
    }
}
