package org.closedloop.sla.json.proposal;

import java.util.Map;

/** Tests whether the values of a column fit a property. */
final class Fits {

    private static final int MOST_CATEGORIES = 200;
    private static final int MOST_STAGES = 60;
    private static final int FEW = 20;

    private Fits() {}

    static boolean time(ColumnSurvey column) {
        return column.isMostly(column.times());
    }

    /** Values that occur once, and may identify a record. Numbers may be ids although they could be times. */
    static boolean id(ColumnSurvey column) {
        boolean time = time(column) && column.holds().isEmpty();
        return column.sample().isUnique() && !time && !column.isMostly(column.count(ValueKind.MAIL));
    }

    static boolean amount(ColumnSurvey column) {
        return column.isMostly(column.count(ValueKind.AMOUNT)) && !time(column);
    }

    static boolean flag(ColumnSurvey column) {
        return column.isMostly(column.count(ValueKind.FLAG));
    }

    static boolean currency(ColumnSurvey column) {
        return column.isMostly(column.count(ValueKind.CURRENCY));
    }

    static boolean mail(ColumnSurvey column) {
        return column.isMostly(column.count(ValueKind.MAIL)) && column.sample().isUnique();
    }

    /** Words that repeat. */
    static boolean category(ColumnSurvey column) {
        return comeAgain(column, MOST_CATEGORIES)
                && !time(column)
                && !flag(column)
                && !column.isMostly(column.count(ValueKind.AMOUNT));
    }

    /** Words, or short numbers of a list, that repeat. */
    static boolean stage(ColumnSurvey column) {
        return comeAgain(column, MOST_STAGES) && !time(column);
    }

    /** Names of people or things, of any number. */
    static boolean text(ColumnSurvey column) {
        return column.values().isPresent()
                && !time(column)
                && !flag(column)
                && !column.isMostly(column.count(ValueKind.AMOUNT));
    }

    private static boolean comeAgain(ColumnSurvey column, int most) {
        int distinct = column.values().map(Map::size).orElse(Integer.MAX_VALUE);
        return distinct <= most && (column.filled() < FEW || distinct * 2L <= column.filled());
    }
}
