package org.closedloop.sla.forecast;

import java.util.Locale;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** An open window without a forecast, and the reason. */
@Value.Immutable(builder = false)
public interface OmittedForecast extends WithOmittedForecast {

    /** The target's id. */
    @Value.Parameter
    String getTarget();

    /** The window. */
    @Value.Parameter
    DateRange getWindow();

    /** The reason. */
    @Value.Parameter
    Reason getReason();

    /** The reasons why an open window has no forecast. */
    enum Reason {
        /** The target was not measured in the window. */
        NOT_MEASURED,
        /** All days of the window are excluded, so that nothing is left to judge. */
        EXCLUDED,
        /** No working day of the window is over, and there are no past windows. */
        NO_PACE,
        /** No amounts of deals are known, neither of this window nor of others. */
        NO_AMOUNTS,
        /** The leads of the cohort still have time, so that its present value says little about its end. */
        MATURING,
        /** The value can also decrease, such as a mean or the number of open deals. */
        CAN_DECREASE
    }

    /** Returns the reason in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ForecastSentences(locale).explain(this);
    }

    /** Returns an omission. */
    static OmittedForecast of(String target, DateRange window, Reason reason) {
        return ImmutableOmittedForecast.of(target, window, reason);
    }
}
