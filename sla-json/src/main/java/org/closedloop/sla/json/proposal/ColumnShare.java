package org.closedloop.sla.json.proposal;

import java.util.Locale;

/** Shares and counts as sentences: {@code 98.2 % of 5,430 values are days}. A share is rounded down. */
final class ColumnShare {

    private static final long PER_MILLE = 1_000;

    private ColumnShare() {}

    /** The share of a column's values that are of the described form. */
    static String of(ColumnSurvey column, long count, String what) {
        return percent(count, column.filled()) + " of " + number(column.filled()) + " values are " + what;
    }

    /** A sentence about a column that may identify a record: at least 99 of 100 values occur once. */
    static String ofIds(ColumnSurvey column) {
        return number(column.filled()) + " values, all different or nearly so.";
    }

    /** The share of a column's values that are flags. */
    static String ofFlags(ColumnSurvey column) {
        return of(column, column.count(ValueKind.FLAG), "flags") + ".";
    }

    /** The share of times, by their form: instants, days, or numbers. */
    static String ofTimes(ColumnSurvey column) {
        long days = column.count(ValueKind.DAY);
        long instants = column.count(ValueKind.INSTANT);
        if (column.holds().isPresent()) {
            return of(column, column.times(), column.holds().get().getWord() + " numbers");
        }
        if (column.isOfMidnights()) {
            return of(column, column.times(), "days, with a time of midnight");
        }
        String what = instants == 0
                ? "days"
                : days == 0 ? "instants" : "times (" + number(instants) + " instants, " + number(days) + " days)";
        return of(column, column.times(), what);
    }

    /** How many rows of a file have a value. */
    static String fill(ColumnSurvey column, long rows) {
        return percent(column.filled(), rows) + " of " + number(rows) + " rows have a value";
    }

    static String percent(long count, long all) {
        if (all == 0 || count == all) {
            return all == 0 ? "0 %" : "100 %";
        }
        long mille = count * PER_MILLE / all;
        return mille / 10 + "." + mille % 10 + " %";
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
