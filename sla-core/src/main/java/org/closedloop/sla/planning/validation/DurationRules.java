package org.closedloop.sla.planning.validation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/**
 * Durations lead down the funnel, are given once and agree with each other; the lead time of the leads handed over is
 * known.
 */
final class DurationRules implements Rules<Plan> {

    /** Ten years, with months of 31 days. */
    private static final int MOST_DAYS = 10 * 12 * 31;

    @Override
    public void check(Plan plan, Report report) {
        List<Stage> stages = new ArrayList<>();
        plan.getRates().forEach(rate -> stages.addAll(List.of(rate.getFrom(), rate.getTo())));
        boolean sound = true;
        for (int i = 0; i < plan.getDurations().size(); i++) {
            sound &= check(plan, i, stages, report);
        }
        if (sound) {
            parts(plan, stages, report);
            if (stages.contains(plan.getHandOver())
                    && plan.leadTime(plan.getHandOver()).isEmpty()) {
                report.breachBy(plan.getHandOver(), Rule.DURATION_MISSING, "durations");
            }
        }
    }

    private static boolean check(Plan plan, int index, List<Stage> stages, Report report) {
        StageLag duration = plan.getDurations().get(index);
        String path = "durations[" + index + "]";
        int from = stages.indexOf(duration.getFrom());
        int to = stages.indexOf(duration.getTo());
        boolean backwards = from >= 0 && to >= 0 && to <= from;
        if (backwards) {
            report.breachBy(
                    duration.getTo(),
                    Rule.DURATION_BACKWARDS,
                    path + ".to",
                    "from",
                    duration.getFrom().getKey());
        }
        Optional<StageLag> twice = plan.getDurations().subList(0, index).stream()
                .filter(other -> other.getFrom().equals(duration.getFrom())
                        && other.getTo().equals(duration.getTo()))
                .findFirst();
        twice.ifPresent(other -> report.breachBy(
                duration.getTakes(),
                Rule.DURATION_TWICE,
                path + ".takes",
                "other",
                other.getTakes().toString()));
        if (isTooLong(duration)) {
            report.breachBy(duration.getTakes(), Rule.DURATION_TOO_LONG, path + ".takes");
        }
        return !backwards && twice.isEmpty() && !isTooLong(duration);
    }

    /** Whether it is longer than a plan can be; a date less such a time can lie outside the range of dates. */
    static boolean isTooLong(StageLag duration) {
        Period takes = duration.getTakes();
        return takes.toTotalMonths() * 31 + takes.get(ChronoUnit.DAYS) > MOST_DAYS;
    }

    /**
     * Reports a way that takes less time than a part of it: leads would be due in an earlier stage after they are due
     * in a later one. Months and days are compared at the first goal.
     */
    private static void parts(Plan plan, List<Stage> stages, Report report) {
        Optional<LocalDate> end = plan.getGoals().stream()
                .findFirst()
                .map(goal -> goal.getPeriod().getStart());
        if (stages.isEmpty() || end.isEmpty() || end.get().getYear() < -9999) {
            return;
        }
        List<Way> ways = ways(plan, stages);
        Set<Integer> reported = new HashSet<>();
        for (Way way : ways) {
            ways.stream()
                    .filter(part -> way.isShorterThan(part, stages, end.get()))
                    .min(Comparator.comparing(part -> end.get().minus(part.takes())))
                    .filter(part -> reported.add(way.index()))
                    .ifPresent(part -> report.breachBy(
                            way.takes(),
                            Rule.DURATION_SHORTER_THAN_PART,
                            "durations[" + way.index() + "].takes",
                            "from",
                            way.from().getKey(),
                            "to",
                            way.to().getKey(),
                            "partFrom",
                            part.from().getKey(),
                            "partTo",
                            part.to().getKey(),
                            "part",
                            part.takes().toString()));
        }
    }

    /** The durations, then the time from the first stage of each to the won deal. */
    private static List<Way> ways(Plan plan, List<Stage> stages) {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < plan.getDurations().size(); i++) {
            StageLag duration = plan.getDurations().get(i);
            if (stages.contains(duration.getFrom()) && stages.contains(duration.getTo())) {
                ways.add(new Way(i, duration.getFrom(), duration.getTo(), duration.getTakes()));
            }
        }
        Stage won = stages.get(stages.size() - 1);
        for (Way way : List.copyOf(ways)) {
            plan.leadTime(way.from()).ifPresent(time -> ways.add(new Way(way.index(), way.from(), won, time)));
        }
        return ways;
    }

    /**
     * A time between two stages of the plan.
     *
     * @param index the position of the duration with which it begins
     */
    private record Way(int index, Stage from, Stage to, Period takes) {

        /** Whether the other one is a part of this one, and takes longer before the same day. */
        boolean isShorterThan(Way part, List<Stage> stages, LocalDate end) {
            return stages.indexOf(from) <= stages.indexOf(part.from)
                    && stages.indexOf(part.to) <= stages.indexOf(to)
                    && end.minus(part.takes).isBefore(end.minus(takes));
        }
    }
}
