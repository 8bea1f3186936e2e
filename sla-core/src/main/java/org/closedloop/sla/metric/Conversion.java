package org.closedloop.sla.metric;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * The share of the leads in one stage that reached another: "MQL to SQL at least 30 %".
 *
 * <pre>{@code
 * Metric mqlToSql = Conversion.of("mql-to-sql", Stage.MQL, Stage.SQL, ConversionBasis.COHORT);
 * Metric within90Days = Conversion.within("mql-to-sql", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90));
 * }</pre>
 *
 * <p>With a {@linkplain #getWithin() time}, only conversions within it count, and a cohort is judged when the last of
 * its leads had its time; before, it is maturing. Without, leads that have just entered the stage lower the rate, and
 * it can grow without end.
 */
@Value.Immutable
public non-sealed interface Conversion extends Metric, WithConversion {

    /** The stage whose entries are the denominator. */
    Stage getFrom();

    /** The stage whose entries are the numerator. */
    Stage getTo();

    /** Whether entries are compared by period or by cohort. */
    ConversionBasis getBasis();

    /**
     * The time within which a lead of the cohort must reach the later stage, in calendar days or business days; empty
     * if there is none. If only the {@linkplain org.closedloop.sla.funnel.EventTime#isTimed day} of an entry is known,
     * the time in days is exact.
     */
    Optional<TimeLimit> getWithin();

    @Override
    default String type() {
        return "conversion";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return getWithin()
                .<List<Object>>map(within -> List.of(getFrom(), getTo(), within))
                .orElseGet(() -> List.of(getFrom(), getTo(), getBasis()));
    }

    @Override
    default String sentence() {
        return getWithin().isPresent() ? "conversion.WITHIN" : "conversion." + getBasis();
    }

    @Override
    default List<Stage> stages() {
        return List.of(getFrom(), getTo());
    }

    @Override
    default Optional<TimeLimit> maturity() {
        return getWithin();
    }

    @Override
    default Optional<String> requirement() {
        return getWithin().map(TimeLimit::toString);
    }

    /** A shorter time implies a longer one of the same unit. */
    @Override
    default boolean implies(Metric other) {
        return Metric.super.implies(other)
                || (other instanceof Conversion lax
                        && withId(lax.getId()).withWithin(lax.getWithin()).equals(lax)
                        && getWithin()
                                .filter(time ->
                                        lax.getWithin().filter(time::isAtMost).isPresent())
                                .isPresent());
    }

    @Value.Check
    default void check() {
        if (getWithin().filter(time -> !time.isInDays()).isPresent()) {
            throw new IllegalArgumentException("metric '" + getId() + "': within must be in days, but was "
                    + getWithin().get());
        }
        if (getWithin().isPresent() && getBasis() != ConversionBasis.COHORT) {
            throw new IllegalArgumentException("metric '" + getId() + "': within needs the basis cohort, but it was "
                    + getBasis().name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the conversion of all leads from one stage to another. */
    static Conversion of(String id, Stage from, Stage to, ConversionBasis basis) {
        return builder().id(id).from(from).to(to).basis(basis).build();
    }

    /**
     * Returns the conversion, by cohort, of all leads that reach the later stage within a time.
     *
     * @throws IllegalArgumentException if the time is not in days
     */
    static Conversion within(String id, Stage from, Stage to, TimeLimit within) {
        return of(id, from, to, ConversionBasis.COHORT).withWithin(within);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableConversion.Builder {}
}
