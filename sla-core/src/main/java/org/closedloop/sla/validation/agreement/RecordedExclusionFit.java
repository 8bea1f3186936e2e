package org.closedloop.sla.validation.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/** Whether a recorded exclusion fits the versions of its agreement: their targets, their days and their windows. */
final class RecordedExclusionFit {

    private final Set<String> targets;
    private final DateRange whole;
    /** Those of the only version; none if there are several, whose windows are cut where they meet. */
    private final List<ExcludedWindows> windows;

    /** @param versions at least one */
    RecordedExclusionFit(List<Agreement> versions) {
        this.targets = versions.stream()
                .flatMap(version -> version.getTargets().stream())
                .map(Target::getId)
                .collect(Collectors.toSet());
        List<DateRange> periods =
                versions.stream().map(version -> version.getScope().getPeriod()).toList();
        this.whole = DateRange.of(
                periods.stream()
                        .map(DateRange::getStart)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream()
                        .map(DateRange::getEnd)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        this.windows = Stream.of(versions)
                .filter(all -> all.size() == 1)
                .map(all -> new ExcludedWindows(all.get(0)))
                .toList();
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
                windows.forEach(only -> only.check(exclusion, period, path, report));
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
