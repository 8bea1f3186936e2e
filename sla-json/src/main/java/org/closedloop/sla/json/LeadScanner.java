package org.closedloop.sla.json;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
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
 */
final class LeadScanner {

    /** Says that a line is for the parser. */
    static final int NOT_PLAIN = -1;

    private static final int BAD = -1;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NAME = 200;

    /** Reads the value of a field of one kind of object. */
    private interface Fields {
        boolean read(LeadField field);
    }

    /** Reads an entry of a map, whose key is the last text. */
    private interface Entry {
        boolean read();
    }

    private final Words<LeadField> names =
            words(Stream.of(LeadField.values()).collect(Collectors.toMap(LeadField::key, f -> f)));
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
    private final Map<LeadField, LeadField> following = new EnumMap<>(LeadField.class);

    private final PlainLine line = new PlainLine();
    private LeadRecord record = new LeadRecord();

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
        line.start(source, begin);
        record = into;
        into.clear();
        return has(fields(leadField), LeadField.ID.bit()) ? line.end() : NOT_PLAIN;
    }

    private static boolean has(int seen, int required) {
        return seen != BAD && (seen & required) == required;
    }

    private boolean leadField(LeadField field) {
        return switch (field) {
            case ID -> line.text() && !line.isBlank() && id();
            case CREATED_AT, HANDED_OVER_AT, ACCEPTED_AT, FIRST_TOUCH_AT -> time(field);
            case SOURCE, SEGMENT, PRIORITY -> trait(field);
            case STAGES -> entries(stageEntry);
            case FIELDS -> entries(fieldEntry);
            case REJECTION -> has(fields(rejectionField), LeadField.AT.bit());
            case DEAL -> has(fields(dealField), LeadField.OUTCOME.bit());
            case ATTEMPTS -> items(attempt);
            case PAUSES -> items(pause);
            case TOUCHES -> items(touch);
            default -> false;
        };
    }

    private boolean rejectionField(LeadField field) {
        return switch (field) {
            case AT -> time(field);
            case REASON -> line.text() && line.isText() && (line.isBlank() || reasoned());
            default -> false;
        };
    }

    private boolean dealField(LeadField field) {
        return switch (field) {
            case OUTCOME -> line.text() && outcome(line.in(outcomes));
            case AMOUNT -> line.text() && amount();
            case CLOSED_AT, REPORTED_BACK_AT -> time(field);
            default -> false;
        };
    }

    private boolean pauseField(LeadField field) {
        if (field == LeadField.FROM && line.instant()) {
            fromSecond = line.second();
            fromNano = line.nano();
            return true;
        }
        if (field == LeadField.TO && line.instant()) {
            toSecond = line.second();
            toNano = line.nano();
            return true;
        }
        return false;
    }

    private boolean touchField(LeadField field) {
        if (field == LeadField.AT && line.instant()) {
            fromSecond = line.second();
            fromNano = line.nano();
            return true;
        }
        if (field == LeadField.BY && line.text()) {
            touchedBy = line.in(roles);
            return touchedBy != null;
        }
        channel = field == LeadField.CHANNEL ? word() : null;
        return channel != null;
    }

    private boolean id() {
        record.id(line.bytes(), line.from(), line.to());
        return line.isText();
    }

    // One place for all times and one for all words: each is compiled once, which a cold start feels.
    private boolean time(LeadField field) {
        if (!line.instant()) {
            return false;
        }
        LeadEvent event = switch (field) {
            case CREATED_AT -> LeadEvent.CREATED;
            case HANDED_OVER_AT -> LeadEvent.HANDED_OVER;
            case ACCEPTED_AT -> LeadEvent.ACCEPTED;
            case FIRST_TOUCH_AT -> LeadEvent.FIRST_TOUCH;
            case CLOSED_AT -> LeadEvent.DEAL_CLOSED;
            case REPORTED_BACK_AT -> LeadEvent.REPORTED_BACK;
            default -> LeadEvent.REJECTED;
        };
        record.at(event, line.second(), line.nano());
        return true;
    }

    private boolean trait(LeadField field) {
        String text = word();
        if (text == null) {
            return false;
        }
        switch (field) {
            case SOURCE -> record.source(text);
            case SEGMENT -> record.segment(text);
            default -> record.priority(text);
        }
        return true;
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
        Stage stage = line.in(stages);
        if (stage == null || !isNew(stage) || !line.take(':') || !line.instant()) {
            return false;
        }
        record.stage(stage, line.second(), line.nano());
        return true;
    }

    private boolean fieldEntry() {
        String name = line.to() - line.from() > LONGEST_NAME ? null : line.in(texts);
        if (name == null || !isNew(name) || !line.take(':') || !line.text() || !line.isText()) {
            return false;
        }
        if (!line.isBlank()) {
            record.filledField(name);
        }
        return true;
    }

    private boolean attempt() {
        if (!line.instant()) {
            return false;
        }
        record.attempt(line.second(), line.nano());
        return true;
    }

    private boolean pause() {
        int seen = fields(pauseField);
        if (!has(seen, LeadField.FROM.bit())) {
            return false;
        }
        Instant start = Instant.ofEpochSecond(fromSecond, fromNano);
        if (!has(seen, LeadField.TO.bit())) {
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
        if (!has(fields(touchField), LeadField.AT.bit() | LeadField.BY.bit() | LeadField.CHANNEL.bit())) {
            return false;
        }
        record.touch(fromSecond, fromNano, Objects.requireNonNull(touchedBy), Objects.requireNonNull(channel));
        return true;
    }

    /** {@code CHF 1200.00}: a currency, a space, and no more decimals than the currency has. */
    private boolean amount() {
        byte[] bytes = line.bytes();
        int to = line.to();
        int space = line.from();
        while (space < to && bytes[space] != ' ') {
            space++;
        }
        CurrencyUnit currency = currencies.get(bytes, line.from(), space);
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
        if (!line.take('{')) {
            return BAD;
        }
        int seen = 0;
        if (line.take('}')) {
            return seen;
        }
        LeadField last = LeadField.FIRST;
        do {
            LeadField field = name(last);
            if (field == null || (seen & field.bit()) != 0 || !fields.read(field)) {
                return BAD;
            }
            seen |= field.bit();
            last = field;
        } while (line.take(','));
        return line.take('}') ? seen : BAD;
    }

    /** The name of the next field and its colon. Lines of one export have their fields in one order, mostly. */
    private @Nullable LeadField name(LeadField last) {
        LeadField likely = following.get(last);
        if (likely != null && line.take(likely.quoted())) {
            return likely;
        }
        LeadField field = line.text() ? line.in(names) : null;
        if (field == null || !line.take(':')) {
            return null;
        }
        following.put(last, field);
        return field;
    }

    /** An object whose names are values, too. */
    private boolean entries(Entry entry) {
        if (!line.take('{')) {
            return false;
        }
        if (line.take('}')) {
            return true;
        }
        keyCount = 0;
        do {
            if (!line.text() || !entry.read()) {
                return false;
            }
        } while (line.take(','));
        return line.take('}');
    }

    private boolean items(Entry item) {
        if (!line.take('[')) {
            return false;
        }
        if (line.take(']')) {
            return true;
        }
        do {
            if (!item.read()) {
                return false;
            }
        } while (line.take(','));
        return line.take(']');
    }

    /** A text that is remembered, or null if it is none. */
    private @Nullable String word() {
        return line.text() ? line.in(texts) : null;
    }
}
