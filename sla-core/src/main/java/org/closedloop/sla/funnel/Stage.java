package org.closedloop.sla.funnel;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the funnel, known by its key, such as {@code sql}.
 *
 * <p>The usual stages are constants; a firm's own is as good as any of them:
 *
 * <pre>{@code
 * Stage pql = Stage.of("pql");
 * }</pre>
 *
 * <p>What a stage means is worded in the agreement's definitions; this is its name only. Two stages are equal when
 * their keys are. A key has lower-case letters, digits and hyphens, begins with a letter, and has at most 64
 * characters.
 */
public final class Stage implements Comparable<Stage> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** Somebody came to the site. */
    public static final Stage VISIT = of("visit");
    /** Somebody can be addressed. */
    public static final Stage CONTACT = of("contact");
    /** A contact showed interest. */
    public static final Stage LEAD = of("lead");
    /** A lead that fits the ideal customer. */
    public static final Stage PROSPECT = of("prospect");
    /** A marketing-qualified lead. */
    public static final Stage MQL = of("mql");
    /** A lead that sales accepted. */
    public static final Stage SAL = of("sal");
    /** A sales-qualified lead. */
    public static final Stage SQL = of("sql");
    /** A deal is being talked about. */
    public static final Stage OPPORTUNITY = of("opportunity");
    /** The deal was won. */
    public static final Stage CUSTOMER = of("customer");

    // Written out and not generated: a hash map tells keys of one hash apart by their order only if their very class
    // has it, and a lead can have as many stages as fit into its line.
    private final String key;

    private Stage(String key) {
        this.key = key;
    }

    /**
     * The stage with this key.
     *
     * @throws IllegalArgumentException if the key is not of the form above
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

    /** By key, for a stable order; the funnel's own order is the agreement's. */
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

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
