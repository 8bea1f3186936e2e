package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;

/** Evaluates deliveries: on time, late, or missing after the due date, which is a miss. */
record DeliveryJudge(Judgement judgement) {

    WindowResult judge(Optional<Delivery> measured) {
        LocalDate end = judgement.window().getRange().getEnd();
        BusinessCalendar calendar = judgement.terms().calendarOf(judgement.target());
        ReportDelivery metric = (ReportDelivery) judgement.metric();
        Optional<LocalDate> due = metric.dueOn(judgement.window().getRange(), calendar);
        Optional<LocalDate> delivered = measured.map(Delivery::getOn).filter(day -> !day.isAfter(judgement.asOf()));
        delivered.filter(day -> !day.isAfter(end)).ifPresent(day -> {
            throw new IllegalArgumentException(
                    judgement.place() + ": must not be delivered before the window is over, but was on " + day);
        });
        Verdict verdict = verdict(delivered, due);
        WindowResult.Builder result = judgement
                .result(verdict)
                .required(BigDecimal.valueOf(metric.getWithinDays()))
                .dueOn(due)
                .measurement(measured);
        delivered.ifPresent(day -> result.actual(BigDecimal.valueOf(taken(calendar, end, day))));
        if (verdict.isFinal()) {
            result.attainment(verdict == Verdict.MET ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return result.build();
    }

    /** The working days until the delivery; a delivery on a day off counts as on the next working day. */
    private static long taken(BusinessCalendar calendar, LocalDate end, LocalDate day) {
        long worked = calendar.workingDays(DateRange.of(end.plusDays(1), day));
        return calendar.isWorkingDay(day) ? worked : worked + 1;
    }

    private Verdict verdict(Optional<LocalDate> delivered, Optional<LocalDate> due) {
        if (!judgement.isOver()) {
            return Verdict.UPCOMING;
        }
        if (due.isEmpty()) {
            return delivered.isPresent() ? Verdict.MET : Verdict.ON_TRACK;
        }
        if (delivered.isPresent()) {
            return delivered.get().isAfter(due.get()) ? Verdict.MISSED : Verdict.MET;
        }
        return judgement.asOf().isBefore(due.get()) ? Verdict.ON_TRACK : Verdict.MISSED;
    }
}
