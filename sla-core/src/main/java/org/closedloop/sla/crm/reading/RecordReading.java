package org.closedloop.sla.crm.reading;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeAfter;
import org.closedloop.sla.format.FlagText;
import org.closedloop.sla.format.TimeReading;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** Reads the values of one record, and reports those that cannot be read. */
final class RecordReading {

    private static final long MOST_MILLIS = Duration.ofDays(365_000).toMillis();

    private final CrmRecord record;
    private final ValueReaders forms;
    private final @Nullable ImportLog log;
    /** The properties whose value was counted: several attributes may read the same one. */
    private @Nullable List<String> counted;

    /** The values that were reported: several attributes may read the same one, and one flaw is one issue. */
    private @Nullable Set<String> reported;

    /** @param log null to report nothing */
    RecordReading(CrmRecord record, ValueReaders forms, @Nullable ImportLog log) {
        this.record = record;
        this.forms = forms;
        this.log = log;
    }

    CrmRecord record() {
        return record;
    }

    ZoneId zone() {
        return forms.zone();
    }

    /** Returns a reading of the same record that reports nothing. */
    RecordReading quietly() {
        return new RecordReading(record, forms, null);
    }

    /** Returns the first value of these properties. */
    Optional<String> text(List<String> properties) {
        for (String property : properties) {
            Optional<String> text = record.value(property);
            if (text.isPresent()) {
                return text.map(String::strip);
            }
        }
        return Optional.empty();
    }

    /** Returns the time of this property. */
    Optional<EventTime> time(String property) {
        Optional<String> text = record.value(property);
        return text.isPresent() ? time(property, text.get()) : Optional.empty();
    }

    /** Returns the time in this text of the property. */
    Optional<EventTime> time(String property, String text) {
        TimeReading reading = forms.times().read(text, forms.held().of(record.getKind(), property));
        report(reading, property, text);
        if (reading.getTime().isEmpty()) {
            countUnreadable(property);
        } else if (log != null && isFirstCounted(property)) {
            log.readings().count(record, property, reading.getTime().get(), isZoneless(reading.getKind()));
        }
        return reading.getTime();
    }

    /**
     * Returns the time of a change of this property. An issue is reported at the place of the change, and for each
     * change, so that their order makes no difference.
     */
    Optional<EventTime> time(String property, PropertyChange change) {
        TimeReading reading = forms.times().read(change.getAt(), forms.held().of(record.getKind(), property));
        if (reading.getKind() != TimeReading.Kind.INSTANT) {
            Optional<RecordPlace> place = change.getPlace();
            RecordReading own = place.isEmpty() ? this : new RecordReading(idAt(place.get()), forms, log);
            own.report(reading, change.getTimeProperty().orElse(property), change.getAt());
        }
        return reading.getTime();
    }

    /** The id of the record as if it were at another place. */
    private CrmRecord idAt(RecordPlace place) {
        return CrmRecord.builder()
                .kind(record.getKind())
                .id(record.getId())
                .place(place)
                .build();
    }

    private void report(TimeReading reading, String property, String text) {
        switch (reading.getKind()) {
            case INSTANT -> {}
            case LOCAL -> assumeZone(property, text);
            case IN_GAP -> assume(ImportReason.TIME_IN_GAP, property, text, reading);
            case IN_OVERLAP -> assume(ImportReason.TIME_IN_OVERLAP, property, text, reading);
            case DAY, MIDNIGHT -> assume(ImportReason.DATE_WITHOUT_TIME, property, text, reading);
            case TIME_DROPPED -> assume(ImportReason.TIME_DROPPED, property, text, reading);
            case IMPLAUSIBLE -> ignore(ImportReason.TIME_IMPLAUSIBLE, property, text);
            case UNREADABLE ->
                ignore(
                        ImportReason.TIME_UNREADABLE,
                        property,
                        text,
                        reading.getHelp().map(DetailPhrase::ofHelp).orElse(null));
        }
    }

    private static boolean isZoneless(TimeReading.Kind kind) {
        return switch (kind) {
            case LOCAL, IN_GAP, IN_OVERLAP -> true;
            default -> false;
        };
    }

    private void assumeZone(String property, String text) {
        if (log != null && !forms.zoneStated()) {
            log.noteColumn(ImportReason.ZONE_ASSUMED, record, property, text);
        }
    }

    private void assume(ImportReason reason, String property, String text, TimeReading reading) {
        if (log != null && isFirst(property + '\n' + text)) {
            log.note(
                    record,
                    reason,
                    ImportEffect.ASSUMED,
                    property,
                    text,
                    reading.getTime()
                            .map(time -> IssueDetail.of(time.toString()))
                            .orElse(null));
        }
    }

    /** Returns a time in milliseconds after another one. */
    Optional<EventTime> after(TimeAfter after) {
        Optional<String> millis = record.value(after.getMillis());
        if (millis.isEmpty() || record.value(after.getSince()).isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = forms.number(millis.get());
        if (number.isEmpty()
                || number.get().signum() < 0
                || number.get().compareTo(BigDecimal.valueOf(MOST_MILLIS)) > 0) {
            ignore(ImportReason.TIME_UNREADABLE, after.getMillis(), millis.get());
            return Optional.empty();
        }
        Optional<EventTime> since = time(after.getSince());
        Optional<EventTime> later =
                since.flatMap(time -> later(time, number.get().longValue()));
        if (since.isPresent() && later.isEmpty()) {
            ignore(
                    ImportReason.DAY_UNKNOWN,
                    after.getMillis(),
                    millis.get(),
                    IssueDetail.of(since.get().toString()));
        }
        return later;
    }

    /** After a day, the result is known only if the beginning and the end of that day give the same day. */
    private Optional<EventTime> later(EventTime since, long millis) {
        Instant first = since.startIn(forms.zone()).plusMillis(millis);
        if (since.isTimed()) {
            return Optional.of(EventTime.at(first));
        }
        LocalDate day = LocalDate.ofInstant(first, forms.zone());
        Instant last = since.lastIn(forms.zone()).plusMillis(millis);
        return day.equals(LocalDate.ofInstant(last, forms.zone())) ? Optional.of(EventTime.on(day)) : Optional.empty();
    }

    /** Returns the flag in a property; empty if it has none. */
    Optional<Boolean> flag(Optional<String> property) {
        Optional<String> text = property.flatMap(record::value);
        Optional<Boolean> flag = text.flatMap(FlagText::read);
        if (text.isPresent() && flag.isEmpty()) {
            ignoreUnreadable(
                    ImportReason.VALUE_UNREADABLE,
                    property.orElseThrow(),
                    text.get().strip(),
                    null);
        }
        return flag;
    }

    private boolean isFirstCounted(String property) {
        if (counted == null) {
            counted = new ArrayList<>(4);
        }
        return !counted.contains(property) && counted.add(property);
    }

    private void countUnreadable(String property) {
        if (log != null && isFirstCounted(property)) {
            log.readings().countUnreadable(record, property);
        }
    }

    /** Whether one of the tests passes, or there are none. */
    boolean passesAny(List<PropertyTest> tests) {
        for (PropertyTest test : tests) {
            if (test.passes(record)) {
                return true;
            }
        }
        return tests.isEmpty();
    }

    void ignore(ImportReason reason, String property, String value) {
        ignore(reason, property, value, null);
    }

    void ignore(ImportReason reason, String property, String value, @Nullable IssueDetail detail) {
        if (log != null && isFirst(property + '\n' + value)) {
            log.note(record, reason, ImportEffect.FIELD_IGNORED, property, value, detail);
        }
    }

    /** Counts the value of this property as unreadable, and reports that it is ignored. */
    void ignoreUnreadable(ImportReason reason, String property, String value, @Nullable IssueDetail detail) {
        countUnreadable(property);
        ignore(reason, property, value, detail);
    }

    private boolean isFirst(String report) {
        Set<String> before = reported == null ? new HashSet<>() : reported;
        reported = before;
        return before.add(report);
    }

    /** Reports an issue of a property once. */
    void noteOnce(
            ImportReason reason, ImportEffect effect, String property, String value, @Nullable IssueDetail detail) {
        if (log != null && isFirst(reason.getCode() + '\n' + property + '\n' + value)) {
            log.note(record, reason, effect, property, value, detail);
        }
    }

    void note(ImportReason reason, ImportEffect effect, String property, String value, @Nullable IssueDetail detail) {
        if (log != null) {
            log.note(record, reason, effect, property, value, detail);
        }
    }

    void note(ImportReason reason, ImportEffect effect, String detail) {
        if (log != null) {
            log.note(record, reason, effect, detail);
        }
    }

    void note(ImportReason reason, ImportEffect effect, IssueDetail detail) {
        if (log != null) {
            log.note(record, reason, effect, Optional.of(detail));
        }
    }
}
