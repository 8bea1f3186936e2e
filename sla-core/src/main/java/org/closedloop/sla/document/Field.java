package org.closedloop.sla.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;

/**
 * An attribute in a sentence or in a row: how it is printed, parsed and carried.
 *
 * @param <S> the type that has it
 * @param <B> the builder that takes it
 */
interface Field<S, B> {

    /** How many values of the sentence, or cells of the row, it has. */
    default int size() {
        return 1;
    }

    /** Whether nothing is agreed and no placeholder takes its place. */
    boolean isOmitted(S source, WriteContext context);

    /** Its texts, as many as its size. */
    List<String> print(S source, WriteContext context);

    /** Sets what the texts hold; false if they cannot be parsed, which is reported. */
    boolean parse(List<SourceText> texts, ReadContext context, B builder);

    /** Sets what the source holds as it will be read back; what differs is reported as a loss. */
    void carry(S source, Losses losses, B builder);

    /** An attribute for which a draft has a placeholder. */
    static <S, B, V> Field<S, B> of(Part part, Value<V> value, Function<S, Optional<V>> get, BiConsumer<B, V> set) {
        return new Attribute<>(part.getAttribute(), value, get, set, (source, context) -> context.placeholder(part));
    }

    /** An attribute with several values, for which a draft has a placeholder while there are none. */
    static <S, B, E, V extends Collection<E>> Field<S, B> some(
            Part part, Value<V> value, Function<S, ? extends V> get, BiConsumer<B, V> set) {
        return of(part, value, source -> Optional.of(get.apply(source)), set);
    }

    /** An attribute of one side, for which a draft has a placeholder of that side. */
    static <S, B, V> Field<S, B> of(
            Part part, Value<V> value, Function<S, Role> side, Function<S, Optional<V>> get, BiConsumer<B, V> set) {
        return new Attribute<>(
                part.getAttribute(),
                value,
                get,
                set,
                (source, context) -> context.placeholder(part, side.apply(source)));
    }

    /** An attribute that every value has. */
    static <S, B, V> Field<S, B> of(String name, Value<V> value, Function<S, V> get, BiConsumer<B, V> set) {
        return optional(name, value, source -> Optional.of(get.apply(source)), set);
    }

    /** An optional attribute. */
    static <S, B, V> Field<S, B> optional(
            String name, Value<V> value, Function<S, Optional<V>> get, BiConsumer<B, V> set) {
        return new Attribute<>(name, value, get, set, (source, context) -> "");
    }

    /** What the head states, too; it is the same in both places. */
    static <S, B> Field<S, B> restated(String label, Function<WriteContext, String> get) {
        return new Restated<>(label, get);
    }

    /** From one day to another, both inclusive. */
    static <S, B> Field<S, B> days(
            Part from,
            Part to,
            Function<S, Optional<LocalDate>> start,
            Function<S, Optional<LocalDate>> end,
            BiConsumer<B, DateRange> set) {
        return new Days<>(from, to, start, end, set);
    }

    /** One attribute; the placeholder is empty where a draft has none. */
    record Attribute<S, B, V>(
            String name,
            Value<V> value,
            Function<S, Optional<V>> get,
            BiConsumer<B, V> set,
            BiFunction<S, WriteContext, String> placeholder)
            implements Field<S, B> {

        private boolean isAbsent(S source) {
            return get.apply(source)
                    .filter(found -> !(found instanceof Collection<?> all) || !all.isEmpty())
                    .isEmpty();
        }

        private boolean isOpen(S source, WriteContext context) {
            return context.isOpen()
                    && isAbsent(source)
                    && !placeholder.apply(source, context).isEmpty();
        }

        @Override
        public boolean isOmitted(S source, WriteContext context) {
            return isAbsent(source) && !isOpen(source, context);
        }

        @Override
        public List<String> print(S source, WriteContext context) {
            return List.of(
                    isOpen(source, context)
                            ? value.placeholder(context.words(), placeholder.apply(source, context))
                            : value.print(context.words(), get.apply(source).orElseThrow()));
        }

        @Override
        public boolean parse(List<SourceText> texts, ReadContext context, B builder) {
            Optional<V> parsed = value.parse(texts.get(0), context);
            parsed.ifPresent(found -> set.accept(builder, found));
            return parsed.isPresent();
        }

        @Override
        public void carry(S source, Losses losses, B builder) {
            get.apply(source).ifPresent(found -> set.accept(builder, value.carry(name, found, losses)));
        }
    }

    /** Two days as one attribute. */
    record Days<S, B>(
            Part from,
            Part to,
            Function<S, Optional<LocalDate>> start,
            Function<S, Optional<LocalDate>> end,
            BiConsumer<B, DateRange> set)
            implements Field<S, B> {

        @Override
        public int size() {
            return 2;
        }

        @Override
        public boolean isOmitted(S source, WriteContext context) {
            return false;
        }

        @Override
        public List<String> print(S source, WriteContext context) {
            return List.of(day(from, start.apply(source), context), day(to, end.apply(source), context));
        }

        private static String day(Part part, Optional<LocalDate> day, WriteContext context) {
            return day.map(agreed -> Value.DATE.print(context.words(), agreed))
                    .orElseGet(() -> context.placeholder(part));
        }

        @Override
        public boolean parse(List<SourceText> texts, ReadContext context, B builder) {
            Optional<LocalDate> first = Value.DATE.parse(texts.get(0), context);
            Optional<LocalDate> last = Value.DATE.parse(texts.get(1), context);
            if (first.isEmpty() || last.isEmpty()) {
                return false;
            }
            Optional<DateRange> days = context.possible(texts.get(1), () -> DateRange.of(first.get(), last.get()));
            days.ifPresent(range -> set.accept(builder, range));
            return days.isPresent();
        }

        @Override
        public void carry(S source, Losses losses, B builder) {
            DateRange days = DateRange.of(
                    start.apply(source).orElseThrow(), end.apply(source).orElseThrow());
            LocalDate first = Value.DATE.carry(from.getAttribute(), days.getStart(), losses);
            LocalDate last = Value.DATE.carry(from.getAttribute(), days.getEnd(), losses);
            if (first.isAfter(last)) {
                losses.unreadable(from.getAttribute(), days.toString());
                set.accept(builder, days);
            } else {
                set.accept(builder, DateRange.of(first, last));
            }
        }
    }

    /** A text of the head that is repeated elsewhere. */
    record Restated<S, B>(String label, Function<WriteContext, String> get) implements Field<S, B> {

        @Override
        public boolean isOmitted(S source, WriteContext context) {
            return false;
        }

        @Override
        public List<String> print(S source, WriteContext context) {
            return List.of(get.apply(context));
        }

        @Override
        public boolean parse(List<SourceText> texts, ReadContext context, B builder) {
            context.mustAgree(label, texts.get(0));
            return true;
        }

        @Override
        public void carry(S source, Losses losses, B builder) {
            // The head carries it.
        }
    }
}
