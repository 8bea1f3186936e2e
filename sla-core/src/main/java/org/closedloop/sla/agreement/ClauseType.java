package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A clause with attributes, or the items of one: which attributes it has, and how it is built from their values.
 *
 * <pre>{@code
 * ReviewAttributes.REVIEW.getName();          // "review"
 * ReviewAttributes.REVIEW.getAttributes();    // [interval (clause 10), first meeting (clause 10), ...]
 * }</pre>
 *
 * @param <T> the clause or item
 */
public final class ClauseType<T> {

    private final String name;
    private final Optional<Attribute<T, Role>> side;
    private final List<Attribute<T, ?>> attributes;
    private final Function<AttributeSource<T>, T> factory;
    private final List<Consumer<AttributeSource<T>>> checks;

    private <B> ClauseType(Builder<T, B> declared) {
        this.name = declared.name;
        this.side = Optional.ofNullable(declared.side);
        this.attributes = List.copyOf(declared.attributes);
        this.factory = declared::build;
        this.checks = List.copyOf(declared.checks);
    }

    /** What the clause or item is called, such as {@code scope} or {@code post}. */
    public String getName() {
        return name;
    }

    /** The side whose item it is; it is always known. Empty for a clause of both sides. */
    public Optional<Attribute<T, Role>> getSide() {
        return side;
    }

    /** The attributes in the order of the contract, without the side. */
    public List<Attribute<T, ?>> getAttributes() {
        return attributes;
    }

    /** The values of a clause. */
    public AttributeSource<T> valuesOf(T clause) {
        return new AttributeSource<>() {
            @Override
            public <V> Optional<V> get(Attribute<T, V> attribute) {
                return attribute.get(clause);
            }
        };
    }

    /**
     * The clause with these values.
     *
     * @throws IllegalStateException if a value is missing that is not a list and is required
     * @throws IllegalArgumentException if {@link #check} refuses a value
     */
    public T build(AttributeSource<T> values) {
        return factory.apply(values);
    }

    /**
     * Checks the values that are known.
     *
     * @throws IllegalArgumentException if no clause can have one of them
     */
    public void check(AttributeSource<T> values) {
        checks.forEach(check -> check.accept(values));
    }

    /** The declaration of a clause. */
    static <T, B> Builder<T, B> of(Part clause, String name, Supplier<B> builder, Function<B, T> build) {
        return new Builder<>(clause, name, builder, build);
    }

    /** Declares the attributes of a clause, in the order of the contract. */
    static final class Builder<T, B> {

        private final Part clause;
        private final String name;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final List<Attribute<T, ?>> attributes = new ArrayList<>();
        private final List<BiConsumer<AttributeSource<T>, B>> setters = new ArrayList<>();
        private final List<Consumer<AttributeSource<T>>> checks = new ArrayList<>();
        private @Nullable Attribute<T, Role> side;

        private Builder(Part clause, String name, Supplier<B> builder, Function<B, T> build) {
            this.clause = clause;
            this.name = name;
            this.builder = builder;
            this.build = build;
        }

        /** The side whose item it is. */
        Attribute<T, Role> side(Function<T, Role> get, BiConsumer<B, Role> set) {
            Attribute<T, Role> added = Attribute.of(clause, "role", "role", true, get.andThen(Optional::of));
            side = added;
            setters.add(setter(added, set));
            return added;
        }

        /** A value that must be there. */
        <V> Attribute<T, V> required(String name, Function<T, V> get, BiConsumer<B, V> set) {
            return required(name, Part.titleOf(name), get, set);
        }

        /** A value that must be there, with a title of its own. */
        <V> Attribute<T, V> required(String name, String title, Function<T, V> get, BiConsumer<B, V> set) {
            return add(Attribute.of(clause, name, title, true, get.andThen(Optional::of)), set);
        }

        /** A value that need not be there. */
        <V> Attribute<T, V> optional(String name, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return add(Attribute.of(clause, name, Part.titleOf(name), false, get), set);
        }

        /** A list that must have an item. */
        <E> Attribute<T, List<E>> list(String name, Function<T, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(collection(name, true, List.of(), List::copyOf, get), set);
        }

        /** A set that need not have an item. */
        <E extends Enum<E>> Attribute<T, Set<E>> set(String name, Function<T, Set<E>> get, BiConsumer<B, Set<E>> set) {
            UnaryOperator<Set<E>> copier = items -> Collections.unmodifiableSet(EnumSet.copyOf(items));
            return add(collection(name, false, Set.of(), copier, get), set);
        }

        private <V> Attribute<T, V> collection(
                String name, boolean required, V none, UnaryOperator<V> copier, Function<T, V> get) {
            return new Attribute<>(clause, name, Part.titleOf(name), required, none, copier, get.andThen(Optional::of));
        }

        /** A range of days that must be there, each day with a title. */
        DaysAttribute<T> days(
                String name, String start, String end, Function<T, DateRange> get, BiConsumer<B, DateRange> set) {
            DaysAttribute<T> days = new DaysAttribute<>(
                    day(name, start, get.andThen(DateRange::getStart)), day(name, end, get.andThen(DateRange::getEnd)));
            attributes.add(days.getStart());
            attributes.add(days.getEnd());
            setters.add((values, parts) -> days.get(values).ifPresent(range -> set.accept(parts, range)));
            checks.add(days::get);
            return days;
        }

        private Attribute<T, LocalDate> day(String name, String title, Function<T, LocalDate> get) {
            return Attribute.of(clause, name, title, true, get.andThen(Optional::of));
        }

        private <V> Attribute<T, V> add(Attribute<T, V> attribute, BiConsumer<B, V> set) {
            attributes.add(attribute);
            setters.add(setter(attribute, set));
            return attribute;
        }

        private static <T, B, V> BiConsumer<AttributeSource<T>, B> setter(
                Attribute<T, V> attribute, BiConsumer<B, V> set) {
            return (values, parts) -> values.get(attribute).ifPresent(value -> set.accept(parts, value));
        }

        /** Refuses a period that is zero or negative. */
        Builder<T, B> positive(Attribute<T, Period> period) {
            return refuse(period, length -> length.isNegative() || length.isZero(), "must be positive");
        }

        /** Refuses a period that is negative. */
        Builder<T, B> notNegative(Attribute<T, Period> period) {
            return refuse(period, Period::isNegative, "must not be negative");
        }

        private Builder<T, B> refuse(Attribute<T, Period> period, Predicate<Period> wrong, String rule) {
            checks.add(values -> values.get(period).filter(wrong).ifPresent(length -> {
                throw new IllegalArgumentException(
                        name + ": " + period.getTitle() + " " + rule + ", but was " + length);
            }));
            return this;
        }

        private T build(AttributeSource<T> values) {
            B parts = builder.get();
            setters.forEach(setter -> setter.accept(values, parts));
            return build.apply(parts);
        }

        ClauseType<T> build() {
            return new ClauseType<>(this);
        }
    }
}
