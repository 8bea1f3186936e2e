package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.time.TimeLimit;

/** Reads lengths of time as {@link Spans} tells them. */
final class SpanReader {

    private static final List<String> UNITS = List.of("years", "months", "days", "hours", "minutes", "seconds");
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private final Wording words;
    private final Numerals numerals;
    private final Map<String, String> units = new HashMap<>();

    SpanReader(Wording words) {
        this.words = words;
        this.numerals = words.numerals();
        for (String unit : UNITS) {
            forms(unit).forEach(form -> units.put(form.ending().strip(), unit));
        }
    }

    /** A time limit. */
    Optional<TimeLimit> limit(String text) {
        Optional<Integer> days = forms("businessDays")
                .flatMap(form -> form.match(text).stream())
                .findFirst()
                .flatMap(said -> numerals.count(said.get(0)));
        if (days.isPresent()) {
            return days.filter(count -> count > 0).map(TimeLimit::businessDays);
        }
        return words.phrase("unit.businessTime")
                .match(text)
                .flatMap(said -> amounts(said.get(0), "hours", "minutes", "seconds"))
                .flatMap(SpanReader::exact)
                .map(TimeLimit::of);
    }

    /** Exact time; positive. */
    Optional<Duration> duration(String text) {
        return amounts(text, "days", "hours", "minutes", "seconds").flatMap(SpanReader::exact);
    }

    /** A period on the calendar; none has a word of its own. */
    Optional<Period> period(String text) {
        if (text.equals(words.say("unit.nothing"))) {
            return Optional.of(Period.ZERO);
        }
        return amounts(text, "years", "months", "days")
                .filter(amounts -> amounts.values().stream().allMatch(SpanReader::isInt))
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
        return unit.equals("seconds") || numerals.grouped(text).isEmpty() ? numerals.number(text) : Optional.empty();
    }

    private static Optional<Duration> exact(Map<String, BigDecimal> amounts) {
        BigDecimal seconds = in("days", 86_400, amounts)
                .add(in("hours", 3_600, amounts))
                .add(in("minutes", 60, amounts))
                .add(in("seconds", 1, amounts));
        BigDecimal nanos = seconds.multiply(NANOS);
        boolean told = nanos.signum() > 0
                && Numerals.withoutZeros(nanos).scale() == 0
                && seconds.toBigInteger().bitLength() < Long.SIZE;
        if (!told) {
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
