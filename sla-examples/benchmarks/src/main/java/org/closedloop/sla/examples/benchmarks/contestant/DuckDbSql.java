package org.closedloop.sla.examples.benchmarks.contestant;

import java.util.stream.Collectors;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;

/**
 * The question in SQL.
 *
 * <p>Times are milliseconds since 1970-01-01T00:00Z. The office opens and closes on full hours, and so do the months of
 * its zone; so one small table of hours tells the month of an instant and how long the office was open before it, by
 * one hash join each.
 *
 * <p>What lost, on one and ten million leads in Parquet and two cores. For business time, where the join with hours
 * took 1: an ASOF join with the table of open intervals 2 to 5, a table of minutes 1 to 2, a list indexed by the hour
 * about the same. For the whole question, where a table of leads and an aggregate for each figure took 1: one statement
 * with GROUPING SETS 1.4 to 4, the joined leads as a materialized expression 1 to 2.
 */
final class DuckDbSql {

    private DuckDbSql() {}

    /** Makes the table of hours, from the first of the year to its close. */
    static String hours() {
        String holidays =
                ZurichOffice.HOLIDAYS.stream().map(day -> "DATE '" + day + "'").collect(Collectors.joining(", "));
        return HOURS.formatted(holidays);
    }

    private static final String HOURS = """
            CREATE TEMP TABLE hours AS
            WITH clock AS (
                SELECT epoch_ms(h) // 3600000 AS slot, h AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Zurich' AS wall
                FROM generate_series(
                    TIMESTAMP '2025-12-31 23:00:00', TIMESTAMP '2026-12-31 23:00:00', INTERVAL 1 HOUR) AS series(h)
            ), worked AS (
                SELECT slot,
                    CASE WHEN year(wall) = 2026 THEN month(wall) END AS month,
                    (isodow(wall) <= 5 AND hour(wall) IN (8, 9, 10, 11, 13, 14, 15, 16)
                        AND wall::DATE NOT IN (%s))::BIGINT AS open
                FROM clock
            )
            SELECT slot, month, open,
                (coalesce(sum(open) OVER (ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
                    * 3600000)::BIGINT AS before
            FROM worked
            """;

    /** Makes the leads, a table or a view, of what the file has: without what has not happened yet. */
    static String leads(String kept, String rows) {
        return LEADS.formatted(kept, rows);
    }

    private static final String LEADS = """
            CREATE TEMP %s leads AS
            WITH known AS (
                SELECT *, TIMESTAMP '2026-12-31 23:00:00' AS close FROM (%s)
            )
            SELECT
                epoch_ms(CASE WHEN created_at < close THEN created_at END) AS created,
                epoch_ms(CASE WHEN mql_at < close THEN mql_at END) AS mql,
                epoch_ms(CASE WHEN sql_at < close THEN sql_at END) AS sql,
                epoch_ms(CASE WHEN handed_over_at < close THEN handed_over_at END) AS handed,
                epoch_ms(CASE WHEN accepted_at < close THEN accepted_at END) AS accepted,
                epoch_ms(CASE WHEN first_touch_at < close THEN first_touch_at END) AS touched,
                epoch_ms(CASE WHEN outcome <> 'open' AND closed_at < close THEN closed_at END) AS closed,
                CASE WHEN outcome = 'won' THEN amount END AS francs
            FROM known
            """;

    /** One row a month; the counts of all leads are in each. */
    static final String ANSWER = """
            WITH months AS (
                SELECT DISTINCT month FROM hours WHERE month IS NOT NULL
            ), cohorts AS (
                SELECT month, count(*) AS mqls, count(*) FILTER (sql >= mql) AS converted
                FROM leads JOIN hours ON slot = mql // 3600000 GROUP BY month
            ), sqls AS (
                SELECT month, count(*) AS sqls FROM leads JOIN hours ON slot = sql // 3600000 GROUP BY month
            ), timed AS (
                SELECT starts.month, touched IS NOT NULL AS done,
                    stops.before + stops.open * (coalesce(touched, 1798758000000) % 3600000)
                        - starts.before - starts.open * (handed % 3600000) AS took
                FROM leads
                JOIN hours AS starts ON starts.slot = handed // 3600000
                JOIN hours AS stops ON stops.slot = coalesce(touched, 1798758000000) // 3600000
            ), responses AS (
                SELECT month,
                    count(*) FILTER (done AND took <= 4 * 3600000) AS within,
                    count(*) FILTER (done AND took > 4 * 3600000) AS late,
                    count(*) FILTER (NOT done AND took > 4 * 3600000) AS overdue,
                    count(*) FILTER (NOT done AND took <= 4 * 3600000) AS pending,
                    quantile_disc(CASE WHEN done THEN (took + 59999) // 60000 END, [0.5, 0.9]) AS minutes
                FROM timed GROUP BY month
            ), sales AS (
                SELECT month, sum(francs) AS revenue FROM leads JOIN hours ON slot = closed // 3600000 GROUP BY month
            ), account AS (
                SELECT count(*) AS leads, count(*) FILTER (
                    greatest(created, mql, sql, handed, accepted, touched, closed) >= 1767222000000) AS counted
                FROM leads
            )
            SELECT format('2026-{:02d}', month) AS label,
                coalesce(mqls, 0) AS mqls, coalesce(sqls, 0) AS sqls, coalesce(converted, 0) AS converted,
                coalesce(within, 0) AS within, coalesce(late, 0) AS late,
                coalesce(overdue, 0) AS overdue, coalesce(pending, 0) AS pending,
                coalesce(minutes[1], -1) AS p50, coalesce(minutes[2], -1) AS p90,
                coalesce(revenue, 0) AS revenue, counted, leads - counted AS outside
            FROM months
            LEFT JOIN cohorts USING (month)
            LEFT JOIN sqls USING (month)
            LEFT JOIN responses USING (month)
            LEFT JOIN sales USING (month)
            CROSS JOIN account
            ORDER BY month
            """;
}
