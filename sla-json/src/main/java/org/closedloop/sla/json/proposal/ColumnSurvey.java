package org.closedloop.sla.json.proposal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.format.AmountReader;
import org.closedloop.sla.format.AmountText;
import org.closedloop.sla.format.CurrencyMark;
import org.closedloop.sla.format.DecimalMark;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.FlagText;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.format.TimeReading;
import org.jspecify.annotations.Nullable;

/** What was seen of one column of a file: how many of its values can be read as what. */
final class ColumnSurvey {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final AmountReader AMOUNTS = AmountReader.of(ExportFormat.standard());
    /** Longer texts are remarks, and are not counted one by one. */
    private static final int LONGEST = 200;

    private final String name;
    private final ValueSample sample = new ValueSample();
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

    /** Takes a value in. */
    void add(String value, TimeReader times) {
        filled++;
        count(value);
        sample.add(value);
        boolean digits = value.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            addTime(value, times);
            AMOUNTS.read(value).ifPresent(this::addAmount);
        }
        if (value.length() <= 12 && FlagText.read(value).isPresent()) {
            add(ValueKind.FLAG);
        }
        if (CODE.matcher(value).matches()
                && CurrencyMark.of(value).flatMap(CurrencyMark::getCode).isPresent()) {
            add(ValueKind.CURRENCY);
        }
        if (value.indexOf('@') > 0 && MAIL.matcher(value).matches()) {
            add(ValueKind.MAIL);
        }
    }

    /** Takes a value in only for the time that it says. */
    void addTime(String value, TimeReader times) {
        TimeReading reading = times.read(value);
        switch (reading.getKind()) {
            case DAY, MIDNIGHT, TIME_DROPPED -> add(ValueKind.DAY);
            case INSTANT -> add(ValueKind.INSTANT);
            case LOCAL, IN_GAP, IN_OVERLAP -> {
                add(ValueKind.INSTANT);
                locals++;
            }
            default -> {
                reading.getHelp()
                        .filter(help -> help.startsWith("holds: "))
                        .map(help -> TimeForm.valueOf(help.substring("holds: ".length())
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_')))
                        .ifPresent(form -> holds.merge(form, 1L, Long::sum));
                WrittenTime.of(value).ifPresent(form -> forms.merge(form, 1L, Long::sum));
            }
        }
    }

    /** Forgets what was read of times, to read them in another format. */
    void forgetTimes() {
        counts.remove(ValueKind.DAY);
        counts.remove(ValueKind.INSTANT);
        holds.clear();
        locals = 0;
    }

    private void addAmount(AmountText amount) {
        add(ValueKind.AMOUNT);
        if (amount.isAmbiguous()) {
            ambiguous++;
        } else {
            amount.getMark().ifPresent(mark -> marks.merge(mark, 1L, Long::sum));
        }
        amount.getCurrency().flatMap(CurrencyMark::getCode).ifPresent(currencies::add);
    }

    private void add(ValueKind kind) {
        counts.merge(kind, 1L, Long::sum);
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

    /** How many rows have a value. */
    long filled() {
        return filled;
    }

    /** How many of its values can be read so. */
    long count(ValueKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many of its values are times: instants or days, or numbers of another form. */
    long times() {
        return count(ValueKind.DAY)
                + count(ValueKind.INSTANT)
                + holds().map(holds::get).orElse(0L);
    }

    /** What its numbers are of, if most of its values are such numbers and no times themselves. */
    Optional<TimeForm> holds() {
        return holds.entrySet().stream()
                .filter(form -> form.getValue() * 10 >= filled * 8)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How many of its times have no offset. */
    long locals() {
        return locals;
    }

    /** The forms of times that only a pattern reads. */
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

    /** How many of its amounts show this sign before decimals. */
    long marks(DecimalMark mark) {
        return marks.getOrDefault(mark, 0L);
    }

    /** How many of its amounts do not show what is before decimals. */
    long ambiguous() {
        return ambiguous;
    }

    /** The codes of currencies that stand beside its amounts. */
    Set<String> currencies() {
        return currencies;
    }

    /** Whether it has at least eight such values of ten. */
    boolean isMostly(long count) {
        return filled > 0 && count * 10 >= filled * 8;
    }
}
