package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The weighted mean of the attainments of targets with data: {@code sum(weight x attainment) / sum(weight)}. */
@Value.Immutable
public interface Score extends WithScore {

    /** The score in [0, 1], with four decimals, rounded down; empty if no target has data. */
    Optional<BigDecimal> getValue();

    /** The part of each target. */
    List<Part> getParts();

    /** Returns the parts without data, which are not in the score. */
    default List<Part> leftOut() {
        return getParts().stream()
                .filter(part -> part.getAttainment().isEmpty())
                .toList();
    }

    /** Returns the score of these parts. */
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

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scores. */
    final class Builder extends ImmutableScore.Builder {}

    /** The part of one target in a score. */
    @Value.Immutable(builder = false)
    interface Part {

        /** The target's id. */
        @Value.Parameter
        String getTarget();

        /** The target's weight. */
        @Value.Parameter
        BigDecimal getWeight();

        /** The target's attainment, at most 1; empty without data. */
        @Value.Parameter
        Optional<BigDecimal> getAttainment();

        /** Returns a part with an attainment. */
        static Part of(String target, BigDecimal weight, BigDecimal attainment) {
            return ImmutablePart.of(target, weight, Optional.of(attainment));
        }

        /** Returns a part without data. */
        static Part leftOut(String target, BigDecimal weight) {
            return ImmutablePart.of(target, weight, Optional.empty());
        }

        /** Returns the part of a target's result. */
        static Part of(TargetResult result) {
            return ImmutablePart.of(
                    result.getTarget().getId(), result.getTarget().getWeight(), result.getAttainment());
        }
    }
}
