package org.closedloop.sla.planning;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Rejects the input of a formula that has no meaning, naming the formula. */
record FormulaCheck(String formula) {

    void notNegative(String name, BigDecimal value) {
        refuse(value.signum() < 0, name, "must not be negative", value);
    }

    void positive(String name, BigDecimal value) {
        refuse(value.signum() <= 0, name, "must be positive", value);
    }

    void notNegative(String name, Money value) {
        refuse(value.isNegative(), name, "must not be negative", value);
    }

    void positive(String name, Money value) {
        refuse(!value.isPositive(), name, "must be positive", value);
    }

    /** From 0 to 1. */
    void share(String name, BigDecimal value) {
        refuse(value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0, name, "must be from 0 to 1", value);
    }

    /** Above 0 and at most 1. */
    void positiveShare(String name, BigDecimal value) {
        refuse(
                value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0,
                name,
                "must be above 0 and at most 1",
                value);
    }

    void currency(String name, Money value, CurrencyUnit expected) {
        refuse(!value.getCurrencyUnit().equals(expected), name, "must be in " + expected, value);
    }

    private void refuse(boolean wrong, String name, String rule, Object value) {
        if (wrong) {
            throw new IllegalArgumentException(formula + ": " + name + " " + rule + ", but was " + value);
        }
    }
}
