package org.closedloop.sla.evaluation;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;

/**
 * Counts the days that are not excluded for a target: working days, or all days of ranges without any working day.
 *
 * @param terms the terms with their exclusions
 * @param target the target
 */
record RemainingDays(ResolvedTerms terms, Target target) {

    /** The days of a range that are left; {@code basis} decides which days are counted. */
    long left(DateRange range, DateRange basis) {
        if (terms.getExclusions().isEmpty() && range.equals(basis)) {
            return all(range);
        }
        return isWorked(basis) ? terms.calendarOf(target).workingDays(range) : daysLeft(range);
    }

    /** The days of a range, excluded or not. */
    long all(DateRange range) {
        long worked = terms.getCalendar().workingDays(range);
        return worked > 0 ? worked : range.lengthInDays();
    }

    private boolean isWorked(DateRange basis) {
        return terms.getCalendar().workingDays(basis) > 0;
    }

    private long daysLeft(DateRange range) {
        List<DateRange> excluded = terms.exclusionsOf(target).stream()
                .flatMap(exclusion -> exclusion.getPeriod().stream())
                .toList();
        return excluded.isEmpty()
                ? range.lengthInDays()
                : range.getStart()
                        .datesUntil(range.getEnd().plusDays(1))
                        .filter(day -> excluded.stream().noneMatch(period -> period.contains(day)))
                        .count();
    }

    /** What is excluded of a range; empty if no excluded period overlaps it. */
    Optional<WindowExclusion> exclusion(DateRange range) {
        if (terms.getExclusions().isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = terms.exclusionsOf(target).stream()
                .filter(exclusion ->
                        exclusion.getPeriod().flatMap(range::intersection).isPresent())
                .map(TargetExclusion::getId)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        long left = left(range, range);
        return Optional.of(WindowExclusion.builder()
                .exclusions(ids)
                .days(all(range) - left)
                .left(left)
                .build());
    }
}
