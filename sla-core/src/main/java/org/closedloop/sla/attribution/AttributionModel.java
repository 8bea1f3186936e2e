package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * How the touches of a lead share the credit for the deal that it led to.
 *
 * <p>There are three kinds: {@link PositionWeights} credits positions in the journey to the deal, {@link Linear}
 * credits all touches equally, {@link TimeDecay} credits late touches more. The factories return the models that
 * marketing tools offer by name:
 *
 * <table>
 * <caption>Shares in percent</caption>
 * <tr><th>name</th><th>first</th><th>lead creation</th><th>opportunity</th><th>last</th><th>rest, together</th></tr>
 * <tr><td>{@code first-touch}</td><td>100</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>{@code last-touch}</td><td></td><td></td><td></td><td>100</td><td></td></tr>
 * <tr><td>{@code u-shaped}</td><td>40</td><td>40</td><td></td><td></td><td>20</td></tr>
 * <tr><td>{@code w-shaped}</td><td>30</td><td>30</td><td>30</td><td></td><td>10</td></tr>
 * <tr><td>{@code full-path}</td><td>22.5</td><td>22.5</td><td>22.5</td><td>22.5</td><td>10</td></tr>
 * <tr><td>{@code own-weights}</td><td colspan="5">as agreed</td></tr>
 * <tr><td>{@code linear}</td><td colspan="5">all touches equally</td></tr>
 * <tr><td>{@code time-decay}</td><td colspan="5">half as much for each half-life that a touch is older</td></tr>
 * </table>
 *
 * <p>No model uses binary floating point, so that credits are reproducible.
 *
 * <pre>{@code
 * AttributionModel model = AttributionModel.timeDecay(Duration.ofDays(7));
 * }</pre>
 */
public abstract sealed class AttributionModel permits PositionWeights, Linear, TimeDecay {

    AttributionModel() {}

    /** The name in documents, one of those in the table of {@link AttributionModel}; stable. */
    public abstract String getName();

    /**
     * Returns a weight per touch, in the order of the journey; none is negative. Only their proportions matter; with a
     * sum of zero, the deal is unattributed.
     */
    abstract List<BigDecimal> weigh(Journey journey);

    /** Returns the model that credits the first touch only. */
    public static PositionWeights firstTouch() {
        return PositionWeights.FIRST_TOUCH;
    }

    /** Returns the model that credits the last touch before the close only. */
    public static PositionWeights lastTouch() {
        return PositionWeights.LAST_TOUCH;
    }

    /** Returns the model that credits all touches equally. */
    public static Linear linear() {
        return Linear.INSTANCE;
    }

    /** Returns the model that credits 40 % each to the first touch and the touch of lead creation, 20 % to the rest. */
    public static PositionWeights uShaped() {
        return PositionWeights.U_SHAPED;
    }

    /**
     * Returns the model that credits 30 % each to the first touch and the touches of lead and opportunity creation, 10
     * % to the rest.
     */
    public static PositionWeights wShaped() {
        return PositionWeights.W_SHAPED;
    }

    /**
     * Returns the model that credits 22.5 % each to the first touch, those of lead and opportunity creation, and the
     * last; 10 % to the rest.
     */
    public static PositionWeights fullPath() {
        return PositionWeights.FULL_PATH;
    }

    /**
     * Returns the model that halves the credit for each half-life of a touch's age.
     *
     * @throws IllegalArgumentException if the half-life is not positive
     */
    public static TimeDecay timeDecay(Duration halfLife) {
        return TimeDecay.of(halfLife);
    }

    /**
     * Returns a model with weights that the parties agreed, as fractions: {@code 0.4} is 40 %.
     *
     * <p>They should add up to 1; validation reports other sums. See {@link PositionWeights#total()}.
     *
     * @throws IllegalArgumentException if a weight is negative, above 1000, or has more than 18 decimals
     */
    public static PositionWeights ownWeights(
            BigDecimal first, BigDecimal leadCreation, BigDecimal opportunity, BigDecimal last, BigDecimal rest) {
        return PositionWeights.own(first, leadCreation, opportunity, last, rest);
    }
}
