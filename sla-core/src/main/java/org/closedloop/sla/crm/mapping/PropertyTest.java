package org.closedloop.sla.crm.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.format.FlagText;
import org.immutables.value.Value;

/**
 * A test of one property of a record.
 *
 * <p>Case is ignored; {@code true} and {@code false} equal every {@linkplain FlagText text for them}. A record without
 * a value passes only {@link Comparison#IS_BLANK}.
 *
 * <pre>{@code
 * PropertyTest colleague = PropertyTest.of("email", Comparison.ENDS_WITH, "@acme.ch");
 * }</pre>
 */
@Value.Immutable
public interface PropertyTest extends WithPropertyTest {

    /** How a value is compared. */
    enum Comparison {
        /** Is one of the values. */
        IS,
        /** Contains one of them. */
        CONTAINS,
        /** Begins with one of them. */
        STARTS_WITH,
        /** Ends with one of them. */
        ENDS_WITH,
        /** There is no value, or only blanks; has no values. */
        IS_BLANK,
        /** There is any value; has no values. */
        IS_PRESENT
    }

    /** The property. */
    @Text
    String getProperty();

    /** How its value is compared. */
    @Value.Default
    default Comparison getComparison() {
        return Comparison.IS;
    }

    /** The values to compare with; one that matches is enough. */
    Set<@Text String> getValues();

    /** Whether the record passes. */
    default boolean passes(CrmRecord record) {
        Optional<String> value = record.value(getProperty());
        return switch (getComparison()) {
            case IS_BLANK -> value.isEmpty();
            case IS_PRESENT -> value.isPresent();
            default -> value.filter(this::matches).isPresent();
        };
    }

    private boolean matches(String value) {
        String given = value.strip().toLowerCase(Locale.ROOT);
        return getValues().stream()
                .map(wanted -> wanted.toLowerCase(Locale.ROOT))
                .anyMatch(wanted -> switch (getComparison()) {
                    case CONTAINS -> given.contains(wanted);
                    case STARTS_WITH -> given.startsWith(wanted);
                    case ENDS_WITH -> given.endsWith(wanted);
                    default -> given.equals(wanted) || isSameFlag(given, wanted);
                });
    }

    /** Whether {@code true} or {@code false} is wanted, and the value is another text for it. */
    private static boolean isSameFlag(String given, String wanted) {
        return (wanted.equals("true") || wanted.equals("false"))
                && FlagText.read(given)
                        .filter(flag -> flag == wanted.equals("true"))
                        .isPresent();
    }

    /** A property compared with these values. */
    static PropertyTest of(String property, Comparison comparison, String... values) {
        return builder()
                .property(property)
                .comparison(comparison)
                .addValues(values)
                .build();
    }

    /** Whether a property is one of these values. */
    static PropertyTest is(String property, String... values) {
        return of(property, Comparison.IS, values);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds tests. */
    final class Builder extends ImmutablePropertyTest.Builder {}
}
