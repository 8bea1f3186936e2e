package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * How the touches of a lead share the credit for the deal that it led to.
 *
 * <p>A closed family of three: {@link PositionWeights} credits the places that a touch can have on the way to the deal,
 * {@link Linear} credits every touch alike, {@link TimeDecay} credits late touches more. The models that marketing
 * tools offer by name are here as factories:
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
 * <tr><td>{@code linear}</td><td colspan="5">every touch the same</td></tr>
 * <tr><td>{@code time-decay}</td><td colspan="5">half as much for each half-life that a touch is older</td></tr>
 * </table>
 *
 * <p>No model uses binary floating point: the same touches give the same credits on every machine.
 *
 * <pre>{@code
 * AttributionModel model = AttributionModel.timeDecay(Duration.ofDays(7));
 * }</pre>
 */
public abstract sealed class AttributionModel permits PositionWeights, Linear, TimeDecay {

    AttributionModel() {}

    /** The name in documents, one of those in the table above; it never changes. */
    public abstract String getName();

    /**
     * A weight for every touch, in the order of the journey: none negative, of any sum. Only their proportions matter;
     * a sum of zero says that the model credits nobody.
     */
    abstract List<BigDecimal> weigh(Journey journey);

    /** All to the first touch. */
    public static PositionWeights firstTouch() {
        return PositionWeights.FIRST_TOUCH;
    }

    /** All to the last touch before the close. */
    public static PositionWeights lastTouch() {
        return PositionWeights.LAST_TOUCH;
    }

    /** The same to every touch. */
    public static Linear linear() {
        return Linear.INSTANCE;
    }

    /** 40 % each to the first touch and the touch of lead creation, 20 % to the rest. */
    public static PositionWeights uShaped() {
        return PositionWeights.U_SHAPED;
    }

    /** 30 % each to the first touch and the touches of lead and opportunity creation, 10 % to the rest. */
    public static PositionWeights wShaped() {
        return PositionWeights.W_SHAPED;
    }

    /** 22.5 % each to the first touch, those of lead and opportunity creation, and the last; 10 % to the rest. */
    public static PositionWeights fullPath() {
        return PositionWeights.FULL_PATH;
    }

    /**
     * Half as much for each half-life that a touch is older.
     *
     * @throws IllegalArgumentException if the half-life is not positive
     */
    public static TimeDecay timeDecay(Duration halfLife) {
        return TimeDecay.of(halfLife);
    }

    /**
     * The weights that the parties agreed, as fractions: {@code 0.4} is 40 %.
     *
     * <p>They should add up to 1. Others can be built all the same, so that validation can report them with everything
     * else that is wrong; see {@link PositionWeights#total()}.
     *
     * @throws IllegalArgumentException if a weight is negative, above 1000, or has more than 18 decimals
     */
    public static PositionWeights ownWeights(
            BigDecimal first, BigDecimal leadCreation, BigDecimal opportunity, BigDecimal last, BigDecimal rest) {
        return PositionWeights.own(first, leadCreation, opportunity, last, rest);
    }
}
