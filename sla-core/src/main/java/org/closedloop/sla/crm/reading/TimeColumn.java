package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.format.TimeReading.Kind;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** The times of a property in all records, as long as each of them is a day or midnight. */
final class TimeColumn {

    /** Fewer midnights are pointed out of no property: they may be by chance. */
    private static final int FEWEST_MIDNIGHTS = 3;

    private final String property;
    private long midnights;
    private long days;
    /** Whether one of the midnights may well be an instant: it is in a zone of its own, and not in UTC. */
    private boolean local;

    private @Nullable CrmRecord firstAtMidnight;

    TimeColumn(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** Reads the values of all records; gives the columns in which there are midnights, and no other time of day. */
    static List<TimeColumn> midnightsOnly(
            List<TimeColumn> columns, List<? extends Collection<CrmRecord>> records, TimeReader times) {
        List<TimeColumn> left = new ArrayList<>(columns);
        for (Collection<CrmRecord> some : records) {
            for (CrmRecord record : some) {
                // Most columns are left at their first value, so that hardly anything is read twice.
                left.removeIf(column -> !column.takes(record, times));
            }
        }
        left.removeIf(column -> column.midnights == 0);
        return left;
    }

    /** Takes the record's value if it is a day or midnight; gives whether it is, or is not there. */
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
            // What cannot be read shows nothing of the others.
            return kind == Kind.UNREADABLE || kind == Kind.IMPLAUSIBLE;
        }
        return true;
    }

    private static boolean isMidnightInUtc(EventTime time) {
        return time.getInstant().filter(at -> at.getEpochSecond() % 86_400 == 0).isPresent();
    }

    /** Whether the property holds days: it is known to, or some texts are days; and all others are midnights of UTC. */
    boolean holdsDays() {
        return !local && (isKnown(TimeForm.DATE) || (days > 0 && !isKnown(TimeForm.INSTANT)));
    }

    private boolean isKnown(TimeForm form) {
        return KnownTimes.of(property).filter(known -> known == form).isPresent();
    }

    /** Says that the midnights were taken for days, or that they may be. */
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
                .detail(Long.toString(midnights))
                .build());
    }
}
