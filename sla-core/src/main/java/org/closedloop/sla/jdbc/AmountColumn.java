package org.closedloop.sla.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.closedloop.sla.format.LeadPath;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The amount of the deal, from a column of decimals and one of currencies. */
final class AmountColumn implements LeadColumn {

    private final Column amounts;
    private final @Nullable Column currencies;
    private final @Nullable CurrencyUnit otherwise;
    private final Map<String, CurrencyUnit> known = new HashMap<>();

    /**
     * Creates the column.
     *
     * @param otherwise the currency where there is none; null if there must be one
     */
    AmountColumn(Column amounts, @Nullable Column currencies, @Nullable CurrencyUnit otherwise) {
        this.amounts = amounts;
        this.currencies = currencies;
        this.otherwise = otherwise;
    }

    @Override
    public void read(ResultSet rows, LeadRow row) throws SQLException {
        BigDecimal amount = rows.getBigDecimal(amounts.index());
        if (amount == null) {
            return;
        }
        row.deal();
        CurrencyUnit currency = currency(rows, row);
        if (currency != null) {
            put(currency, amount, row);
        }
    }

    private @Nullable CurrencyUnit currency(ResultSet rows, LeadRow row) throws SQLException {
        Column column = currencies;
        String code = column == null ? null : column.text(rows);
        if (column == null || code == null || code.isBlank()) {
            if (otherwise == null) {
                row.add(RowFault.VALUE_MISSING, LeadPath.DEAL_CURRENCY.getLabel(), amounts.label());
            }
            return otherwise;
        }
        CurrencyUnit currency = known.get(code);
        if (currency != null) {
            return currency;
        }
        try {
            CurrencyUnit unit = CurrencyUnit.of(code);
            known.put(code, unit);
            return unit;
        } catch (IllegalCurrencyException e) {
            row.add(RowFault.CURRENCY_UNKNOWN, column.label(), code);
            return null;
        }
    }

    private void put(CurrencyUnit currency, BigDecimal amount, LeadRow row) {
        int places = currency.getDecimalPlaces();
        BigDecimal exact = amount;
        if (amount.scale() > places) {
            exact = amount.stripTrailingZeros();
            if (exact.scale() > places) {
                row.add(RowFault.AMOUNT_DECIMALS, amounts.label(), amount.toPlainString(), currency, places);
                return;
            }
        }
        row.lead().amount(Money.of(currency, exact));
    }
}
