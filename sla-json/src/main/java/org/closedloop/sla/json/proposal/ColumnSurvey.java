package org.closedloop.sla.json.proposal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.format.AmountText;
import org.closedloop.sla.format.CurrencyMark;
import org.closedloop.sla.format.DecimalMark;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.format.TimeReader;
import org.jspecify.annotations.Nullable;

/** The values of one column of a file: how many of them can be read in which form. */
final class ColumnSurvey {

    private static final Set<ValueKind> TIMES = EnumSet.of(ValueKind.DAY, ValueKind.INSTANT, ValueKind.MIDNIGHT);
    /** The most characters of a value that is counted; longer texts are remarks. */
    private static final int LONGEST = 200;
    /** The most forms of times in one column. */
    private static final int MOST_FORMS = 100;

    private final String name;
    private final ValueSample sample = new ValueSample();
    private final Map<String, ValueReading> readings = new HashMap<>();
    private final Map<ValueKind, Long> counts = new EnumMap<>(ValueKind.class);
    private final Map<WrittenTime, Long> forms = new HashMap<>();
    private final Map<TimeForm, Long> holds = new EnumMap<>(TimeForm.class);
    private final Map<DecimalMark, Long> marks = new EnumMap<>(DecimalMark.class);
    private final Set<String> currencies = new TreeSet<>();
    private @Nullable TreeMap<String, Long> values = new TreeMap<>();
    private long filled;
    private long ambiguous;
    private long locals;

    ColumnSurvey(String name) {
        this.name = name;
    }

    /** Adds a value. */
    void add(String value, TimeReader times) {
        filled++;
        count(value);
        sample.add(value);
        ValueReading reading = read(value, times);
        reading.kinds().forEach(kind -> counts.merge(kind, 1L, Long::sum));
        addTime(reading);
        reading.amount().ifPresent(this::addAmount);
        reading.form()
                .filter(form -> forms.size() < MOST_FORMS || forms.containsKey(form))
                .ifPresent(form -> forms.merge(form, 1L, Long::sum));
    }

    /** Adds a value as a time only. */
    void addTime(String value, TimeReader times) {
        ValueReading reading = read(value, times);
        reading.kinds().stream().filter(TIMES::contains).forEach(kind -> counts.merge(kind, 1L, Long::sum));
        addTime(reading);
    }

    /** Most columns repeat a few values, whose readings are cached. */
    private ValueReading read(String value, TimeReader times) {
        ValueReading known = readings.get(value);
        if (known == null) {
            known = ValueReading.of(value, times);
            if (readings.size() < PropertyProfile.MOST_VALUES && value.length() <= LONGEST) {
                readings.put(value, known);
            }
        }
        return known;
    }

    private void addTime(ValueReading reading) {
        locals += reading.local() ? 1 : 0;
        reading.holds().ifPresent(form -> holds.merge(form, 1L, Long::sum));
    }

    /** Clears all times, which are to be read in another format. */
    void forgetTimes() {
        counts.keySet().removeAll(TIMES);
        holds.clear();
        readings.clear();
        locals = 0;
    }

    private void addAmount(AmountText amount) {
        if (amount.isAmbiguous()) {
            ambiguous++;
        } else {
            amount.getMark().ifPresent(mark -> marks.merge(mark, 1L, Long::sum));
        }
        amount.getCurrency().flatMap(CurrencyMark::getCode).ifPresent(currencies::add);
    }

    private void count(String value) {
        if (values != null) {
            if (value.length() <= LONGEST) {
                values.merge(value, 1L, Long::sum);
            }
            if (value.length() > LONGEST || values.size() > PropertyProfile.MOST_VALUES) {
                values = null;
            }
        }
    }

    /** Its name, as the file has it. */
    String name() {
        return name;
    }

    /** Its name as YAML. */
    String word() {
        return YamlWord.of(name);
    }

    /** A test that a row passes if it has one of these values, as YAML. */
    String is(List<String> passing) {
        return "{property: " + word() + ", is: " + YamlWord.of(passing) + "}";
    }

    /** The values that pass, the most frequent first. */
    List<String> values(Predicate<String> test) {
        return values().orElseThrow().entrySet().stream()
                .filter(value -> test.test(value.getKey()))
                .sorted(Comparator.comparing(value -> -value.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The values that fit this entry of {@link NamePatterns}, the most frequent first. */
    List<String> values(String entry) {
        return values(value -> NamePatterns.fits(entry, value));
    }

    /** How many rows have a value. */
    long filled() {
        return filled;
    }

    /** How many of its values can be read in this form. */
    long count(ValueKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many of its values are times: instants or days, or numbers of another form. */
    long times() {
        return count(ValueKind.DAY)
                + count(ValueKind.INSTANT)
                + holds().map(holds::get).orElse(0L);
    }

    /** The form of its numbers, if most of its values are numbers of times. */
    Optional<TimeForm> holds() {
        return holds.entrySet().stream()
                .filter(form -> form.getValue() * 10 >= filled * 8)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether all its times are at midnight: it holds days, as a database writes them. */
    boolean isOfMidnights() {
        long instants = count(ValueKind.INSTANT);
        return instants > 1 && instants == count(ValueKind.MIDNIGHT);
    }

    /** How many of its times have no offset. */
    long locals() {
        return locals;
    }

    /** The forms of times that need a pattern. */
    Map<WrittenTime, Long> forms() {
        return forms;
    }

    /** The distinct values, each with its count; empty if there are too many. */
    Optional<Map<String, Long>> values() {
        return Optional.ofNullable(values);
    }

    ValueSample sample() {
        return sample;
    }

    /** How many of its amounts have this sign before decimals. */
    long marks(DecimalMark mark) {
        return marks.getOrDefault(mark, 0L);
    }

    /** How many of its amounts do not show the sign before decimals. */
    long ambiguous() {
        return ambiguous;
    }

    /** The codes of currencies in its amounts. */
    Set<String> currencies() {
        return currencies;
    }

    /** Whether this is the number of at least eight of ten values. */
    boolean isMostly(long count) {
        return filled > 0 && count * 10 >= filled * 8;
    }
}
