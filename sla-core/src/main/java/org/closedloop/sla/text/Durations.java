package org.closedloop.sla.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.closedloop.sla.time.TimeLimit;

/** Formats and parses lengths of time in words, to the last fraction of a second. */
public final class Durations {

    private static final List<String> UNITS = List.of("years", "months", "days", "hours", "minutes", "seconds");
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private final PhraseBundle words;

    Durations(PhraseBundle words) {
        this.words = words;
    }

    /** A time limit: days, or business time in hours, because a business day has no fixed length. */
    public String of(TimeLimit limit) {
        if (limit.getBusinessDays().isPresent()) {
            return unit("businessDays", limit.getBusinessDays().getAsInt());
        }
        if (limit.getCalendarDays().isPresent()) {
            return unit("calendarDays", limit.getCalendarDays().getAsInt());
        }
        Duration time = limit.getBusinessTime().orElseThrow();
        StringJoiner parts = new StringJoiner(" ");
        add(parts, "hours", time.toHours());
        addBelowHours(parts, time);
        return words.say("unit.businessTime", parts.toString());
    }

    /** Exact time, in days of 24 hours. */
    public String of(Duration time) {
        StringJoiner parts = new StringJoiner(" ");
        add(parts, "days", time.toDays());
        add(parts, "hours", time.toHoursPart());
        addBelowHours(parts, time);
        return parts.toString();
    }

    /** A period on the calendar. */
    public String of(Period period) {
        StringJoiner parts = new StringJoiner(" ");
        add(parts, "years", period.getYears());
        add(parts, "months", period.getMonths());
        add(parts, "days", period.getDays());
        return parts.length() == 0 ? words.say("unit.nothing") : parts.toString();
    }

    private void addBelowHours(StringJoiner parts, Duration time) {
        add(parts, "minutes", time.toMinutesPart());
        if (time.toNanosPart() == 0) {
            add(parts, "seconds", time.toSecondsPart());
        } else {
            BigDecimal seconds = BigDecimal.valueOf(time.toSecondsPart())
                    .add(BigDecimal.valueOf(time.toNanosPart(), 9))
                    .stripTrailingZeros();
            parts.add(words.say("unit.seconds.many", words.figures().number(seconds, seconds.scale())));
        }
    }

    private void add(StringJoiner parts, String unit, long amount) {
        if (amount != 0) {
            parts.add(unit(unit, amount));
        }
    }

    private String unit(String unit, long amount) {
        return words.say(
                "unit." + unit + (amount == 1 ? ".one" : ".many"),
                words.figures().count(amount));
    }

    /** Parses a time limit. */
    public Optional<TimeLimit> limit(String text) {
        Optional<Integer> days = days("businessDays", text);
        if (days.isPresent()) {
            return days.filter(count -> count > 0).map(TimeLimit::businessDays);
        }
        Optional<Integer> calendarDays = days("calendarDays", text);
        if (calendarDays.isPresent()) {
            return calendarDays.filter(count -> count > 0).map(TimeLimit::calendarDays);
        }
        return words.phrase("unit.businessTime")
                .match(text)
                .flatMap(values -> amounts(values.get(0), "hours", "minutes", "seconds"))
                .flatMap(Durations::exact)
                .map(TimeLimit::of);
    }

    private Optional<Integer> days(String unit, String text) {
        return forms(unit)
                .flatMap(form -> form.match(text).stream())
                .findFirst()
                .flatMap(values -> words.numerals().count(values.get(0)));
    }

    /** Parses exact time; positive. */
    public Optional<Duration> duration(String text) {
        return amounts(text, "days", "hours", "minutes", "seconds").flatMap(Durations::exact);
    }

    /** Parses a period on the calendar; the empty one has a word of its own. */
    public Optional<Period> period(String text) {
        if (text.equals(words.say("unit.nothing"))) {
            return Optional.of(Period.ZERO);
        }
        return amounts(text, "years", "months", "days")
                .filter(amounts -> amounts.values().stream().allMatch(Durations::isInt))
                .map(amounts -> Period.of(whole(amounts, "years"), whole(amounts, "months"), whole(amounts, "days")));
    }

    private static boolean isInt(BigDecimal amount) {
        return amount.scale() == 0 && amount.toBigInteger().bitLength() < Integer.SIZE;
    }

    private static int whole(Map<String, BigDecimal> amounts, String unit) {
        return amounts.getOrDefault(unit, BigDecimal.ZERO).intValueExact();
    }

    /** Pairs of a number and a unit, each unit once. */
    private Optional<Map<String, BigDecimal>> amounts(String text, String... allowed) {
        Map<String, String> units = new HashMap<>();
        UNITS.forEach(
                unit -> forms(unit).forEach(form -> units.put(form.ending().strip(), unit)));
        String[] parts = text.split("[ \u00a0\u202f]+", -1);
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            String unit = units.getOrDefault(parts[i + 1], "");
            Optional<BigDecimal> amount = amount(parts[i], unit).filter(value -> value.signum() >= 0);
            if (amount.isEmpty()
                    || !List.of(allowed).contains(unit)
                    || amounts.putIfAbsent(unit, amount.get()) != null) {
                return Optional.empty();
            }
        }
        return parts.length % 2 == 0 ? Optional.of(amounts) : Optional.empty();
    }

    /** Only seconds are written with three decimals. */
    private Optional<BigDecimal> amount(String text, String unit) {
        Numerals numerals = words.numerals();
        return unit.equals("seconds") || numerals.grouped(text).isEmpty() ? numerals.number(text) : Optional.empty();
    }

    private static Optional<Duration> exact(Map<String, BigDecimal> amounts) {
        BigDecimal seconds = in("days", 86_400, amounts)
                .add(in("hours", 3_600, amounts))
                .add(in("minutes", 60, amounts))
                .add(in("seconds", 1, amounts));
        BigDecimal nanos = seconds.multiply(NANOS);
        boolean representable = nanos.signum() > 0
                && Numerals.withoutZeros(nanos).scale() == 0
                && seconds.toBigInteger().bitLength() < Long.SIZE;
        if (!representable) {
            return Optional.empty();
        }
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
        return Optional.of(Duration.ofSeconds(
                parts[0].longValueExact(), parts[1].multiply(NANOS).longValueExact()));
    }

    private static BigDecimal in(String unit, long seconds, Map<String, BigDecimal> amounts) {
        return amounts.getOrDefault(unit, BigDecimal.ZERO).multiply(BigDecimal.valueOf(seconds));
    }

    private Stream<Phrase> forms(String unit) {
        return Stream.of(".one", ".many").map(form -> words.phrase("unit." + unit + form));
    }
}
