package org.closedloop.sla.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Attribute;
import org.closedloop.sla.agreement.DaysAttribute;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * An attribute in a sentence or in a row: how it is printed, parsed and carried.
 *
 * @param <S> the type that has it
 * @param <B> the builder that takes it
 * @param name its name
 * @param size how many values of the sentence, or cells of the row, it has
 * @param isAbsent whether nothing is agreed
 * @param hasPlaceholder whether a draft has a placeholder for it
 */
record Field<S, B>(
        String name,
        int size,
        Predicate<S> isAbsent,
        boolean hasPlaceholder,
        BiFunction<S, WriteContext, List<String>> printer,
        Parser<B> parser,
        Carrier<S, B> carrier) {

    private interface Parser<B> {
        boolean parse(List<SourceText> texts, ReadContext context, B builder);
    }

    private interface Carrier<S, B> {
        void carry(S source, Losses losses, B builder);
    }

    /** An attribute for which a draft has a placeholder. */
    static <S, B, V> Field<S, B> of(Part part, Value<V> value, Function<S, Optional<V>> get, BiConsumer<B, V> set) {
        return of(part.getName(), value, get, set, (source, context) -> context.placeholder(part));
    }

    /** An attribute of a clause, for which a draft has a placeholder, of the side if it is an item of one. */
    static <T, V> Field<ClauseDraft<T>, ClauseDraft.Builder<T>> of(Attribute<T, V> attribute, Value<V> value) {
        return of(
                attribute.getName(),
                value,
                source -> source.get(attribute).or(attribute::getDefaultValue),
                (builder, found) -> builder.set(attribute, found),
                (source, context) -> source.getRole()
                        .map(role -> context.placeholder(attribute, role))
                        .orElseGet(() -> context.placeholder(attribute)));
    }

    /** An attribute that every value has. */
    static <S, B, V> Field<S, B> of(String name, Value<V> value, Function<S, V> get, BiConsumer<B, V> set) {
        return optional(name, value, source -> Optional.of(get.apply(source)), set);
    }

    /** An optional attribute. */
    static <S, B, V> Field<S, B> optional(
            String name, Value<V> value, Function<S, Optional<V>> get, BiConsumer<B, V> set) {
        return of(name, value, get, set, null);
    }

    private static <S, B, V> Field<S, B> of(
            String name,
            Value<V> value,
            Function<S, Optional<V>> get,
            BiConsumer<B, V> set,
            @Nullable BiFunction<S, WriteContext, String> placeholder) {
        Predicate<S> isAbsent = source -> get.apply(source)
                .filter(found -> !(found instanceof Collection<?> all) || !all.isEmpty())
                .isEmpty();
        return new Field<>(
                name,
                1,
                isAbsent,
                placeholder != null,
                (source, context) -> List.of(
                        placeholder != null && context.isOpen() && isAbsent.test(source)
                                ? value.placeholder(context.words(), placeholder.apply(source, context))
                                : value.print(context.words(), get.apply(source).orElseThrow())),
                (texts, context, builder) -> {
                    Optional<V> parsed = value.parse(texts.get(0), context);
                    parsed.ifPresent(found -> set.accept(builder, found));
                    return parsed.isPresent();
                },
                (source, losses, builder) ->
                        get.apply(source).ifPresent(found -> set.accept(builder, value.carry(name, found, losses))));
    }

    /** A text of the head that is repeated elsewhere; both must agree. */
    static <S, B> Field<S, B> restated(String label, Function<WriteContext, String> get) {
        return new Field<>(
                label,
                1,
                source -> false,
                false,
                (source, context) -> List.of(get.apply(context)),
                (texts, context, builder) -> {
                    context.mustAgree(label, texts.get(0));
                    return true;
                },
                (source, losses, builder) -> {});
    }

    /** From one day to another, both inclusive: two values. */
    static <T> Field<ClauseDraft<T>, ClauseDraft.Builder<T>> of(DaysAttribute<T> days) {
        Field<ClauseDraft<T>, ClauseDraft.Builder<T>> first = of(days.getStart(), Value.DATE);
        Field<ClauseDraft<T>, ClauseDraft.Builder<T>> last = of(days.getEnd(), Value.DATE);
        BiConsumer<ClauseDraft.Builder<T>, DateRange> set = (builder, range) ->
                builder.set(days.getStart(), range.getStart()).set(days.getEnd(), range.getEnd());
        return new Field<>(
                days.getName(),
                2,
                source -> false,
                true,
                (source, context) -> Stream.of(first, last)
                        .flatMap(day -> day.print(source, context).stream())
                        .toList(),
                (texts, context, builder) -> {
                    Optional<DateRange> range = parseDays(texts.get(0), texts.get(1), context);
                    range.ifPresent(found -> set.accept(builder, found));
                    return range.isPresent();
                },
                (source, losses, builder) -> set.accept(
                        builder, carryDays(days.getName(), days.get(source).orElseThrow(), losses)));
    }

    private static Optional<DateRange> parseDays(SourceText from, SourceText to, ReadContext context) {
        Optional<LocalDate> first = Value.DATE.parse(from, context);
        Optional<LocalDate> last = Value.DATE.parse(to, context);
        return first.isPresent() && last.isPresent()
                ? context.possible(to, () -> DateRange.of(first.get(), last.get()))
                : Optional.empty();
    }

    private static DateRange carryDays(String name, DateRange days, Losses losses) {
        LocalDate first = Value.DATE.carry(name, days.getStart(), losses);
        LocalDate last = Value.DATE.carry(name, days.getEnd(), losses);
        if (first.isAfter(last)) {
            losses.unreadable(name, days.toString());
            return days;
        }
        return DateRange.of(first, last);
    }

    /** Whether nothing is agreed and no placeholder takes its place. */
    boolean isOmitted(S source, WriteContext context) {
        return isAbsent.test(source) && !(hasPlaceholder && context.isOpen());
    }

    /** Its texts, as many as its size. */
    List<String> print(S source, WriteContext context) {
        return printer.apply(source, context);
    }

    /** Sets what the texts hold; false if they cannot be parsed, which is reported. */
    boolean parse(List<SourceText> texts, ReadContext context, B builder) {
        return parser.parse(texts, context, builder);
    }

    /** Sets what the source holds as it will be read back; what differs is reported as a loss. */
    void carry(S source, Losses losses, B builder) {
        carrier.carry(source, losses, builder);
    }
}
