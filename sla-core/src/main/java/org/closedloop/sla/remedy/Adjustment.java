package org.closedloop.sla.remedy;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A bonus or a malus on a target, clause 14.
 *
 * <p>It is one of three: an amount per lead or percentage point, for targets for counts and shares; a fraction of the
 * difference, for targets for money; or a text. A bonus is on what exceeds the threshold, a malus on what is missing to
 * it. Parts of a percentage point count in proportion.
 *
 * <p>An amount is rounded half up to the currency's minor unit, once per window. A cap limits the sum of the windows
 * that end in the same calendar month or year; earlier windows use it first.
 *
 * <pre>{@code
 * // Marketing owes CHF 40 for each SQL that is missing, at most CHF 1,500 a month.
 * Adjustment malus = Adjustment.malus("sql-malus", "sql-volume")
 *         .amount(Money.parse("CHF 40"))
 *         .monthlyCap(Money.parse("CHF 1500"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Adjustment extends WithAdjustment {

    /** The id by which results refer to it; unique among the adjustments of an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-B01}")
    String getId();

    /** The id of the target. */
    @Text
    String getTarget();

    /** Whether it is a bonus or a malus. */
    Kind getKind();

    /** The amount per lead or per percentage point; positive. */
    Optional<Money> getAmount();

    /** The fraction of the difference between actual and required money; in (0, 1]. */
    Optional<BigDecimal> getFraction();

    /** What was agreed instead of money. */
    Optional<@Text String> getText();

    /** The most that is due for the windows that end in one calendar month; positive. */
    Optional<Money> getMonthlyCap();

    /** The most that is due for the windows that end in one calendar year; positive. */
    Optional<Money> getYearlyCap();

    @Value.Check
    default void check() {
        long forms = Stream.of(getAmount(), getFraction(), getText())
                .filter(Optional::isPresent)
                .count();
        if (forms != 1) {
            throw new IllegalArgumentException("adjustment '" + getId()
                    + "': exactly one of amount, fraction and text must be given, but " + forms + " were");
        }
        Stream.of(getMonthlyCap(), getYearlyCap()).flatMap(Optional::stream).forEach(cap -> {
            if (getText().isPresent()) {
                throw new IllegalArgumentException(
                        "adjustment '" + getId() + "': a text must not have a cap, but has " + cap);
            }
        });
    }

    /** Returns a builder of a bonus on a target. */
    static Builder bonus(String id, String target) {
        return builder().id(id).target(target).kind(Kind.BONUS);
    }

    /** Returns a builder of a malus on a target. */
    static Builder malus(String id, String target) {
        return builder().id(id).target(target).kind(Kind.MALUS);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds adjustments. */
    final class Builder extends ImmutableAdjustment.Builder {}

    /** Whether the responsible side receives or owes. */
    enum Kind {
        /** The counterpart owes the responsible side, if the threshold is exceeded. */
        BONUS,
        /** The responsible side owes the counterpart, if the target is missed. */
        MALUS
    }
}
