package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.time.DateRange;

/** Finds what is to be remarked on the day, the data and the calendar of an evaluation. */
record Remarks(ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf) {

    List<ScorecardRemark> find() {
        List<ScorecardRemark> remarks = new ArrayList<>();
        DateRange period = terms.getAgreement().getScope().getPeriod();
        if (asOf.isBefore(period.getStart())) {
            remarks.add(of(ScorecardRemark.Kind.AS_OF_BEFORE_PERIOD)
                    .day(period.getStart())
                    .build());
        }
        if (asOf.isAfter(period.getEnd())) {
            remarks.add(of(ScorecardRemark.Kind.AS_OF_AFTER_PERIOD)
                    .day(period.getEnd())
                    .build());
        }
        numbers.getAccount()
                .flatMap(LeadAccount::getNewestOn)
                .flatMap(this::quiet)
                .ifPresent(remarks::add);
        ZoneId zone = terms.getAgreement().getScope().getZone();
        if (!zone.equals(terms.getCalendar().getZone())) {
            remarks.add(of(ScorecardRemark.Kind.CALENDAR_ZONE_OTHER)
                    .calendarZone(terms.getCalendar().getZone())
                    .agreementZone(zone)
                    .build());
        }
        return remarks;
    }

    /** The working days of the period after the newest event, if they are many. */
    private Optional<ScorecardRemark> quiet(LocalDate newest) {
        DateRange period = terms.getPeriod();
        LocalDate last = asOf.isAfter(period.getEnd()) ? period.getEnd() : asOf;
        if (!newest.isBefore(last)) {
            return Optional.empty();
        }
        LocalDate first = newest.isBefore(period.getStart()) ? period.getStart() : newest.plusDays(1);
        long days = last.isBefore(first) ? 0 : terms.getCalendar().workingDays(DateRange.of(first, last));
        return days <= ScorecardRemark.MOST_QUIET_DAYS
                ? Optional.empty()
                : Optional.of(of(ScorecardRemark.Kind.DATA_ENDS_EARLY)
                        .day(newest)
                        .workingDays(days)
                        .build());
    }

    private ScorecardRemark.Builder of(ScorecardRemark.Kind kind) {
        return ScorecardRemark.builder().kind(kind).asOf(asOf);
    }
}
