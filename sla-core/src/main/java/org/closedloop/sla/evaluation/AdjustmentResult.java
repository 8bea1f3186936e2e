package org.closedloop.sla.evaluation;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The result of a bonus or malus: what is due for each window, and who owes it.
 *
 * <p>Only windows that have ended and are met or missed count: none that is excused, without data, or undecided. Where
 * an amount was agreed, only those that are settled count: no lead of the window can change the amount, because the
 * cohort is mature or no time is pending, and no earlier window can still use more of a cap. An earlier window that is
 * undecided for want of an exchange rate uses nothing of it.
 */
@Value.Immutable
public interface AdjustmentResult extends WithAdjustmentResult {

    /** The adjustment. */
    Adjustment getAdjustment();

    /** The side that owes: for a malus the responsible side, for a bonus its counterpart. */
    Role getDebtor();

    /**
     * The side that receives. The counterpart of sales and of inside sales is marketing, that of marketing is sales.
     */
    Role getCreditor();

    /** The windows for which something is due, in order. */
    List<WindowAdjustment> getWindows();

    /**
     * The windows that have ended and are met or missed, but not settled, so that their amounts may change; in order.
     */
    List<DateRange> getUnsettled();

    /** The sum of all windows; empty where a text was agreed, or where the form does not fit the target. */
    Optional<Money> getTotal();

    /** Returns the sum of the windows that end in each month. */
    default Map<YearMonth, Money> months() {
        Map<YearMonth, Money> months = new TreeMap<>();
        for (WindowAdjustment window : getWindows()) {
            window.getAmount()
                    .ifPresent(amount ->
                            months.merge(YearMonth.from(window.getWindow().getEnd()), amount, Money::plus));
        }
        return months;
    }

    /** Returns a description in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new RemedySentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableAdjustmentResult.Builder {}
}
