package org.closedloop.sla.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the response clocks of a lead.
 *
 * @param clocks the response times, each with its deadline
 * @param period the days on which clocks start
 * @param zone the zone of the agreement
 * @param at the instant
 * @param order the order by which one of several clocks is chosen
 */
record ClockReading(List<Clock> clocks, DateRange period, ZoneId zone, Instant at, Comparator<DueLead> order) {

    /** The field of a lead that names its owner. */
    private static final String OWNER = "owner";

    static ClockReading of(ResolvedTerms terms, Instant at, Comparator<DueLead> order) {
        List<Clock> clocks = new ArrayList<>();
        for (Metric metric : terms.getAgreement().getMetrics()) {
            if (metric instanceof ResponseTime response) {
                BusinessCalendar calendar = terms.forMetric(metric.getId()).getCalendar();
                clocks.add(Clock.of(
                        response,
                        new ResponseDeadline(calendar, response.getWithin(), at),
                        terms.exclusionsOf(metric.getId())));
            }
        }
        return new ClockReading(
                clocks, terms.getPeriod(), terms.getAgreement().getScope().getZone(), at, order);
    }

    /** The due lead, in its open cycle, or the reason why it is not due. */
    Result of(Lead lead) {
        int open = openCycle(lead);
        return lead.getCycles().isEmpty() ? of(lead, 1) : of(lead.inCycle(open), open);
    }

    /** The last cycle that has begun; the first one if no later one has. */
    private int openCycle(Lead lead) {
        List<LeadCycle> later = lead.getCycles();
        for (int i = later.size() - 1; i >= 0; i--) {
            if (hasBegun(later.get(i).getStartedAt())) {
                return i + 2;
            }
        }
        return 1;
    }

    private Result of(Lead lead, int cycle) {
        if (lead.getFirstTouchAt().filter(this::hasBegun).isPresent()) {
            return Result.not(NotDue.TOUCHED);
        }
        if (lead.getDeal().filter(this::isClosed).isPresent()) {
            return Result.not(NotDue.CLOSED);
        }
        if (lead.getDisqualification()
                .map(Disqualification::getAt)
                .filter(this::hasBegun)
                .isPresent()) {
            return Result.not(NotDue.DISQUALIFIED);
        }
        Result result = Result.not(NotDue.UNRELATED);
        for (Clock clock : clocks) {
            if (clock.metric().getLeads().test(lead)) {
                result = result.or(read(lead, cycle, clock), order);
            }
        }
        return result;
    }

    private Result read(Lead lead, int cycle, Clock clock) {
        if (!clock.metric().cycles().contains(cycle)) {
            return Result.not(NotDue.OTHER_CYCLE);
        }
        Optional<String> reason = lead.getRejection()
                .filter(rejection -> hasBegun(rejection.getAt()))
                .flatMap(Rejection::getReason);
        if (clock.excludes(lead, reason)) {
            return Result.not(NotDue.EXCLUDED);
        }
        Optional<EventTime> started = clock.metric().getFrom().of(lead).filter(this::hasBegun);
        if (started.isEmpty()) {
            return Result.not(NotDue.NOT_STARTED);
        }
        EventTime start = started.get();
        if (!period.contains(start.dayIn(zone))) {
            return Result.not(NotDue.OUTSIDE);
        }
        // A lead that was rejected and handed over again is open.
        if (lead.getRejection()
                .map(Rejection::getAt)
                .filter(this::hasBegun)
                .filter(rejected -> !rejected.isCertainlyBefore(start, zone))
                .isPresent()) {
            return Result.not(NotDue.REJECTED);
        }
        return Result.of(due(lead, cycle, clock, start));
    }

    private DueLead due(Lead lead, int cycle, Clock clock, EventTime start) {
        DueLead.Builder due = DueLead.builder()
                .lead(lead.getId())
                .cycle(cycle)
                .metric(clock.metric().getId())
                .startedAt(start)
                .priority(lead.getPriority())
                .owner(Optional.ofNullable(lead.getFields().get(OWNER)).filter(name -> !name.isBlank()));
        Instant from = start.getInstant().orElse(null);
        if (from == null) {
            return due.state(DueState.UNTIMED).build();
        }
        ResponseDeadline limit = clock.deadline();
        Optional<Instant> deadline = limit.of(from, lead.getPauses());
        due.deadline(deadline);
        Duration late =
                deadline.map(end -> limit.overdueBy(end, lead.getPauses())).orElse(Duration.ZERO);
        if (limit.isBroken(from, late)) {
            return due.state(DueState.OVERDUE).overdueBy(late).build();
        }
        return due.state(limit.isPaused(lead.getPauses()) ? DueState.PAUSED : DueState.DUE)
                .timeLeft(deadline.map(limit::timeLeft))
                .build();
    }

    private boolean hasBegun(EventTime time) {
        return !time.startIn(zone).isAfter(at);
    }

    private boolean isClosed(Deal deal) {
        return deal.getOutcome().isClosed()
                && deal.getClosedAt().map(this::hasBegun).orElse(true);
    }

    /**
     * A response time with its deadline and exclusions.
     *
     * @param excluded the ids of the leads that exclusions list
     * @param byValue the exclusions that exclude leads by their values
     */
    record Clock(ResponseTime metric, ResponseDeadline deadline, Set<String> excluded, List<TargetExclusion> byValue) {

        static Clock of(ResponseTime metric, ResponseDeadline deadline, List<TargetExclusion> exclusions) {
            return new Clock(
                    metric,
                    deadline,
                    exclusions.stream()
                            .flatMap(exclusion -> exclusion.getLeads().stream())
                            .collect(Collectors.toSet()),
                    exclusions.stream().filter(TargetExclusion::selectsByValue).toList());
        }

        boolean excludes(Lead lead, Optional<String> rejectionReason) {
            return excluded.contains(lead.getId())
                    || byValue.stream()
                            .anyMatch(exclusion -> exclusion.excludes(
                                    lead.getId(),
                                    rejectionReason.orElse(null),
                                    lead.getSource().orElse(null),
                                    lead.getSegment().orElse(null)));
        }
    }

    /** A due lead, or else a reason. */
    record Result(@Nullable DueLead due, NotDue reason) {

        static Result of(DueLead due) {
            return new Result(due, NotDue.UNRELATED);
        }

        static Result not(NotDue reason) {
            return new Result(null, reason);
        }

        /** The due lead that comes first, otherwise the first reason. */
        Result or(Result other, Comparator<DueLead> order) {
            if (due == null || other.due == null) {
                return other.due != null || (due == null && other.reason.compareTo(reason) < 0) ? other : this;
            }
            return order.compare(due, other.due) <= 0 ? this : other;
        }
    }
}
