package org.closedloop.sla.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A column that a table of leads lacks, and must have because it has another column.
 *
 * @param given the column that it has
 * @param missing the column that it lacks
 */
public record ColumnNeed(LeadPath given, LeadPath missing) {

    private static final List<LeadPath> TOUCHES =
            List.of(LeadPath.TOUCHES_AT, LeadPath.TOUCHES_BY, LeadPath.TOUCHES_CHANNEL);

    /**
     * Returns what a table lacks. That it needs {@link LeadPath#ID} is not in the list.
     *
     * @param columns the columns that it has
     * @param usualCurrency the currency of amounts without a column of it; null if there is none
     */
    public static List<ColumnNeed> of(Set<LeadPath> columns, @Nullable CurrencyUnit usualCurrency) {
        List<ColumnNeed> needs = new ArrayList<>();
        needs.add(new ColumnNeed(LeadPath.REJECTION_REASON, LeadPath.REJECTION_AT));
        needs.add(new ColumnNeed(LeadPath.DISQUALIFICATION_REASON, LeadPath.DISQUALIFICATION_AT));
        columns.stream()
                .filter(path -> path.isOfDeal() && path != LeadPath.DEAL_OUTCOME)
                .sorted()
                .findFirst()
                .ifPresent(path -> needs.add(new ColumnNeed(path, LeadPath.DEAL_OUTCOME)));
        needs.add(new ColumnNeed(LeadPath.DEAL_CURRENCY, LeadPath.DEAL_AMOUNT));
        if (usualCurrency == null) {
            needs.add(new ColumnNeed(LeadPath.DEAL_AMOUNT, LeadPath.DEAL_CURRENCY));
        }
        needs.add(new ColumnNeed(LeadPath.PAUSES_TO, LeadPath.PAUSES_FROM));
        TOUCHES.stream()
                .filter(columns::contains)
                .findFirst()
                .ifPresent(given -> TOUCHES.forEach(touch -> needs.add(new ColumnNeed(given, touch))));
        needs.removeIf(need -> !columns.contains(need.given()) || columns.contains(need.missing()));
        return needs;
    }
}
