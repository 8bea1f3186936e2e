package org.closedloop.sla.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Attribute;
import org.closedloop.sla.agreement.AttributeSource;
import org.closedloop.sla.agreement.ClauseType;
import org.closedloop.sla.funnel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A clause, or an item of one, while it is negotiated: the attributes that are agreed so far.
 *
 * <p>It never changes; a {@code with} method gives a changed copy. An empty list is the same as no list.
 *
 * <pre>{@code
 * ClauseDraft<Post> post = ClauseDraft.ofSide(PostAttributes.POST, Role.SALES).with(PostAttributes.HOLDER, "Sam Frei");
 * post.get(PostAttributes.HOLDER);    // Optional["Sam Frei"]
 * post.lacks();                       // [deputy of sales (clause 8), post start of sales (clause 8), ...]
 * }</pre>
 *
 * @param <T> the clause or item
 */
public final class ClauseDraft<T> implements AttributeSource<T> {

    private final ClauseType<T> type;
    private final Map<Attribute<T, ?>, Object> values;

    private ClauseDraft(ClauseType<T> type, Map<Attribute<T, ?>, Object> values) {
        this.type = type;
        this.values = Map.copyOf(values);
        type.check(this);
        if (type.getSide().isPresent() && getRole().isEmpty()) {
            throw new IllegalArgumentException(type.getName() + ": must have a role");
        }
    }

    /**
     * A clause of which nothing is agreed.
     *
     * @throws IllegalArgumentException if it is an item of a side, as a party or a post is
     */
    public static <T> ClauseDraft<T> of(ClauseType<T> type) {
        return builder(type).build();
    }

    /**
     * An item of which only the side is known.
     *
     * @throws IllegalArgumentException if it is no item of a side
     */
    public static <T> ClauseDraft<T> ofSide(ClauseType<T> type, Role role) {
        Attribute<T, Role> side = type.getSide()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + ": must not have a role"));
        return builder(type).set(side, role).build();
    }

    /** What is agreed in this clause, to be negotiated. */
    public static <T> ClauseDraft<T> of(ClauseType<T> type, T clause) {
        return builder(type).setAll(type.valuesOf(clause)).build();
    }

    static <T> List<ClauseDraft<T>> allOf(ClauseType<T> type, List<T> items) {
        return items.stream().map(item -> of(type, item)).toList();
    }

    /** The items, and one for each of marketing and sales that has none. */
    static <T> List<ClauseDraft<T>> withBothSides(ClauseType<T> type, List<ClauseDraft<T>> items) {
        Stream<ClauseDraft<T>> missing = Stream.of(Role.MARKETING, Role.SALES)
                .filter(role -> items.stream().noneMatch(item -> item.getRole().equals(Optional.of(role))))
                .map(role -> ofSide(type, role));
        return Stream.concat(items.stream(), missing).toList();
    }

    /** The value of this attribute; empty if nothing is agreed. */
    @Override
    public <V> Optional<V> get(Attribute<T, V> attribute) {
        // Only the builder adds values, and each under the attribute of its type.
        @SuppressWarnings("unchecked")
        V value = (@Nullable V) values.get(attribute);
        return Optional.ofNullable(value);
    }

    /** The side whose item it is; empty for a clause of both sides. */
    public Optional<Role> getRole() {
        return type.getSide().flatMap(this::get);
    }

    /**
     * A copy with this value.
     *
     * @throws IllegalArgumentException if no clause can have it, such as a last day before the first
     */
    public <V> ClauseDraft<T> with(Attribute<T, V> attribute, V value) {
        return toBuilder().set(attribute, value).build();
    }

    /** A copy in which nothing is agreed on this attribute. */
    public ClauseDraft<T> without(Attribute<T, ?> attribute) {
        return toBuilder().clear(attribute).build();
    }

    /** What is still open, in the order of the contract; also what is optional. */
    public List<Gap> lacks() {
        Gaps gaps = new Gaps(getRole());
        type.getAttributes().forEach(attribute -> gaps.attribute(attribute, get(attribute)));
        return gaps.all();
    }

    /**
     * The clause.
     *
     * @throws IllegalStateException if a required attribute is open; the message lists all of them
     */
    public T complete() {
        Gaps.mustNotBeIn(type.getName(), lacks());
        return toClause();
    }

    /**
     * The clause with its texts as they are, placeholders included.
     *
     * @throws IllegalStateException if a required attribute other than a list has no value
     */
    public T toClause() {
        return type.build(this);
    }

    private Builder<T> toBuilder() {
        return builder(type).setAll(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseDraft<?> that && type.equals(that.type) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The name of the clause with what is agreed, such as {@code review{interval=P1M}}. */
    @Override
    public String toString() {
        return type.getAttributes().stream()
                .filter(values::containsKey)
                .map(attribute -> attribute.getTitle() + "=" + values.get(attribute))
                .collect(Collectors.joining(", ", type.getName() + "{", "}"));
    }

    /** A builder without any value. */
    public static <T> Builder<T> builder(ClauseType<T> type) {
        return new Builder<>(type);
    }

    /**
     * Builds drafts of a clause.
     *
     * @param <T> the clause or item
     */
    public static final class Builder<T> {

        private final ClauseType<T> type;
        private final Map<Attribute<T, ?>, Object> values = new HashMap<>();

        private Builder(ClauseType<T> type) {
            this.type = type;
        }

        /** Sets a value; an empty list or set removes it. */
        public <V> Builder<T> set(Attribute<T, V> attribute, V value) {
            clear(attribute);
            attribute.copyOf(value).ifPresent(copy -> values.put(attribute, copy));
            return this;
        }

        /** Sets a value, or removes it. */
        public <V> Builder<T> set(Attribute<T, V> attribute, Optional<V> value) {
            value.ifPresentOrElse(present -> set(attribute, present), () -> clear(attribute));
            return this;
        }

        private Builder<T> clear(Attribute<T, ?> attribute) {
            values.remove(attribute);
            return this;
        }

        private Builder<T> setAll(AttributeSource<T> source) {
            type.getSide().ifPresent(side -> set(side, source.get(side)));
            type.getAttributes().forEach(attribute -> copy(attribute, source));
            return this;
        }

        private <V> void copy(Attribute<T, V> attribute, AttributeSource<T> source) {
            set(attribute, source.get(attribute));
        }

        /**
         * The draft.
         *
         * @throws IllegalArgumentException if no clause can have one of the values, or the side is missing
         */
        public ClauseDraft<T> build() {
            return new ClauseDraft<>(type, values);
        }
    }
}
