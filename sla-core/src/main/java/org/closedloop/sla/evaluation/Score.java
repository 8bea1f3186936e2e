package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The weighted mean of attainments, with its parts: {@code sum(weight x attainment) / sum(weight)} over the targets
 * with data.
 */
@Value.Immutable
public interface Score extends WithScore {

    /** The score in [0, 1], of four decimals, rounded down; empty if no target has data. */
    Optional<BigDecimal> getValue();

    /** Each target with its weight, and its attainment unless it was left out. */
    List<Part> getParts();

    /** The parts that were left out for want of data. */
    default List<Part> leftOut() {
        return getParts().stream()
                .filter(part -> part.getAttainment().isEmpty())
                .toList();
    }

    /** The score of these parts. */
    static Score of(List<Part> parts) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.getAttainment().isPresent()) {
                weights = weights.add(part.getWeight());
                sum = sum.add(part.getWeight().multiply(part.getAttainment().get()));
            }
        }
        Builder score = builder().parts(parts);
        if (weights.signum() > 0) {
            score.value(sum.divide(weights, 4, RoundingMode.DOWN));
        }
        return score.build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scores. */
    final class Builder extends ImmutableScore.Builder {}

    /** What one target adds. */
    @Value.Immutable(builder = false)
    interface Part {

        /** The target's id. */
        @Value.Parameter
        String getTarget();

        /** Its weight. */
        @Value.Parameter
        BigDecimal getWeight();

        /** Its attainment, capped at 1; empty if it is left out for want of data. */
        @Value.Parameter
        Optional<BigDecimal> getAttainment();

        /** A part with this attainment. */
        static Part of(String target, BigDecimal weight, BigDecimal attainment) {
            return ImmutablePart.of(target, weight, Optional.of(attainment));
        }

        /** A part that is left out for want of data. */
        static Part leftOut(String target, BigDecimal weight) {
            return ImmutablePart.of(target, weight, Optional.empty());
        }

        /** The part of this target. */
        static Part of(TargetResult result) {
            return ImmutablePart.of(
                    result.getTarget().getId(), result.getTarget().getWeight(), result.getAttainment());
        }
    }
}
