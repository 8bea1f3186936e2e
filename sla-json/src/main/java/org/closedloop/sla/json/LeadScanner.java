package org.closedloop.sla.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.counting.LeadRecord.Time;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lead from the bytes of a plain line into a record, without an object.
 *
 * <p>It takes no line that {@link LeadParser} does not take, and reads the same from it. Whatever is not plain (an
 * escape, a field twice, an unknown name, another type, a null, an envelope) it leaves to the parser, whole.
 *
 * <p>Every loop ends at a byte below the space, so that none needs to look for the end of the bytes.
 */
final class LeadScanner {

    /** Says that a line is for the parser. */
    static final int NOT_PLAIN = -1;

    private static final int BAD = -1;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NAME = 200;
    private static final int WITH_SECONDS = "2026-03-02T08:15:00Z".length();
    private static final int WITH_MILLIS = "2026-03-02T08:15:00.000Z".length();

    /** The names of all fields of a lead and its parts. */
    @SuppressWarnings("ImmutableEnumChecker") // A record of numbers is immutable.
    private enum Field {
        ID,
        CREATED_AT,
        SOURCE,
        SEGMENT,
        PRIORITY,
        STAGES,
        HANDED_OVER_AT,
        ACCEPTED_AT,
        REJECTION,
        FIRST_TOUCH_AT,
        ATTEMPTS,
        PAUSES,
        DEAL,
        TOUCHES,
        FIELDS,
        AT,
        REASON,
        FROM,
        TO,
        BY,
        CHANNEL,
        OUTCOME,
        AMOUNT,
        CLOSED_AT,
        REPORTED_BACK_AT,
        /** No field: what comes before the first. */
        FIRST;

        @SuppressWarnings("EnumOrdinal") // Only within this class, and stored nowhere.
        private final int bit = 1 << ordinal();

        private final QuotedName quoted = QuotedName.of(key());

        /** As in a document: {@code CREATED_AT} is {@code createdAt}. */
        private String key() {
            String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
            for (int i = 1; i < parts.length; i++) {
                parts[i] = parts[i].substring(0, 1).toUpperCase(Locale.ROOT) + parts[i].substring(1);
            }
            return String.join("", parts);
        }
    }

    /** Reads the value of a field of one kind of object. */
    private interface Fields {
        boolean read(Field field);
    }

    /** Reads an entry of a map, whose key is the last text. */
    private interface Entry {
        boolean read();
    }

    private final Words<Field> names = words(Stream.of(Field.values()).collect(Collectors.toMap(Field::key, f -> f)));
    private final Words<DealOutcome> outcomes =
            words(Map.of("open", DealOutcome.OPEN, "won", DealOutcome.WON, "lost", DealOutcome.LOST));
    private final Words<Role> roles =
            words(Map.of("marketing", Role.MARKETING, "sales", Role.SALES, "inside-sales", Role.INSIDE_SALES));
    private final Words<Stage> stages = new Words<>(LeadScanner::stage);
    private final Words<CurrencyUnit> currencies = new Words<>(LeadScanner::currency);
    private final Words<String> texts = new Words<>(text -> text);

    // Made once, and not for each line.
    private final Fields leadField = this::leadField;
    private final Fields rejectionField = this::rejectionField;
    private final Fields pauseField = this::pauseField;
    private final Fields touchField = this::touchField;
    private final Fields dealField = this::dealField;
    private final Entry stageEntry = this::stageEntry;
    private final Entry fieldEntry = this::fieldEntry;
    private final Entry attempt = this::attempt;
    private final Entry pause = this::pause;
    private final Entry touch = this::touch;

    /** Which field came after which, the last time. */
    private final Map<Field, Field> following = new EnumMap<>(Field.class);

    private final PlainInstant instant = new PlainInstant();
    private LeadRecord record = new LeadRecord();
    private byte[] bytes = {};
    private int pos;
    /** The text that was read last, and whether all of it is ASCII. */
    private int from;

    private int to;
    private boolean ascii;
    /** The point in time that was read last. */
    private long second;

    private int nano;

    private Object[] keys = new Object[16];
    private int keyCount;
    private long fromSecond;
    private int fromNano;
    private long toSecond;
    private int toNano;
    private @Nullable Role touchedBy;
    private @Nullable String channel;

    private static <T> Words<T> words(Map<String, T> meanings) {
        Function<String, @Nullable T> meaning = meanings::get;
        return new Words<>(meaning);
    }

    /**
     * Reads a line.
     *
     * @param source with a line feed at or after the line's beginning
     * @param begin where the line begins
     * @param into what the line says, if it is plain
     * @return the place of the line feed that ends the line, or {@link #NOT_PLAIN}
     */
    int scan(byte[] source, int begin, LeadRecord into) {
        bytes = source;
        pos = begin;
        record = into;
        into.clear();
        if (!has(fields(leadField), Field.ID.bit)) {
            return NOT_PLAIN;
        }
        skipBlanks();
        if (bytes[pos] == '\r') {
            pos++;
        }
        return bytes[pos] == '\n' ? pos : NOT_PLAIN;
    }

    private static boolean has(int seen, int required) {
        return seen != BAD && (seen & required) == required;
    }

    private boolean leadField(Field field) {
        return switch (field) {
            case ID -> text() && !isBlank() && id();
            case CREATED_AT -> time(Time.CREATED);
            case HANDED_OVER_AT -> time(Time.HANDED_OVER);
            case ACCEPTED_AT -> time(Time.ACCEPTED);
            case FIRST_TOUCH_AT -> time(Time.FIRST_TOUCH);
            case SOURCE -> source(word());
            case SEGMENT -> segment(word());
            case PRIORITY -> priority(word());
            case STAGES -> entries(stageEntry);
            case FIELDS -> entries(fieldEntry);
            case REJECTION -> has(fields(rejectionField), Field.AT.bit);
            case DEAL -> has(fields(dealField), Field.OUTCOME.bit);
            case ATTEMPTS -> items(attempt);
            case PAUSES -> items(pause);
            case TOUCHES -> items(touch);
            default -> false;
        };
    }

    private boolean rejectionField(Field field) {
        return switch (field) {
            case AT -> time(Time.REJECTED);
            case REASON -> text() && isText() && (isBlank() || reasoned());
            default -> false;
        };
    }

    private boolean dealField(Field field) {
        return switch (field) {
            case OUTCOME -> text() && outcome(outcomes.get(bytes, from, to));
            case AMOUNT -> text() && amount();
            case CLOSED_AT -> time(Time.DEAL_CLOSED);
            case REPORTED_BACK_AT -> time(Time.REPORTED_BACK);
            default -> false;
        };
    }

    private boolean pauseField(Field field) {
        if (field == Field.FROM && instant()) {
            fromSecond = second;
            fromNano = nano;
            return true;
        }
        if (field == Field.TO && instant()) {
            toSecond = second;
            toNano = nano;
            return true;
        }
        return false;
    }

    private boolean touchField(Field field) {
        if (field == Field.AT && instant()) {
            fromSecond = second;
            fromNano = nano;
            return true;
        }
        if (field == Field.BY && text()) {
            touchedBy = roles.get(bytes, from, to);
            return touchedBy != null;
        }
        channel = field == Field.CHANNEL ? word() : null;
        return channel != null;
    }

    private boolean id() {
        record.id(bytes, from, to);
        return isText();
    }

    private boolean time(Time time) {
        if (!instant()) {
            return false;
        }
        record.at(time, second, nano);
        return true;
    }

    private boolean source(@Nullable String text) {
        if (text != null) {
            record.source(text);
        }
        return text != null;
    }

    private boolean segment(@Nullable String text) {
        if (text != null) {
            record.segment(text);
        }
        return text != null;
    }

    private boolean priority(@Nullable String text) {
        if (text != null) {
            record.priority(text);
        }
        return text != null;
    }

    private boolean reasoned() {
        record.reasoned();
        return true;
    }

    private boolean outcome(@Nullable DealOutcome outcome) {
        if (outcome != null) {
            record.deal(outcome);
        }
        return outcome != null;
    }

    private boolean stageEntry() {
        Stage stage = stages.get(bytes, from, to);
        if (stage == null || !isNew(stage) || !take(':') || !instant()) {
            return false;
        }
        record.stage(stage, second, nano);
        return true;
    }

    private boolean fieldEntry() {
        String name = to - from > LONGEST_NAME ? null : texts.get(bytes, from, to);
        if (name == null || !isNew(name) || !take(':') || !text() || !isText()) {
            return false;
        }
        if (!isBlank()) {
            record.filledField(name);
        }
        return true;
    }

    private boolean attempt() {
        if (!instant()) {
            return false;
        }
        record.attempt(second, nano);
        return true;
    }

    private boolean pause() {
        int seen = fields(pauseField);
        if (!has(seen, Field.FROM.bit)) {
            return false;
        }
        Instant start = Instant.ofEpochSecond(fromSecond, fromNano);
        if (!has(seen, Field.TO.bit)) {
            record.pause(Pause.since(start));
            return true;
        }
        Instant stop = Instant.ofEpochSecond(toSecond, toNano);
        if (stop.isBefore(start)) {
            return false;
        }
        record.pause(Pause.between(start, stop));
        return true;
    }

    private boolean touch() {
        if (!has(fields(touchField), Field.AT.bit | Field.BY.bit | Field.CHANNEL.bit)) {
            return false;
        }
        record.touch(fromSecond, fromNano, Objects.requireNonNull(touchedBy), Objects.requireNonNull(channel));
        return true;
    }

    /** {@code CHF 1200.00}: a currency, a space, and no more decimals than the currency has. */
    private boolean amount() {
        int space = from;
        while (space < to && bytes[space] != ' ') {
            space++;
        }
        CurrencyUnit currency = currencies.get(bytes, from, space);
        int begin = space + 1;
        boolean negative = begin < to && bytes[begin] == '-';
        if (negative) {
            begin++;
        }
        if (currency == null || begin >= to || to - begin > MOST_DIGITS) {
            return false;
        }
        long minor = 0;
        int point = to;
        for (int i = begin; i < to; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                minor = 10 * minor + (bytes[i] - '0');
            } else if (bytes[i] == '.' && point == to && i > begin && i < to - 1) {
                point = i;
            } else {
                return false;
            }
        }
        int decimals = Math.max(0, to - point - 1);
        for (int i = decimals; i < currency.getDecimalPlaces(); i++) {
            minor *= 10;
        }
        record.amount(currency, negative ? -minor : minor);
        return decimals <= currency.getDecimalPlaces();
    }

    private static @Nullable Stage stage(String key) {
        try {
            return Stage.of(key);
        } catch (IllegalArgumentException e) {
            // The parser says why.
            return null;
        }
    }

    private static @Nullable CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            // The parser says why.
            return null;
        }
    }

    /** Whether the key of a map is there for the first time. */
    private boolean isNew(Object key) {
        for (int i = 0; i < keyCount; i++) {
            if (keys[i].equals(key)) {
                return false;
            }
        }
        if (keyCount == keys.length) {
            keys = Arrays.copyOf(keys, 2 * keyCount);
        }
        keys[keyCount++] = key;
        return true;
    }

    /** An object with fields of its own; the fields that it has, or {@link #BAD}. */
    private int fields(Fields fields) {
        if (!take('{')) {
            return BAD;
        }
        int seen = 0;
        if (take('}')) {
            return seen;
        }
        Field last = Field.FIRST;
        do {
            Field field = name(last);
            if (field == null || (seen & field.bit) != 0 || !fields.read(field)) {
                return BAD;
            }
            seen |= field.bit;
            last = field;
        } while (take(','));
        return take('}') ? seen : BAD;
    }

    /** The name of the next field and its colon. Lines of one export have their fields in one order, mostly. */
    private @Nullable Field name(Field last) {
        Field likely = following.get(last);
        if (likely != null && likely.quoted.standsAt(bytes, pos)) {
            pos += likely.quoted.length();
            return likely;
        }
        Field field = text() ? names.get(bytes, from, to) : null;
        if (field == null || !take(':')) {
            return null;
        }
        following.put(last, field);
        return field;
    }

    /** An object whose names are values, too. */
    private boolean entries(Entry entry) {
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return true;
        }
        keyCount = 0;
        do {
            if (!text() || !entry.read()) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    private boolean items(Entry item) {
        if (!take('[')) {
            return false;
        }
        if (take(']')) {
            return true;
        }
        do {
            if (!item.read()) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    /** A text that is remembered, or null if it is none. */
    private @Nullable String word() {
        return text() ? texts.get(bytes, from, to) : null;
    }

    /** A text without escapes, from its quote to its quote. */
    private boolean text() {
        if (!take('"')) {
            return false;
        }
        byte[] source = bytes;
        int end = pos;
        while (end + 8 <= source.length) {
            int plain = EightBytes.plainAt(source, end);
            end += plain;
            if (plain < 8) {
                break;
            }
        }
        int signs = 0;
        byte next = source[end];
        while (next != '"' && next != '\\' && (next >= ' ' || next < 0)) {
            signs |= next;
            next = source[++end];
        }
        from = pos;
        to = end;
        ascii = signs >= 0;
        pos = end + 1;
        return next == '"';
    }

    /** Whether the text is UTF-8. */
    private boolean isText() {
        return ascii || Words.decode(bytes, from, to) != null;
    }

    /** As {@link String#isBlank}; of a text that is UTF-8. */
    private boolean isBlank() {
        if (!ascii) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8).isBlank();
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** A point in time as a text or in milliseconds. */
    private boolean instant() {
        skipBlanks();
        if (bytes[pos] != '"') {
            return millis();
        }
        if (!usualInstant() && !(text() && instant.take(bytes, from, to))) {
            return false;
        }
        second = instant.second();
        nano = instant.nano();
        return true;
    }

    /** A point in time of one of the two usual lengths, whose end need not be looked for. */
    private boolean usualInstant() {
        int begin = pos + 1;
        if (begin + WITH_MILLIS >= bytes.length) {
            return false;
        }
        int length = bytes[begin + WITH_SECONDS] == '"' ? WITH_SECONDS : WITH_MILLIS;
        if (bytes[begin + length] != '"' || !instant.take(bytes, begin, begin + length)) {
            return false;
        }
        pos = begin + length + 1;
        return true;
    }

    private boolean millis() {
        int begin = pos;
        long millis = 0;
        while (bytes[pos] >= '0' && bytes[pos] <= '9' && pos - begin < MOST_DIGITS) {
            millis = 10 * millis + (bytes[pos++] - '0');
        }
        boolean leadingZero = bytes[begin] == '0' && pos - begin > 1;
        second = millis / 1000;
        nano = (int) (millis % 1000) * 1_000_000;
        // Only what ends a value may follow; a digit, a point or an exponent may not.
        return pos > begin && !leadingZero && endsValue(bytes[pos]);
    }

    private static boolean endsValue(byte next) {
        return next == ',' || next == '}' || next == ']' || next == ' ' || next == '\t';
    }

    private boolean take(char expected) {
        skipBlanks();
        if (bytes[pos] != expected) {
            return false;
        }
        pos++;
        return true;
    }

    private void skipBlanks() {
        while (bytes[pos] == ' ' || bytes[pos] == '\t') {
            pos++;
        }
    }
}
