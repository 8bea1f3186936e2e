package org.closedloop.sla.planning;

/** The unit of a figure of a calculation. */
public enum FigureUnit {
    /** People, deals or visits. */
    COUNT,
    /** An amount of money in one currency. */
    MONEY,
    /** A part of a whole as a decimal fraction, shown in percent. */
    SHARE,
    /** A number without a unit, such as a coverage of 4. */
    RATIO,
    /** Days. */
    DAYS,
    /** Months. */
    MONTHS
}
