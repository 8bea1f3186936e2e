package org.closedloop.sla.examples.benchmarks.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The figures of one month.
 *
 * @param month such as {@code 2026-03}
 * @param mqls entries into the stage
 * @param sqls entries into the stage
 * @param converted how many of the month's MQLs are SQLs by now
 * @param within touched in time
 * @param late touched, but not in time
 * @param overdue not touched, after the time limit
 * @param pending not touched, before the time limit
 * @param p50 the median of the business minutes to the touch, rounded up, by nearest rank; -1 if nothing was touched
 * @param p90 the 90th percentile of the same
 * @param francs won
 */
public record MonthAnswer(
        String month,
        long mqls,
        long sqls,
        long converted,
        long within,
        long late,
        long overdue,
        long pending,
        long p50,
        long p90,
        BigDecimal francs) {

    /** Returns the figures as one line of text. */
    String text() {
        return month + " mqls=" + mqls + " sqls=" + sqls + " converted=" + converted + "/" + mqls + " within=" + within
                + " late=" + late + " overdue=" + overdue + " pending=" + pending + " p50=" + p50 + " p90=" + p90
                + " revenue=CHF " + francs.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
