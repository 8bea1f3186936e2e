package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.format.TimeReading.Kind;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** The times of a property in all records, while each of them is a day or midnight. */
final class TimeColumn {

    /** Fewer midnights are not reported: they may be accidental. */
    private static final int FEWEST_MIDNIGHTS = 3;

    private final String property;
    private long midnights;
    private long days;
    /** Whether one of the midnights is in another zone than UTC, and probably an instant. */
    private boolean local;

    private @Nullable CrmRecord firstAtMidnight;

    TimeColumn(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** Reads the values of all records; returns the columns that have midnights and no other time of day. */
    static List<TimeColumn> midnightsOnly(
            List<TimeColumn> columns, List<? extends Collection<CrmRecord>> records, TimeReader times) {
        List<TimeColumn> left = new ArrayList<>(columns);
        for (Collection<CrmRecord> some : records) {
            for (CrmRecord record : some) {
                // Most columns are dropped at their first value, so that few values are read twice.
                left.removeIf(column -> !column.takes(record, times));
            }
        }
        left.removeIf(column -> column.midnights == 0);
        return left;
    }

    /** Counts the record's value; returns whether it is absent, a day, a midnight or unreadable. */
    private boolean takes(CrmRecord record, TimeReader times) {
        String text = record.getProperties().get(property);
        if (text == null) {
            return true;
        }
        Kind kind = times.read(text, TimeForm.DATE).getKind();
        if (kind == Kind.DAY) {
            days++;
        } else if (kind == Kind.MIDNIGHT) {
            midnights++;
            local |=
                    !times.read(text).getTime().map(TimeColumn::isMidnightInUtc).orElse(true);
            firstAtMidnight = firstAtMidnight == null ? record : firstAtMidnight;
        } else {
            // An unreadable value does not affect the others.
            return kind == Kind.UNREADABLE || kind == Kind.IMPLAUSIBLE;
        }
        return true;
    }

    private static boolean isMidnightInUtc(EventTime time) {
        return time.getInstant().filter(at -> at.getEpochSecond() % 86_400 == 0).isPresent();
    }

    /**
     * Whether the property holds days: it is known to, or some of its texts are days, and all others are midnights in
     * UTC.
     */
    boolean holdsDays() {
        return !local && (isKnown(TimeForm.DATE) || (days > 0 && !isKnown(TimeForm.INSTANT)));
    }

    private boolean isKnown(TimeForm form) {
        return KnownTimes.of(property).filter(known -> known == form).isPresent();
    }

    /** Reports that the midnights are read as days, or that they may be days. */
    void report(ImportLog log) {
        if (firstAtMidnight == null || isKnown(TimeForm.DATE) || (!holdsDays() && midnights < FEWEST_MIDNIGHTS)) {
            return;
        }
        log.add(ImportIssue.builder()
                .reason(holdsDays() ? ImportReason.DAYS_ASSUMED : ImportReason.ONLY_MIDNIGHTS)
                .effect(holdsDays() ? ImportEffect.ASSUMED : ImportEffect.NONE)
                .place(firstAtMidnight.getPlace())
                .kind(firstAtMidnight.getKind())
                .property(property)
                .value(firstAtMidnight.value(property))
                .detail(IssueDetail.of(Long.toString(midnights)))
                .build());
    }
}
