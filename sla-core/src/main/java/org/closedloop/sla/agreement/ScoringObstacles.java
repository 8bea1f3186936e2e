package org.closedloop.sla.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;

/**
 * Finds what could be computed, but would give a score without meaning: a period outside the calendar, a calendar
 * without working time, ids that are used twice, of which only the first would count, and stages that are not defined,
 * which no lead enters.
 */
final class ScoringObstacles {

    private final Agreement agreement;
    private final List<ResolutionProblem> problems = new ArrayList<>();

    private ScoringObstacles(Agreement agreement) {
        this.agreement = agreement;
    }

    /** Returns all problems; empty if a score has a meaning. */
    static List<ResolutionProblem> check(Agreement agreement, BusinessCalendar calendar) {
        ScoringObstacles obstacles = new ScoringObstacles(agreement);
        obstacles.checkYears();
        obstacles.checkHours(calendar);
        obstacles.checkIds(
                "SLA-T02",
                "target",
                agreement.getTargets().stream().map(Target::getId).toList());
        obstacles.checkIds(
                "SLA-M02",
                "metric",
                agreement.getMetrics().stream().map(Metric::getId).toList());
        obstacles.checkStages();
        return obstacles.problems;
    }

    private void checkYears() {
        DateRange period = agreement.getScope().getPeriod();
        if (!period.hasFourDigitYears()) {
            add(
                    "SLA-S05",
                    "agreement '" + agreement.getId() + "': period must be within the years 1 to 9999, but was "
                            + period);
        }
    }

    private void checkHours(BusinessCalendar calendar) {
        DateRange period = agreement.getScope().getPeriod();
        // A calendar that is not the agreement's is refused already.
        if (calendar.getId().equals(agreement.getScope().getCalendar()) && calendar.workingDays(period) == 0) {
            add(
                    "SLA-S04",
                    "agreement '" + agreement.getId() + "': calendar '" + calendar.getId()
                            + "' must have a working day in " + period + ", but has none");
        }
    }

    private void checkIds(String code, String what, List<String> ids) {
        Set<String> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id) && reported.add(id)) {
                add(code, what + " '" + id + "': the id must be unique, but another " + what + " has it");
            }
        }
    }

    private void checkStages() {
        Definitions definitions = agreement.getDefinitions();
        for (Metric metric : agreement.getMetrics()) {
            metric.stages().stream()
                    .distinct()
                    .filter(stage -> !definitions.defines(stage))
                    .forEach(stage -> add("SLA-M09", undefined("metric '" + metric.getId() + "'", stage.getKey())));
        }
        for (ConversionRate rate : definitions.getConversionRates()) {
            List.of(rate.getFrom(), rate.getTo()).stream()
                    .distinct()
                    .filter(stage -> !definitions.defines(stage))
                    .forEach(stage -> add("SLA-D04", undefined("rate '" + rate.getName() + "'", stage.getKey())));
        }
    }

    private static String undefined(String place, String stage) {
        return place + ": stage '" + stage + "' must be defined in clause 5, but is not";
    }

    private void add(String code, String message) {
        problems.add(ResolutionProblem.of(code, message));
    }
}
