package org.closedloop.sla.remedy;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * A relief, clause 12: a miss of one side is excused in a window in which a target of its counterpart, the cause, was
 * missed, or was over or under a limit.
 *
 * <p>The limit is a fraction. For numbers of leads, sums of money and days of delivery it is a fraction of the value
 * that is required of the cause in the window; for shares it is the share itself. Both targets have the same window
 * rule.
 *
 * <pre>{@code
 * // Sales' response is not judged in a month in which marketing delivered more than 150 % of the agreed leads.
 * Relief flood = Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5"));
 * // Marketing's volume is not judged in a month in which sales worked less than 80 % of the leads.
 * Relief idle = Relief.under("idle", "mql-volume", "sql-feedback", new BigDecimal("0.8"));
 * }</pre>
 */
@Value.Immutable
public interface Relief extends WithRelief {

    /** The id by which results refer to it; unique among the reliefs of an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-L01}")
    String getId();

    /** The id of the target whose miss is excused. */
    @Text
    String getTarget();

    /** The id of the counterpart's target. */
    @Text
    String getCause();

    /** What must hold of the cause. */
    ReliefCondition getCondition();

    /** The limit, exclusive, as a fraction; present unless the condition is {@link ReliefCondition#MISSED}. */
    Optional<BigDecimal> getFraction();

    @Value.Check
    default void check() {
        boolean missed = getCondition() == ReliefCondition.MISSED;
        if (missed == getFraction().isPresent()) {
            throw new IllegalArgumentException("relief '" + getId() + "': a fraction must "
                    + (missed ? "not be given" : "be given") + " for the condition "
                    + getCondition().name().toLowerCase(Locale.ROOT) + ", but was "
                    + getFraction().map(BigDecimal::toPlainString).orElse("absent"));
        }
    }

    /** Returns a relief for windows in which the cause is over a fraction. */
    static Relief over(String id, String target, String cause, BigDecimal fraction) {
        return of(id, target, cause, ReliefCondition.OVER).fraction(fraction).build();
    }

    /** Returns a relief for windows in which the cause is under a fraction. */
    static Relief under(String id, String target, String cause, BigDecimal fraction) {
        return of(id, target, cause, ReliefCondition.UNDER).fraction(fraction).build();
    }

    /** Returns a relief for windows in which the cause is missed. */
    static Relief missed(String id, String target, String cause) {
        return of(id, target, cause, ReliefCondition.MISSED).build();
    }

    private static Builder of(String id, String target, String cause, ReliefCondition condition) {
        return builder().id(id).target(target).cause(cause).condition(condition);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds reliefs. */
    final class Builder extends ImmutableRelief.Builder {}
}
