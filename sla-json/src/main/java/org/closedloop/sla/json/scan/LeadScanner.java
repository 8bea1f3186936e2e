package org.closedloop.sla.json.scan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 *
 * <p>Like those of {@link PlainLine}, its methods take a place and return the place after what they read.
 */
public final class LeadScanner {

    /** The result for a line that must be parsed. */
    public static final int NOT_PLAIN = -1;

    private final Part lead = new Part(LeadField.ID, LeadField.FIELDS, LeadField.ID);
    private final Part rejection = new Part(LeadField.REJECTED_AT, LeadField.REASON, LeadField.REJECTED_AT);
    private final Part disqualification =
            new Part(LeadField.DISQUALIFIED_AT, LeadField.DISQUALIFICATION_REASON, LeadField.DISQUALIFIED_AT);
    private final Part deal = new Part(LeadField.OUTCOME, LeadField.REPORTED_BACK_AT, LeadField.OUTCOME);
    private final Part pause = new Part(LeadField.FROM, LeadField.TO, LeadField.FROM);
    private final Part touch = new Part(LeadField.TOUCHED_AT, LeadField.CHANNEL, LeadField.CHANNEL);
    private final LineKeys<Stage> stages = new LineKeys<>(LeadScanner::stage, Stage.LEAD);
    private final LineKeys<String> fields = new LineKeys<>(name -> name, "");

    private final TextLookup<DealOutcome> outcomes =
            words(Map.of("open", DealOutcome.OPEN, "won", DealOutcome.WON, "lost", DealOutcome.LOST));
    private final TextLookup<Role> roles =
            words(Map.of("marketing", Role.MARKETING, "sales", Role.SALES, "inside-sales", Role.INSIDE_SALES));
    private final TextLookup<String> texts = new TextLookup<>(text -> text);

    private final PlainLine line;
    private final PlainAmount amount = new PlainAmount();
    private LeadRecord record = new LeadRecord();

    /** Whether the last part had no value. */
    private boolean absent;

    // Of the pause or the touch that is being read.
    private long second;
    private int nano;
    private boolean touchedOnDay;
    private @Nullable Instant end;
    private @Nullable Role role;
    private @Nullable String channel;

    /** Creates a scanner; times that are numbers have this unit. */
    public LeadScanner(EpochUnit numbers) {
        this.line = new PlainLine(numbers);
    }

    /** A lead, or a part of it. */
    private static final class Part {

        private final LineKeys<LeadField> keys;
        private final int required;

        /** Has the fields from one to another, as far as a third one must be there. */
        private Part(LeadField first, LeadField last, LeadField lastRequired) {
            Function<String, @Nullable LeadField> meanings =
                    EnumSet.range(first, last).stream().collect(Collectors.toMap(LeadField::key, field -> field))::get;
            this.keys = new LineKeys<>(meanings, first);
            this.required = EnumSet.range(first, lastRequired).stream()
                    .mapToInt(LeadField::bit)
                    .sum();
        }

        /** Whether the given fields, as bits, are all that must be there. */
        private boolean isWhole(int given) {
            return (given & required) == required;
        }
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
        line.start(source);
        record = into;
        into.clear();
        int after = lead(begin);
        return after < 0 ? NOT_PLAIN : line.end(after);
    }

    // A lead and its parts are read by loops of their own: one that calls itself costs a cold start more, because the
    // compiler puts it into itself.
    private int lead(int begin) {
        LineKeys<LeadField> keys = lead.keys;
        keys.start();
        int seen = 0;
        int given = 0;
        int at = line.take('{', begin);
        int more = at;
        while (more >= 0) {
            int value = keys.take(line, more);
            LeadField field = keys.meaning();
            if (value < 0 || (seen & field.bit()) != 0) {
                return NOT_PLAIN;
            }
            seen |= field.bit();
            at = valueOfLead(field, value);
            if (at >= 0) {
                given |= field.bit();
            } else {
                at = line.takeNull(value);
                if (at < 0) {
                    return NOT_PLAIN;
                }
            }
            more = line.take(',', at);
        }
        return at >= 0 && lead.isWhole(given) ? line.take('}', at) : NOT_PLAIN;
    }

    /** One that is empty or has only nulls is absent: nothing of it is written down. */
    private int part(Part part, int begin) {
        int at = line.take('{', begin);
        int empty = at < 0 ? NOT_PLAIN : line.take('}', at);
        absent = empty >= 0;
        if (at < 0 || absent) {
            return empty;
        }
        part.keys.start();
        int seen = 0;
        int given = 0;
        int more = at;
        while (more >= 0) {
            int value = part.keys.take(line, more);
            LeadField field = part.keys.meaning();
            if (value < 0 || (seen & field.bit()) != 0) {
                return NOT_PLAIN;
            }
            seen |= field.bit();
            at = valueOfPart(field, value);
            if (at >= 0) {
                given |= field.bit();
            } else {
                at = line.takeNull(value);
                if (at < 0) {
                    return NOT_PLAIN;
                }
            }
            more = line.take(',', at);
        }
        absent = given == 0;
        return absent || part.isWhole(given) ? line.take('}', at) : NOT_PLAIN;
    }

    private int valueOfLead(LeadField field, int at) {
        return switch (field) {
            case ID, SOURCE, SEGMENT, PRIORITY -> text(field, at);
            case STAGES -> stages(at);
            case FIELDS -> fields(at);
            case REJECTION -> part(rejection, at);
            case DISQUALIFICATION -> part(disqualification, at);
            case DEAL -> part(deal, at);
            case ATTEMPTS, PAUSES, TOUCHES -> items(field, at);
            default -> time(field, at);
        };
    }

    private int valueOfPart(LeadField field, int at) {
        return switch (field) {
            case REASON, DISQUALIFICATION_REASON, OUTCOME, AMOUNT, BY, CHANNEL -> text(field, at);
            case FROM, TO, TOUCHED_AT -> ownTime(field, at);
            default -> time(field, at);
        };
    }

    /** One place that reads texts keeps the compiled code small. */
    private int text(LeadField field, int at) {
        int from = line.take('"', at);
        if (from < 0) {
            return field == LeadField.ID ? number(at) : NOT_PLAIN;
        }
        int to = line.textEnd(from);
        return to >= 0 && accept(field, line.bytes(), from, to) ? to + 1 : NOT_PLAIN;
    }

    private boolean accept(LeadField field, byte[] bytes, int from, int to) {
        return switch (field) {
            case ID -> id(bytes, from, to);
            case SOURCE, SEGMENT, PRIORITY, CHANNEL -> word(field, texts.get(bytes, from, to));
            case REASON, DISQUALIFICATION_REASON -> reason(field, bytes, from, to);
            case OUTCOME -> outcome(outcomes.get(bytes, from, to));
            case AMOUNT -> amount(bytes, from, to);
            case BY -> role(roles.get(bytes, from, to));
            default -> false;
        };
    }

    private boolean id(byte[] bytes, int from, int to) {
        if (isBlank(bytes, from, to)) {
            return false;
        }
        record.id(bytes, from, to);
        return true;
    }

    /** An id that is a whole number. */
    private int number(int at) {
        int from = line.skipBlanks(at);
        int to = line.takeWhole(from);
        if (to >= 0) {
            record.id(line.bytes(), from, to);
        }
        return to;
    }

    private int time(LeadField field, int at) {
        LeadEvent event = field.event();
        int after = event == null ? NOT_PLAIN : line.takeTime(at);
        if (event == null || after < 0) {
            return NOT_PLAIN;
        }
        if (line.isDay()) {
            record.on(event, line.day());
        } else {
            record.at(event, line.second(), line.nano());
        }
        return after;
    }

    /** A text that is remembered. */
    private boolean word(LeadField field, @Nullable String text) {
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

    private boolean reason(LeadField field, byte[] bytes, int from, int to) {
        if (isBlank(bytes, from, to)) {
            return true;
        }
        if (field == LeadField.REASON) {
            record.rejectionReason(bytes, from, to);
        } else {
            record.disqualificationReason(bytes, from, to);
        }
        return true;
    }

    private boolean outcome(@Nullable DealOutcome outcome) {
        if (outcome == null) {
            return false;
        }
        record.deal(outcome);
        return true;
    }

    private boolean amount(byte[] bytes, int from, int to) {
        if (!amount.take(bytes, from, to)) {
            return false;
        }
        record.amount(amount.currency(), amount.minor());
        return true;
    }

    private boolean role(@Nullable Role found) {
        role = found;
        return found != null;
    }

    /** A time of a pause or a touch; a pause has no dates. */
    private int ownTime(LeadField field, int at) {
        int after = line.takeTime(at);
        if (after < 0 || (line.isDay() && field != LeadField.TOUCHED_AT)) {
            return NOT_PLAIN;
        }
        if (field == LeadField.TO) {
            end = Instant.ofEpochSecond(line.second(), line.nano());
        } else {
            touchedOnDay = line.isDay();
            second = touchedOnDay ? line.day() : line.second();
            nano = line.nano();
        }
        return after;
    }

    private int stages(int begin) {
        int at = line.take('{', begin);
        int empty = at < 0 ? NOT_PLAIN : line.take('}', at);
        if (at < 0 || empty >= 0) {
            return empty;
        }
        stages.start();
        int more = at;
        while (more >= 0) {
            int value = stages.take(line, more);
            if (value < 0 || !stages.isNew()) {
                return NOT_PLAIN;
            }
            at = line.takeTime(value);
            if (at < 0) {
                at = line.takeNull(value);
                if (at < 0) {
                    return NOT_PLAIN;
                }
            } else if (line.isDay()) {
                record.stageOn(stages.meaning(), line.day());
            } else {
                record.stage(stages.meaning(), line.second(), line.nano());
            }
            more = line.take(',', at);
        }
        return line.take('}', at);
    }

    private int fields(int begin) {
        int at = line.take('{', begin);
        int empty = at < 0 ? NOT_PLAIN : line.take('}', at);
        if (at < 0 || empty >= 0) {
            return empty;
        }
        fields.start();
        int more = at;
        while (more >= 0) {
            int value = fields.take(line, more);
            if (value < 0 || !fields.isNew()) {
                return NOT_PLAIN;
            }
            at = field(fields.meaning(), value);
            if (at < 0) {
                return NOT_PLAIN;
            }
            more = line.take(',', at);
        }
        return line.take('}', at);
    }

    private int field(String name, int at) {
        int from = line.take('"', at);
        if (from < 0) {
            return line.takeNull(at);
        }
        int to = line.textEnd(from);
        if (to < 0) {
            return NOT_PLAIN;
        }
        if (!isBlank(line.bytes(), from, to)) {
            record.field(name, line.bytes(), from, to);
        }
        return to + 1;
    }

    /** As {@link String#isBlank}; of a text that is UTF-8. */
    private static boolean isBlank(byte[] bytes, int from, int to) {
        return to == from
                || (bytes[from] <= ' ' && new String(bytes, from, to - from, StandardCharsets.UTF_8).isBlank());
    }

    private int items(LeadField field, int begin) {
        int at = line.take('[', begin);
        int empty = at < 0 ? NOT_PLAIN : line.take(']', at);
        if (at < 0 || empty >= 0) {
            return empty;
        }
        int more = at;
        while (more >= 0) {
            at = switch (field) {
                case ATTEMPTS -> attempt(more);
                case PAUSES -> pause(more);
                default -> touch(more);
            };
            if (at < 0) {
                return NOT_PLAIN;
            }
            more = line.take(',', at);
        }
        return line.take(']', at);
    }

    private int attempt(int at) {
        int after = line.takeTime(at);
        if (after < 0) {
            return NOT_PLAIN;
        }
        if (line.isDay()) {
            record.attemptOn(line.day());
        } else {
            record.attempt(line.second(), line.nano());
        }
        return after;
    }

    private int pause(int at) {
        end = null;
        int after = part(pause, at);
        if (after < 0 || absent) {
            return after;
        }
        Instant begin = Instant.ofEpochSecond(second, nano);
        Instant known = end;
        if (known != null && known.isBefore(begin)) {
            return NOT_PLAIN;
        }
        record.pause(known == null ? Pause.since(begin) : Pause.between(begin, known));
        return after;
    }

    private int touch(int at) {
        int after = part(touch, at);
        if (after < 0 || absent) {
            return after;
        }
        if (touchedOnDay) {
            record.touchOn(second, Objects.requireNonNull(role), Objects.requireNonNull(channel));
        } else {
            record.touch(second, nano, Objects.requireNonNull(role), Objects.requireNonNull(channel));
        }
        return after;
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
