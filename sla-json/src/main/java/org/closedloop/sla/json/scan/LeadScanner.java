package org.closedloop.sla.json.scan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lead from the bytes of a plain line into a record, without an object.
 *
 * <p>It accepts only lines that {@code LeadParser} accepts, and reads the same values. It rejects a line that is not
 * plain (an escape, a repeated field, later cycles, an unknown name, another type, an envelope); the caller then parses
 * it.
 */
public final class LeadScanner {

    /** The result for a line that must be parsed. */
    public static final int NOT_PLAIN = -1;

    private static final int LONGEST_NAME = 200;

    private final FieldNames lead = part(LeadField.ID, LeadField.FIELDS, LeadField.ID);
    private final FieldNames rejection = part(LeadField.REJECTED_AT, LeadField.REASON, LeadField.REJECTED_AT);
    private final FieldNames disqualification =
            part(LeadField.DISQUALIFIED_AT, LeadField.DISQUALIFICATION_REASON, LeadField.DISQUALIFIED_AT);
    private final FieldNames deal = part(LeadField.OUTCOME, LeadField.REPORTED_BACK_AT, LeadField.OUTCOME);
    private final FieldNames pause = part(LeadField.FROM, LeadField.TO, LeadField.FROM);
    private final FieldNames touch = part(LeadField.TOUCHED_AT, LeadField.CHANNEL, LeadField.CHANNEL);

    private final TextLookup<DealOutcome> outcomes =
            words(Map.of("open", DealOutcome.OPEN, "won", DealOutcome.WON, "lost", DealOutcome.LOST));
    private final TextLookup<Role> roles =
            words(Map.of("marketing", Role.MARKETING, "sales", Role.SALES, "inside-sales", Role.INSIDE_SALES));
    private final TextLookup<Stage> stages = new TextLookup<>(LeadScanner::stage);
    private final TextLookup<String> texts = new TextLookup<>(text -> text);

    private final PlainLine line;
    private final PlainAmount amount = new PlainAmount();
    private final SeenKeys keys = new SeenKeys();
    private LeadRecord record = new LeadRecord();

    /** Whether the last part had no value. */
    private boolean absent;

    // Of the pause or the touch that is being read.
    private long second;
    private int nano;
    private boolean touchedOnDay;
    private long day;
    private @Nullable Instant end;
    private @Nullable Role role;
    private @Nullable String channel;

    /** Creates a scanner; times that are numbers have this unit. */
    public LeadScanner(EpochUnit numbers) {
        this.line = new PlainLine(numbers);
    }

    /** The part with the fields from one to another, as far as one of them must be there. */
    private static FieldNames part(LeadField first, LeadField last, LeadField lastRequired) {
        return new FieldNames(EnumSet.range(first, last), EnumSet.range(first, lastRequired));
    }

    private static <T> TextLookup<T> words(Map<String, T> meanings) {
        Function<String, @Nullable T> meaning = meanings::get;
        return new TextLookup<>(meaning);
    }

    /**
     * Reads a line.
     *
     * @param source with a line feed at or after the line's beginning
     * @param begin where the line begins
     * @param into receives the values of the line, if it is plain
     * @return the place of the line feed that ends the line, or {@link #NOT_PLAIN}
     */
    public int scan(byte[] source, int begin, LeadRecord into) {
        line.start(source, begin);
        record = into;
        into.clear();
        return lead() ? line.end() : NOT_PLAIN;
    }

    // A lead and its parts are read by loops of their own: one that calls itself costs a cold start more, because the
    // compiler puts it into itself.
    private boolean lead() {
        if (!line.take('{')) {
            return false;
        }
        int seen = 0;
        int given = 0;
        int place = 0;
        do {
            LeadField field = lead.take(line, place);
            if (field == null || (seen & field.bit()) != 0) {
                return false;
            }
            int before = line.position();
            if (valueOfLead(field)) {
                given |= field.bit();
            } else if (!line.isNull(before)) {
                return false;
            }
            seen |= field.bit();
            place = field.place();
        } while (line.take(','));
        return lead.isWhole(given) && line.take('}');
    }

    /** One that is empty or has only nulls is absent: nothing of it is written down. */
    private boolean part(FieldNames part) {
        absent = false;
        if (!line.take('{')) {
            return false;
        }
        int seen = 0;
        int given = 0;
        int place = 0;
        do {
            int start = line.position();
            LeadField field = part.take(line, place);
            if (field == null) {
                line.back(start);
                absent = seen == 0 && line.take('}');
                return absent;
            }
            if ((seen & field.bit()) != 0) {
                return false;
            }
            int before = line.position();
            if (valueOfPart(field)) {
                given |= field.bit();
            } else if (!line.isNull(before)) {
                return false;
            }
            seen |= field.bit();
            place = field.place();
        } while (line.take(','));
        absent = given == 0;
        return (absent || part.isWhole(given)) && line.take('}');
    }

    private boolean valueOfLead(LeadField field) {
        return switch (field) {
            case ID -> id();
            case SOURCE, SEGMENT, PRIORITY -> word(field);
            case STAGES -> stages();
            case FIELDS -> fields();
            case REJECTION -> part(rejection);
            case DISQUALIFICATION -> part(disqualification);
            case DEAL -> part(deal);
            case ATTEMPTS, PAUSES, TOUCHES -> items(field);
            default -> time(field);
        };
    }

    private boolean valueOfPart(LeadField field) {
        return switch (field) {
            case REASON, DISQUALIFICATION_REASON -> reason(field);
            case OUTCOME -> outcome();
            case AMOUNT -> amount();
            case FROM -> begin();
            case TOUCHED_AT -> touchTime();
            case TO -> end();
            case BY -> role();
            case CHANNEL -> word(field);
            default -> time(field);
        };
    }

    private boolean id() {
        int before = line.position();
        if (!line.text()) {
            return number(before);
        }
        if (line.isBlank()) {
            return false;
        }
        record.id(line.bytes(), line.from(), line.to());
        return line.isText();
    }

    /** An id that is a whole number. */
    private boolean number(int before) {
        if (!line.whole(before)) {
            return false;
        }
        record.id(line.bytes(), line.from(), line.to());
        return true;
    }

    private boolean time(LeadField field) {
        LeadEvent event = field.event();
        if (event == null || !line.time()) {
            return false;
        }
        if (line.isDay()) {
            record.on(event, line.day());
        } else {
            record.at(event, line.second(), line.nano());
        }
        return true;
    }

    /** A text that is remembered. */
    private boolean word(LeadField field) {
        String text = line.text() ? line.in(texts) : null;
        if (text == null) {
            return false;
        }
        switch (field) {
            case SOURCE -> record.source(text);
            case SEGMENT -> record.segment(text);
            case PRIORITY -> record.priority(text);
            default -> channel = text;
        }
        return true;
    }

    private boolean reason(LeadField field) {
        if (!line.text() || !line.isText()) {
            return false;
        }
        if (!line.isBlank()) {
            if (field == LeadField.REASON) {
                record.rejectionReason(line.bytes(), line.from(), line.to());
            } else {
                record.disqualificationReason(line.bytes(), line.from(), line.to());
            }
        }
        return true;
    }

    private boolean outcome() {
        DealOutcome outcome = line.text() ? line.in(outcomes) : null;
        if (outcome == null) {
            return false;
        }
        record.deal(outcome);
        return true;
    }

    private boolean amount() {
        if (!line.text() || !amount.take(line)) {
            return false;
        }
        record.amount(amount.currency(), amount.minor());
        return true;
    }

    private boolean begin() {
        boolean taken = line.instant();
        second = line.second();
        nano = line.nano();
        return taken;
    }

    private boolean touchTime() {
        boolean taken = line.time();
        second = line.second();
        nano = line.nano();
        touchedOnDay = line.isDay();
        day = line.day();
        return taken;
    }

    private boolean end() {
        if (!line.instant()) {
            return false;
        }
        end = Instant.ofEpochSecond(line.second(), line.nano());
        return true;
    }

    private boolean role() {
        role = line.text() ? line.in(roles) : null;
        return role != null;
    }

    private boolean stages() {
        if (!line.take('{')) {
            return false;
        }
        if (line.take('}')) {
            return true;
        }
        keys.clear();
        do {
            Stage stage = line.text() ? line.in(stages) : null;
            if (stage == null || !keys.add(stage) || !line.take(':')) {
                return false;
            }
            int before = line.position();
            if (!line.time()) {
                if (!line.isNull(before)) {
                    return false;
                }
            } else if (line.isDay()) {
                record.stageOn(stage, line.day());
            } else {
                record.stage(stage, line.second(), line.nano());
            }
        } while (line.take(','));
        return line.take('}');
    }

    private boolean fields() {
        if (!line.take('{')) {
            return false;
        }
        if (line.take('}')) {
            return true;
        }
        keys.clear();
        do {
            if (!line.text() || !field()) {
                return false;
            }
        } while (line.take(','));
        return line.take('}');
    }

    private boolean field() {
        String name = line.to() - line.from() > LONGEST_NAME ? null : line.in(texts);
        if (name == null || !keys.add(name) || !line.take(':')) {
            return false;
        }
        int before = line.position();
        if (!line.text()) {
            return line.isNull(before);
        }
        if (!line.isText()) {
            return false;
        }
        if (!line.isBlank()) {
            record.field(name, line.bytes(), line.from(), line.to());
        }
        return true;
    }

    private boolean items(LeadField field) {
        if (!line.take('[')) {
            return false;
        }
        if (line.take(']')) {
            return true;
        }
        do {
            boolean taken = switch (field) {
                case ATTEMPTS -> attempt();
                case PAUSES -> pause();
                default -> touch();
            };
            if (!taken) {
                return false;
            }
        } while (line.take(','));
        return line.take(']');
    }

    private boolean attempt() {
        if (!line.time()) {
            return false;
        }
        if (line.isDay()) {
            record.attemptOn(line.day());
        } else {
            record.attempt(line.second(), line.nano());
        }
        return true;
    }

    private boolean pause() {
        end = null;
        if (!part(pause)) {
            return false;
        }
        if (absent) {
            return true;
        }
        Instant begin = Instant.ofEpochSecond(second, nano);
        Instant known = end;
        if (known != null && known.isBefore(begin)) {
            return false;
        }
        record.pause(known == null ? Pause.since(begin) : Pause.between(begin, known));
        return true;
    }

    private boolean touch() {
        if (!part(touch)) {
            return false;
        }
        if (absent) {
            return true;
        }
        if (touchedOnDay) {
            record.touchOn(day, Objects.requireNonNull(role), Objects.requireNonNull(channel));
        } else {
            record.touch(second, nano, Objects.requireNonNull(role), Objects.requireNonNull(channel));
        }
        return true;
    }

    private static @Nullable Stage stage(String key) {
        try {
            return Stage.of(key);
        } catch (IllegalArgumentException e) {
            // The parser reports why.
            return null;
        }
    }
}
