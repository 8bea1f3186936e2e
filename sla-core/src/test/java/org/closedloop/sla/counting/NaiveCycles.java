package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;

/** The cycles of leads in the naive count: each is a lead that has its number in a field, and the cycles after it. */
final class NaiveCycles {

    private static final String NUMBER = "(cycle)";
    private static final String CREATED = "(created)";

    private NaiveCycles() {}

    static List<Lead> of(List<Lead> leads) {
        List<Lead> cycles = new ArrayList<>();
        for (Lead lead : leads) {
            for (int number = 1; number <= lead.cycleCount(); number++) {
                Map<String, String> fields = new LinkedHashMap<>(lead.getFields());
                fields.put(NUMBER, String.valueOf(number));
                lead.getCreatedAt().ifPresent(at -> fields.put(CREATED, at.toString()));
                cycles.add(lead.inCycle(number)
                        .withFields(fields)
                        .withCycles(lead.getCycles().subList(number - 1, lead.cycleCount() - 1)));
            }
        }
        return cycles;
    }

    static int number(Lead cycle) {
        return Integer.parseInt(Objects.requireNonNull(cycle.getFields().get(NUMBER)));
    }

    /** The cycle as attribution reads it: the creation is that of the lead. */
    static Lead attributable(Lead cycle) {
        return cycle.withCreatedAt(
                Optional.ofNullable(cycle.getFields().get(CREATED)).map(EventTime::parse));
    }

    /** Whether no event of a later cycle is before its start. */
    static boolean isInOrder(Lead cycle, NaiveTimes times) {
        Optional<EventTime> start = times.known(cycle.getCreatedAt());
        return number(cycle) == 1
                || start.isEmpty()
                || Stream.of(
                                cycle.getHandedOverAt(),
                                cycle.getAcceptedAt(),
                                cycle.getRejection().map(Rejection::getAt),
                                cycle.getDisqualification().map(Disqualification::getAt),
                                cycle.getFirstTouchAt(),
                                cycle.getDeal().flatMap(Deal::getCreatedAt),
                                cycle.getDeal().flatMap(Deal::getClosedAt),
                                cycle.getDeal().flatMap(Deal::getReportedBackAt))
                        .flatMap(at -> times.known(at).stream())
                        .allMatch(at -> times.fits(start.get(), at));
    }
}
