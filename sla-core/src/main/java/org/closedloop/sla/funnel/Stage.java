package org.closedloop.sla.funnel;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the funnel, identified by its key, such as {@code sql}.
 *
 * <p>The usual stages are constants. A firm can define others:
 *
 * <pre>{@code
 * Stage pql = Stage.of("pql");
 * }</pre>
 *
 * <p>The agreement's definitions hold the meaning of a stage. Stages are equal if their keys are equal. A key consists
 * of lower-case letters, digits and hyphens, starts with a letter, and has at most 64 characters.
 */
public final class Stage implements Comparable<Stage> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** A visit to the site. */
    public static final Stage VISIT = of("visit");
    /** A person with contact details. */
    public static final Stage CONTACT = of("contact");
    /** A contact who showed interest. */
    public static final Stage LEAD = of("lead");
    /** A lead that fits the ideal customer. */
    public static final Stage PROSPECT = of("prospect");
    /** A marketing-qualified lead. */
    public static final Stage MQL = of("mql");
    /** A lead that sales accepted. */
    public static final Stage SAL = of("sal");
    /** A sales-qualified lead. */
    public static final Stage SQL = of("sql");
    /** A deal under negotiation. */
    public static final Stage OPPORTUNITY = of("opportunity");
    /** A customer, after a deal was won. */
    public static final Stage CUSTOMER = of("customer");

    // Not generated: a HashMap compares colliding keys only if their class itself implements Comparable, and the number
    // // of stages in a lead is not limited.
    private final String key;

    private Stage(String key) {
        this.key = key;
    }

    /**
     * Returns the stage with this key.
     *
     * @throws IllegalArgumentException if the key has another form
     */
    public static Stage of(String key) {
        if (!KEY.matcher(Objects.requireNonNull(key, "key")).matches()) {
            throw new IllegalArgumentException(
                    "stage '" + key + "': a key has lower-case letters, digits and hyphens, such as 'mql'");
        }
        return new Stage(key);
    }

    /** The key, such as {@code mql}. */
    public String getKey() {
        return key;
    }

    /** Compares by key; the order of the funnel is defined by the agreement. */
    @Override
    public int compareTo(Stage other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stage that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Returns the key. */
    @Override
    public String toString() {
        return key;
    }
}
