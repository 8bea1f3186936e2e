package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.text.Choice;
import org.closedloop.sla.text.Durations;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.Numerals;
import org.closedloop.sla.text.Spelling;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowLength;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One kind of value in the contract's text: how it is printed, how it is parsed, and what of it is lost between the
 * two.
 *
 * <p>A text that cannot be parsed is a problem with an example of what was expected.
 */
final class Value<V> {

    /** Reads a value back, and reports what differs. */
    interface Carrier<V> {
        V carry(Losses losses, String name, V value);
    }

    static final Value<LocalDate> DATE =
            figure(DocumentRule.NOT_A_DATE, LocalDate.of(2026, 12, 31), Figures::date, Numerals::date);

    static final Value<Long> WHOLE = figure(DocumentRule.NOT_A_COUNT, 1200L, Figures::count, Numerals::whole);

    static final Value<Integer> COUNT =
            Value.<Integer>figure(DocumentRule.NOT_A_COUNT, 5, Figures::count, Numerals::count);

    static final Value<BigDecimal> NUMBER =
            figure(DocumentRule.NOT_A_NUMBER, new BigDecimal("1.5"), Figures::number, Numerals::number);

    /** A share in percent. */
    static final Value<BigDecimal> SHARE =
            figure(DocumentRule.NOT_A_SHARE, new BigDecimal("0.95"), Figures::threshold, Numerals::share);

    static final Value<Money> MONEY =
            figure(DocumentRule.NOT_MONEY, Money.of(CurrencyUnit.of("CHF"), 9000), Figures::money, Numerals::money);

    static final Value<CurrencyUnit> CURRENCY = figure(
            DocumentRule.NOT_KNOWN,
            CurrencyUnit.of("CHF"),
            (figures, currency) -> currency.getCode(),
            Numerals::currency);

    static final Value<Period> PERIOD = time(Period.ofMonths(3), Durations::of, Durations::period);

    static final Value<Duration> DURATION = time(Duration.ofDays(90), Durations::of, Durations::duration);

    static final Value<TimeLimit> LIMIT = time(TimeLimit.hours(4), Durations::of, Durations::limit);

    /** A limit in calendar days or business days. */
    static final Value<TimeLimit> DAY_LIMIT = time(
            TimeLimit.calendarDays(90),
            Durations::of,
            (durations, text) -> durations.limit(text).filter(TimeLimit::isInDays));

    /** A stage by its short name. */
    static final Value<Stage> STAGE =
            notation(DocumentRule.NOT_KNOWN, Stage.SQL, ContractWording::name, ContractWording::stage);

    /** A stage by its long name. */
    static final Value<Stage> LONG_STAGE = new Value<>(ContractWording::longName, STAGE::parse, STAGE.carrier);

    static final Value<Locale> LANGUAGE = notation(
            DocumentRule.NOT_KNOWN,
            Locale.forLanguageTag("de-CH"),
            (words, language) -> words.languages().of(language),
            (words, text) -> words.languages().parse(text));

    static final Value<ZoneId> ZONE = of(
            DocumentRule.NOT_KNOWN,
            (words, text) -> NearName.of(text, ZoneId.getAvailableZoneIds()).orElse("Europe/Zurich"),
            (words, zone) -> zone.getId(),
            (words, text) -> zone(text));

    /** Days of which both are inclusive, such as 2026-03-09/2026-03-11 or 2026-03. */
    static final Value<DateRange> RANGE = of(
            DocumentRule.NOT_DAYS,
            (words, text) -> "2026-03-09/2026-03-11",
            (words, range) -> range.label(),
            (words, text) -> range(text));

    static final Value<Role> ROLE = word(Role.class);

    /** Roles with an and. */
    static final Value<Set<Role>> ROLES = words(ROLE);

    static final Value<WindowLength> WINDOW_LENGTH = word(WindowLength.class);

    private final BiFunction<ContractWording, V, String> printer;
    private final BiFunction<SourceText, ReadContext, Optional<V>> parser;
    private final Carrier<V> carrier;
    private final BiFunction<ContractWording, String, String> placeholder;

    Value(
            BiFunction<ContractWording, V, String> printer,
            BiFunction<SourceText, ReadContext, Optional<V>> parser,
            Carrier<V> carrier) {
        this(printer, parser, carrier, (words, text) -> text);
    }

    private Value(
            BiFunction<ContractWording, V, String> printer,
            BiFunction<SourceText, ReadContext, Optional<V>> parser,
            Carrier<V> carrier,
            BiFunction<ContractWording, String, String> placeholder) {
        this.printer = printer;
        this.parser = parser;
        this.carrier = carrier;
        this.placeholder = placeholder;
    }

    private static <V> Value<V> figure(
            DocumentRule rule,
            V example,
            BiFunction<Figures, V, String> printer,
            BiFunction<Numerals, String, Optional<V>> parser) {
        return notation(
                rule,
                example,
                (words, value) -> printer.apply(words.figures(), value),
                (words, text) -> parser.apply(words.numerals(), text));
    }

    private static <V> Value<V> time(
            V example, BiFunction<Durations, V, String> printer, BiFunction<Durations, String, Optional<V>> parser) {
        return notation(
                DocumentRule.NOT_A_TIME,
                example,
                (words, time) -> printer.apply(words.durations(), time),
                (words, text) -> parser.apply(words.durations(), text));
    }

    /** A value whose texts are of one notation; what cannot be parsed breaks the rule. */
    private static <V> Value<V> notation(
            DocumentRule rule,
            V example,
            BiFunction<ContractWording, V, String> printer,
            BiFunction<ContractWording, String, Optional<V>> parser) {
        return of(rule, (words, text) -> printer.apply(words, example), printer, parser);
    }

    private static <V> Value<V> of(
            DocumentRule rule,
            BiFunction<ContractWording, String, String> example,
            BiFunction<ContractWording, V, String> printer,
            BiFunction<ContractWording, String, Optional<V>> parser) {
        return new Value<>(
                printer,
                (text, context) -> context.parsed(
                        text,
                        rule,
                        parser.apply(context.words(), text.text()),
                        () -> example.apply(context.words(), text.text())),
                (losses, name, value) -> losses.carried(
                        name, value, parser.apply(losses.words(), printer.apply(losses.words(), value))));
    }

    /** A constant of an enum. */
    static <E extends Enum<E>> Value<E> word(Class<E> type) {
        return word(ContractWording::name, List.of(type.getEnumConstants()));
    }

    /** One of several values that have words. */
    static <V> Value<V> word(BiFunction<ContractWording, V, String> printer, List<V> values) {
        return of(
                DocumentRule.NOT_A_WORD,
                (words, text) ->
                        String.join(", ", choice(words, printer, values).words()),
                printer,
                (words, text) -> choice(words, printer, values).of(text));
    }

    private static <V> Choice<V> choice(
            ContractWording words, BiFunction<ContractWording, V, String> printer, List<V> values) {
        return Choice.of(values, value -> printer.apply(words, value));
    }

    private static <V> Value<Set<V>> words(Value<V> word) {
        return new Value<>(
                (words, all) -> words.all(
                        all.stream().map(one -> word.print(words, one)).toList()),
                (text, context) -> TextValue.names(text, context)
                        .map(names -> names.stream()
                                .flatMap(name -> word.parse(text.cut(name), context).stream())
                                .collect(Collectors.toSet())),
                (losses, name, all) -> all);
    }

    /** A value, or a dash in its place; a blank cell is a dash. */
    Value<Optional<V>> orDash() {
        return new Value<>(
                (words, value) -> value.map(present -> print(words, present)).orElseGet(() -> words.say("dash")),
                this::parseOrDash,
                (losses, name, value) -> value.map(present -> carryOrDash(name, present, losses)));
    }

    /** A value that is written like a dash would be read as none. */
    private V carryOrDash(String name, V value, Losses losses) {
        if (print(losses.words(), value).strip().equals(losses.words().say("dash"))) {
            losses.unreadable(name, value.toString());
            return value;
        }
        return carry(name, value, losses);
    }

    /** This value, or a word in place of one of its values. */
    Value<V> orWord(String key, V named, Predicate<V> isNamed) {
        return new Value<>(
                (words, value) -> isNamed.test(value) ? words.say(key) : print(words, value),
                (text, context) -> Spelling.isSame(text.text(), context.words().say(key))
                        ? Optional.of(named)
                        : parse(text, context),
                carrier);
    }

    private Optional<Optional<V>> parseOrDash(SourceText text, ReadContext context) {
        boolean dash = text.isBlank() || text.text().equals(context.words().say("dash"));
        Optional<V> value = dash ? Optional.empty() : parse(text, context);
        return dash || value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    /** The value in the contract's language. */
    String print(ContractWording words, V value) {
        return printer.apply(words, value);
    }

    /** A placeholder in place of a value. */
    String placeholder(ContractWording words, String text) {
        return placeholder.apply(words, text);
    }

    /** This value with placeholders in quotation marks or the like. */
    Value<V> withPlaceholder(BiFunction<ContractWording, String, String> quoted) {
        return new Value<>(printer, parser, carrier, quoted);
    }

    /** The value of a text; a problem is reported if there is none. */
    Optional<V> parse(SourceText text, ReadContext context) {
        return parser.apply(text, context);
    }

    /** The value as it will be read back; what differs is reported as a loss. */
    V carry(String name, V value, Losses losses) {
        return carrier.carry(losses, name, value);
    }

    private static Optional<DateRange> range(String text) {
        try {
            return Optional.of(DateRange.parse(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
