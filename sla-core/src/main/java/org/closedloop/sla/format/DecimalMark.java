package org.closedloop.sla.format;

/** The decimal mark of a number. */
public enum DecimalMark {
    /** A point, as in {@code 1,234.50}. */
    POINT('.'),
    /** A comma, as in {@code 1.234,50}. */
    COMMA(',');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    /** The character. */
    public char getSign() {
        return sign;
    }

    /** Returns the other mark, which is the group separator. */
    public DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }

    static DecimalMark of(char sign) {
        return sign == '.' ? POINT : COMMA;
    }
}
