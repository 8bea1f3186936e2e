package org.closedloop.sla.jdbc;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Stage;

/** The columns that have one value: ids, texts, times and outcomes. */
final class ScalarColumns {

    private static final Map<String, DealOutcome> OUTCOMES =
            Map.of("open", DealOutcome.OPEN, "won", DealOutcome.WON, "lost", DealOutcome.LOST);

    private ScalarColumns() {}

    /** An id, as text or as a whole number. */
    static LeadColumn id(Column column) {
        if (column.kind() == SqlKind.DECIMAL) {
            return (rows, row) -> {
                BigDecimal number = rows.getBigDecimal(column.index());
                if (number != null && number.stripTrailingZeros().scale() > 0) {
                    row.add(RowFault.ID_NOT_WHOLE, column.label(), number.toPlainString());
                } else if (number != null) {
                    row.identify(number.toBigInteger().toString());
                }
            };
        }
        return text(column, LeadRow::identify);
    }

    /** A text; whole numbers are texts too. */
    static LeadColumn text(Column column, BiConsumer<LeadRow, String> setter) {
        if (column.kind() == SqlKind.WHOLE) {
            return (rows, row) -> {
                long number = rows.getLong(column.index());
                if (!rows.wasNull()) {
                    setter.accept(row, Long.toString(number));
                }
            };
        }
        return (rows, row) -> {
            String text = column.text(rows);
            if (text != null) {
                setter.accept(row, text);
            }
        };
    }

    /** Another field, of any type that has one form as text. */
    static LeadColumn field(Column column, String name) {
        BiConsumer<LeadRow, String> setter = (row, value) -> row.lead().field(name, value);
        return switch (column.kind()) {
            case DECIMAL ->
                (rows, row) -> {
                    BigDecimal number = rows.getBigDecimal(column.index());
                    if (number != null) {
                        setter.accept(row, number.toPlainString());
                    }
                };
            case FLAG ->
                (rows, row) -> {
                    boolean flag = rows.getBoolean(column.index());
                    if (!rows.wasNull()) {
                        setter.accept(row, Boolean.toString(flag));
                    }
                };
            default -> text(column, setter);
        };
    }

    static LeadColumn event(TimeCell time, LeadEvent event, boolean isOfDeal) {
        return (rows, row) -> {
            if (!time.read(rows, row)) {
                return;
            }
            if (time.isDay()) {
                row.lead().on(event, time.day());
            } else {
                row.lead().at(event, time.second(), time.nano());
            }
            if (isOfDeal) {
                row.deal();
            }
        };
    }

    static LeadColumn stage(TimeCell time, Stage stage) {
        return (rows, row) -> {
            if (!time.read(rows, row)) {
                return;
            }
            if (time.isDay()) {
                row.lead().stageOn(stage, time.day());
            } else {
                row.lead().stage(stage, time.second(), time.nano());
            }
        };
    }

    static LeadColumn outcome(Column column) {
        return text(column, (row, text) -> {
            if (text.isBlank()) {
                return;
            }
            row.deal();
            row.outcome();
            DealOutcome outcome = OUTCOMES.get(text);
            if (outcome == null) {
                outcome = OUTCOMES.get(text.toLowerCase(Locale.ROOT));
            }
            if (outcome == null) {
                row.add(RowFault.VALUE_UNKNOWN, column.label(), text, "open, won, lost");
            } else {
                row.lead().deal(outcome);
            }
        });
    }
}
