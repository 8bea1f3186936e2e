package org.closedloop.sla.jdbc;

/** The reasons for which a row is skipped; the messages are in the bundle of this class. */
enum RowFault {
    /** There is no id, or a blank one. */
    ID_MISSING("id-missing"),
    /** The id is a number with decimals. */
    ID_NOT_WHOLE("id-not-whole"),
    /** The time lies before 1980 or after 2199, as "infinity" does. */
    TIME_IMPLAUSIBLE("time-implausible"),
    /** The clocks of the zone show the time twice or never. */
    LOCAL_TIME_UNCLEAR("local-time-unclear"),
    /** The driver cannot return the value. */
    VALUE_UNREADABLE("value-unreadable"),
    /** A part has values, but not one that it must have. */
    VALUE_MISSING("value-missing"),
    /** The text is none of the known ones. */
    VALUE_UNKNOWN("value-unknown"),
    /** The text is no code of a currency. */
    CURRENCY_UNKNOWN("currency-unknown"),
    /** The amount has more decimals than its currency. */
    AMOUNT_DECIMALS("amount-decimals"),
    /** The lists of one part have different lengths. */
    LISTS_DIFFER("lists-differ"),
    /** A pause ends before it starts. */
    PAUSE_BACKWARDS("pause-backwards");

    private final String code;

    RowFault(String code) {
        this.code = code;
    }

    /** The stable code of its issues, and the key of its message. */
    String code() {
        return code;
    }
}
