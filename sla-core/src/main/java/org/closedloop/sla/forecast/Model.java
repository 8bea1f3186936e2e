package org.closedloop.sla.forecast;

import java.util.Optional;
import java.util.Set;

/** How the value of an open window develops. */
interface Model {

    /** The reason why there is no prediction; empty if there is one. */
    Optional<OmittedForecast.Reason> obstacle();

    /** Predicts the value at the end of the window. */
    Prediction predict();

    /** What it assumes before anything is measured in the window. */
    ForecastPrior prior();

    /** What else it has to assume. */
    default Set<ForecastCaveat> caveats() {
        return Set.of();
    }

    /** The interval of the rate behind the share so far. */
    default Optional<ForecastInterval> presentInterval() {
        return Optional.empty();
    }
}
