package org.closedloop.sla.format;

/** What stands before the decimals of a number. */
public enum DecimalMark {
    /** A point, as in {@code 1,234.50}. */
    POINT('.'),
    /** A comma, as in {@code 1.234,50}. */
    COMMA(',');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    /** The sign itself. */
    public char getSign() {
        return sign;
    }

    /** The other one, which stands between thousands where this one stands before decimals. */
    public DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }

    static DecimalMark of(char sign) {
        return sign == '.' ? POINT : COMMA;
    }
}
