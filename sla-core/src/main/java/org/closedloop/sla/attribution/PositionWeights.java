package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;

/**
 * Credits the touches at certain positions in the journey to the deal, and shares the rest among the others.
 *
 * <p>The positions, among the touches that count under the {@link AttributionTerms}:
 *
 * <ul>
 *   <li><em>first</em>: the earliest touch;
 *   <li><em>lead creation</em>: the last touch at or before the lead became a lead;
 *   <li><em>opportunity</em>: the last touch at or before it became an opportunity;
 *   <li><em>last</em>: the last touch at or before the close;
 *   <li><em>rest</em>: every touch at none of the positions above; they share one weight evenly. A position of weight
 *       zero is ignored: under {@code u-shaped} the last touch belongs to the rest.
 * </ul>
 *
 * <p>A touch at several positions earns the weight of each. The weight of a position without a touch, or of an empty
 * rest, is distributed over the others in proportion to their weights: without a touch before lead creation,
 * {@code u-shaped} gives the first touch 40 of 60 and the rest 20 of 60. If no position with a weight has a touch, the
 * deal is unattributed.
 *
 * <p>Weights are fractions from 0 to 1000, with at most 18 decimals, without trailing zeros: {@code 0.40} equals
 * {@code 0.4}. Own weights never equal a preset, because the name is part of the value.
 */
@Value.Immutable(builder = false, copy = false)
public abstract non-sealed class PositionWeights extends AttributionModel {

    static final PositionWeights FIRST_TOUCH = preset("first-touch", "1", "0", "0", "0", "0");
    static final PositionWeights LAST_TOUCH = preset("last-touch", "0", "0", "0", "1", "0");
    static final PositionWeights U_SHAPED = preset("u-shaped", "0.4", "0.4", "0", "0", "0.2");
    static final PositionWeights W_SHAPED = preset("w-shaped", "0.3", "0.3", "0.3", "0", "0.1");
    static final PositionWeights FULL_PATH = preset("full-path", "0.225", "0.225", "0.225", "0.225", "0.1");

    PositionWeights() {}

    @Override
    @Value.Parameter
    public abstract String getName();

    /** The weight of the first touch. */
    @Value.Parameter
    public abstract BigDecimal getFirst();

    /** The weight of the last touch before lead creation. */
    @Value.Parameter
    public abstract BigDecimal getLeadCreation();

    /** The weight of the last touch before the opportunity. */
    @Value.Parameter
    public abstract BigDecimal getOpportunity();

    /** The weight of the last touch before the close. */
    @Value.Parameter
    public abstract BigDecimal getLast();

    /** The weight that all other touches share evenly. */
    @Value.Parameter
    public abstract BigDecimal getRest();

    /** Returns the sum of the five weights: 1 for presets; possibly another sum for own weights. */
    public BigDecimal total() {
        return getFirst()
                .add(getLeadCreation())
                .add(getOpportunity())
                .add(getLast())
                .add(getRest());
    }

    /** All weights are multiplied by the size of the rest, so that its even shares need no division. */
    @Override
    List<BigDecimal> weigh(Journey journey) {
        int size = journey.touches().size();
        List<BigDecimal> placed = new ArrayList<>(Collections.nCopies(size, BigDecimal.ZERO));
        place(placed, journey.first(), getFirst());
        place(placed, journey.leadCreation(), getLeadCreation());
        place(placed, journey.opportunity(), getOpportunity());
        place(placed, journey.last(), getLast());

        int rest = Collections.frequency(placed, BigDecimal.ZERO);
        if (rest > 0) {
            BigDecimal factor = BigDecimal.valueOf(rest);
            placed.replaceAll(weight -> weight.signum() == 0 ? getRest() : weight.multiply(factor));
        }
        return placed;
    }

    private static void place(List<BigDecimal> placed, int index, BigDecimal weight) {
        if (index != Journey.NOWHERE) {
            placed.set(index, placed.get(index).add(weight));
        }
    }

    static PositionWeights own(
            BigDecimal first, BigDecimal leadCreation, BigDecimal opportunity, BigDecimal last, BigDecimal rest) {
        return ImmutablePositionWeights.of(
                "own-weights",
                OwnWeight.checked("first", first),
                OwnWeight.checked("leadCreation", leadCreation),
                OwnWeight.checked("opportunity", opportunity),
                OwnWeight.checked("last", last),
                OwnWeight.checked("rest", rest));
    }

    private static PositionWeights preset(
            String name, String first, String leadCreation, String opportunity, String last, String rest) {
        return ImmutablePositionWeights.of(
                name,
                new BigDecimal(first),
                new BigDecimal(leadCreation),
                new BigDecimal(opportunity),
                new BigDecimal(last),
                new BigDecimal(rest));
    }
}
