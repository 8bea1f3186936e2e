package org.closedloop.sla.planning;

/** An operator of a step. */
public enum Operator {
    /** Multiplication. */
    TIMES("×") {
        @Override
        Rational apply(Rational left, Rational right) {
            return left.times(right);
        }
    },
    /** Division. */
    DIVIDED_BY("÷") {
        @Override
        Rational apply(Rational left, Rational right) {
            return left.dividedBy(right);
        }
    },
    /** Addition. */
    PLUS("+") {
        @Override
        Rational apply(Rational left, Rational right) {
            return left.plus(right);
        }
    },
    /** Subtraction. */
    MINUS("−") {
        @Override
        Rational apply(Rational left, Rational right) {
            return left.minus(right);
        }
    };

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol, such as {@code ÷}. */
    public String getSymbol() {
        return symbol;
    }

    abstract Rational apply(Rational left, Rational right);
}
