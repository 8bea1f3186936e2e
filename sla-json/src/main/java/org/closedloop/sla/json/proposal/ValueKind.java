package org.closedloop.sla.json.proposal;

/** A form in which a value can be read. */
enum ValueKind {
    /** A time of day on a day. */
    INSTANT,
    /** An instant at midnight. */
    MIDNIGHT,
    /** A day. */
    DAY,
    /** A number, perhaps with a currency. */
    AMOUNT,
    /** A text for true or false. */
    FLAG,
    /** The code of a currency. */
    CURRENCY,
    /** A mail address. */
    MAIL
}
