package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * Credits all touches equally. Minor units that cannot be shared evenly go to the earliest touches, one each.
 *
 * <p>The only instance is {@link AttributionModel#linear()}.
 */
public final class Linear extends AttributionModel {

    static final Linear INSTANCE = new Linear();

    private Linear() {}

    @Override
    public String getName() {
        return "linear";
    }

    @Override
    List<BigDecimal> weigh(Journey journey) {
        return Collections.nCopies(journey.touches().size(), BigDecimal.ONE);
    }

    @Override
    public String toString() {
        return "Linear{}";
    }
}
