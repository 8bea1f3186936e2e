package org.closedloop.sla.agreement;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a clause, or of an item of a clause, such as a post.
 *
 * <p>The constants are in one class for each clause, such as {@link ScopeAttributes}. They are the only declaration of
 * the attributes' names, order and obligation; drafts, documents and JSON read it.
 *
 * <pre>{@code
 * ScopeAttributes.REGION.get(agreement.getScope());    // Optional["Switzerland"]
 * ScopeAttributes.GROUP.isRequired();                  // false
 * }</pre>
 *
 * @param <T> the clause or item
 * @param <V> the attribute's value
 */
public final class Attribute<T, V> extends Part {

    private final Part clause;
    private final boolean required;
    private final @Nullable V defaultValue;
    private final UnaryOperator<V> copier;
    private final Function<T, Optional<V>> getter;

    Attribute(
            Part clause,
            String name,
            String title,
            boolean required,
            @Nullable V defaultValue,
            UnaryOperator<V> copier,
            Function<T, Optional<V>> getter) {
        super(name, title);
        this.clause = clause;
        this.required = required;
        this.defaultValue = defaultValue;
        this.copier = copier;
        this.getter = getter;
    }

    /** An attribute with one value. */
    static <T, V> Attribute<T, V> of(
            Part clause, String name, String title, boolean required, Function<T, Optional<V>> getter) {
        return new Attribute<>(clause, name, title, required, null, UnaryOperator.identity(), getter);
    }

    /** Whether a clause needs a value of it; a list needs an item. */
    public boolean isRequired() {
        return required;
    }

    /** What a clause has that no value was given: no items in place of a list or a set; of others, nothing. */
    public Optional<V> getDefaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The value in this clause; empty if it has none, or no items. */
    public Optional<V> get(T value) {
        return getter.apply(value).filter(found -> !isNone(found));
    }

    /**
     * An immutable copy of a value, a set in the order of its constants; empty if it is a list or set without items.
     */
    public Optional<V> copyOf(V value) {
        return isNone(value) ? Optional.empty() : Optional.of(copier.apply(value));
    }

    private static boolean isNone(Object value) {
        return value instanceof Collection<?> items && items.isEmpty();
    }

    @Override
    public String getPath() {
        return clause.getName() + "." + getName();
    }

    @Override
    public int getClause() {
        return clause.getClause();
    }
}
