package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.text.Numerals;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the values in a contract's sentences and cells; what cannot be read is a problem, with what was expected. */
final class Forms {

    private static final Set<DocumentRule> NUMBERS = EnumSet.of(
            DocumentRule.NOT_A_COUNT, DocumentRule.NOT_A_NUMBER, DocumentRule.NOT_A_SHARE, DocumentRule.NOT_MONEY);

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final BigDecimal NUMBER = new BigDecimal("1.5");
    private static final BigDecimal SHARE = new BigDecimal("0.95");
    private static final CurrencyUnit CURRENCY = CurrencyUnit.of("CHF");

    private final Desk desk;
    private final Wording words;
    private final Numerals numerals;

    Forms(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.numerals = words.numerals();
    }

    /** What the parties wrote; not blank. */
    Optional<String> text(Cited said) {
        if (said.isBlank()) {
            desk.problems().add(DocumentRule.BLANK, said);
            return Optional.empty();
        }
        return desk.draft() && desk.reportsOpen(said) ? Optional.empty() : Optional.of(said.text());
    }

    Optional<LocalDate> date(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_DATE,
                numerals.date(said.text()),
                words.figures().date(DAY));
    }

    /** From one day to another. */
    Optional<DateRange> range(Cited from, Cited to) {
        Optional<LocalDate> start = date(from);
        Optional<LocalDate> end = date(to);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return possible(to, () -> DateRange.of(start.get(), end.get()));
    }

    Optional<Long> whole(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_COUNT,
                numerals.whole(said.text()),
                words.figures().count(1200));
    }

    Optional<Integer> count(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_COUNT,
                numerals.count(said.text()),
                words.figures().count(5));
    }

    Optional<BigDecimal> number(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_NUMBER,
                numerals.number(said.text()),
                words.figures().number(NUMBER, 1));
    }

    Optional<BigDecimal> share(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_SHARE,
                numerals.share(said.text()),
                words.figures().threshold(SHARE));
    }

    Optional<Money> money(Cited said) {
        return read(said, DocumentRule.NOT_MONEY, numerals.money(said.text()), sum());
    }

    private String sum() {
        return words.figures().money(Money.of(CURRENCY, 9000));
    }

    Optional<CurrencyUnit> currency(Cited said) {
        return read(said, DocumentRule.NOT_KNOWN, numerals.currency(said.text()), CURRENCY.getCode());
    }

    Optional<Period> period(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_TIME,
                words.durations().period(said.text()),
                words.durations().of(Period.ofMonths(3)));
    }

    Optional<Duration> duration(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_TIME,
                words.durations().duration(said.text()),
                words.durations().of(Duration.ofDays(90)));
    }

    Optional<TimeLimit> limit(Cited said) {
        return read(
                said,
                DocumentRule.NOT_A_TIME,
                words.durations().limit(said.text()),
                words.durations().of(TimeLimit.hours(4)));
    }

    Optional<Stage> stage(Cited said) {
        return read(said, DocumentRule.NOT_KNOWN, words.vocabulary().stage(said.text()), words.name(Stage.SQL));
    }

    Optional<Locale> language(Cited said) {
        return read(
                said,
                DocumentRule.NOT_KNOWN,
                words.vocabulary().language(said.text()),
                words.language(Locale.forLanguageTag("de-CH")));
    }

    Optional<ZoneId> zone(Cited said) {
        String near = NearName.of(said.text(), ZoneId.getAvailableZoneIds()).orElse("Europe/Zurich");
        return read(said, DocumentRule.NOT_KNOWN, zone(said.text()), near);
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A constant by its usual name. */
    <E extends Enum<E>> Optional<E> word(Cited said, Class<E> type) {
        return word(said, words.vocabulary().constants(type));
    }

    /** One of several words. */
    <T> Optional<T> word(Cited said, Vocabulary.Choice<T> choice) {
        return read(said, DocumentRule.NOT_A_WORD, choice.of(said.text()), String.join(", ", choice.words()));
    }

    /** One name in quotation marks. */
    Optional<String> quoted(Cited said) {
        Optional<String> name = words.quotation().name(said.text());
        return read(said, DocumentRule.NOT_QUOTED, name, words.quote("A")).flatMap(found -> text(said.cut(found)));
    }

    /** Names in quotation marks, none of which is blank; in {@code joint} the word before the last. */
    Optional<List<String>> quotedNames(Cited said, String joint) {
        String word = words.say(joint, "", "");
        String example = words.quote("A") + word + words.quote("B");
        return read(said, DocumentRule.NOT_QUOTED, words.quotation().names(said.text(), word), example)
                .flatMap(names -> texts(said, names));
    }

    /** Names of which not all are quoted. */
    Optional<List<String>> names(Cited said) {
        return read(
                        said,
                        DocumentRule.NOT_QUOTED,
                        words.quotation().listed(said.text()),
                        words.quoted(List.of("A", "B")))
                .flatMap(names -> texts(said, names));
    }

    /** None of the texts is blank. */
    Optional<List<String>> texts(Cited said, List<String> texts) {
        List<String> read =
                texts.stream().flatMap(text -> text(said.cut(text)).stream()).toList();
        return read.size() == texts.size() ? Optional.of(read) : Optional.empty();
    }

    /** What the model makes of values, unless it refuses them. */
    <T> Optional<T> possible(Cited said, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            desk.problems().add(DocumentRule.IMPOSSIBLE, said, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(Cited said, DocumentRule rule, Optional<T> value, String example) {
        if (value.isEmpty()) {
            if (said.isBlank()) {
                desk.problems().add(DocumentRule.BLANK, said, example);
            } else if (!desk.reportsOpen(said)) {
                Optional<String> readings = NUMBERS.contains(rule) ? readings(said) : Optional.empty();
                desk.problems()
                        .add(readings.isPresent() ? DocumentRule.TWO_READINGS : rule, said, readings.orElse(example));
            }
        }
        return value;
    }

    /** Both numbers that a text such as {@code 1.200} can mean. */
    private Optional<String> readings(Cited said) {
        String bare = Numerals.bare(said.text());
        return numerals.grouped(bare)
                .flatMap(large -> numerals.ungrouped(bare)
                        .map(small -> words.say(
                                "or",
                                words.figures().number(large, 0),
                                words.figures().number(small, small.scale()))));
    }
}
