package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;

/** Clause 9 and the targets for report delivery: one obligation for both if their period and deadline agree. */
record ReportsDue(ResolvedTerms terms) {

    /** A report with its period and deadline. */
    private record Report(DateRange window, int workingDays, LocalDate day) {}

    Stream<Obligation> all() {
        Map<Report, Reporting> asked = asked();
        Map<Report, List<Target>> scored = new LinkedHashMap<>();
        asked.keySet().forEach(report -> scored.put(report, new ArrayList<>()));
        for (Target target : terms.getAgreement().getTargets()) {
            if (target instanceof DeliveryTarget) {
                of(target)
                        .forEach(report -> scored.computeIfAbsent(report, any -> new ArrayList<>())
                                .add(target));
            }
        }
        return scored.entrySet().stream()
                .map(entry -> due(entry.getKey(), Optional.ofNullable(asked.get(entry.getKey())), entry.getValue()));
    }

    private Map<Report, Reporting> asked() {
        Map<Report, Reporting> asked = new LinkedHashMap<>();
        terms.getAgreement().getReporting().ifPresent(clause -> {
            for (Window window : clause.over(terms.getPeriod())) {
                DateRange range = window.getRange();
                clause.dueOn(range, terms.getCalendar())
                        .ifPresent(day -> asked.put(new Report(range, clause.getDeadlineDays(), day), clause));
            }
        });
        return asked;
    }

    private Stream<Report> of(Target target) {
        ReportDelivery metric = (ReportDelivery) terms.metricOf(target);
        return terms.windowsOf(target).stream()
                .map(Window::getRange)
                .flatMap(range -> metric.dueOn(range, terms.calendarOf(target)).stream()
                        .map(day -> new Report(range, metric.getWithinDays(), day)));
    }

    private Obligation due(Report report, Optional<Reporting> clause, List<Target> targets) {
        String key = "report/" + report.window().label();
        return ImmutableReportDue.builder()
                .day(report.day())
                .key(clause.isPresent() ? key : key + "/" + targets.get(0).getId())
                .window(report.window())
                .workingDays(report.workingDays())
                .channels(clause.map(Reporting::getChannels).orElse(List.of()))
                .people(clause.map(Reporting::getAudience).orElse(List.of()))
                .targets(targets.stream().map(Target::getId).toList())
                .responsible(
                        targets.isEmpty()
                                ? Parties.of(terms)
                                : targets.stream().map(Target::getResponsible).toList())
                .build();
    }
}
