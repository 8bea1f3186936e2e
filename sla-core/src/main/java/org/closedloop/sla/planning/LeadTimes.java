package org.closedloop.sla.planning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.DateRange;

/**
 * The time from each stage to the won deal, as the sum of the durations on the way. Of several ways, the one that
 * begins with the longest leap counts: a measured sales cycle is preferred to the sum of its parts.
 */
final class LeadTimes {

    private final List<Stage> stages;
    private final List<StageLag> durations;

    LeadTimes(Plan plan) {
        this.stages = FunnelChain.stages(plan.getRates());
        this.durations = plan.getDurations();
    }

    /** The time to the won deal; zero for the last stage, empty if a duration is missing. */
    Optional<Period> from(Stage stage) {
        int position = stages.indexOf(stage);
        if (position < 0) {
            return Optional.empty();
        }
        if (position == stages.size() - 1) {
            return Optional.of(Period.ZERO);
        }
        return durations.stream()
                .filter(duration -> duration.getFrom().equals(stage))
                .filter(duration -> stages.indexOf(duration.getTo()) > position)
                .sorted((a, b) -> stages.indexOf(b.getTo()) - stages.indexOf(a.getTo()))
                .flatMap(duration -> from(duration.getTo()).map(duration.getTakes()::plus).stream())
                .findFirst();
    }

    /** The window in which leads must enter a stage for deals in the period; empty if the time is not known. */
    Optional<DateRange> due(Stage stage, DateRange period) {
        return from(stage).map(time -> earlier(period, time));
    }

    /** A period shifted back; months stay whole: 2026-Q3 less 6 months is 2026-Q1. */
    static DateRange earlier(DateRange period, Period time) {
        LocalDate next = period.getEnd().plusDays(1).minus(time);
        LocalDate start = period.getStart().minus(time);
        return DateRange.of(start, next.isAfter(start) ? next.minusDays(1) : start);
    }
}
