package org.closedloop.sla.examples.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.MonthAnswer;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;

/**
 * The question of the benchmarks in Spark SQL.
 *
 * <p>The office opens and closes on full hours, and so do the months of its zone; so one small table of hours, which is
 * sent to every task, has the month of each hour and the opening time before it.
 */
final class SparkAnswer {

    private static final String HOURS = """
            WITH clock AS (
                SELECT unix_seconds(h) DIV 3600 AS slot, from_utc_timestamp(h, 'Europe/Zurich') AS wall
                FROM (SELECT explode(sequence(TIMESTAMP '2025-12-31 23:00:00', TIMESTAMP '2026-12-31 23:00:00',
                    INTERVAL 1 HOUR)) AS h)
            ), worked AS (
                SELECT slot, IF(year(wall) = 2026, month(wall), NULL) AS month,
                    IF(weekday(wall) < 5 AND hour(wall) IN (8, 9, 10, 11, 13, 14, 15, 16)
                        AND to_date(wall) NOT IN (%s), 1L, 0L) AS open
                FROM clock
            )
            SELECT slot, month, open, coalesce(sum(open) OVER
                (ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0L) * 3600000L AS before
            FROM worked
            """;

    /** What has happened by the close of the year, in milliseconds since 1970-01-01T00:00Z. */
    private static final String KNOWN = """
            SELECT IF(createdAt < close, unix_millis(createdAt), NULL) AS created,
                IF(stages['mql'] < close, unix_millis(stages['mql']), NULL) AS mql,
                IF(stages['sql'] < close, unix_millis(stages['sql']), NULL) AS sql,
                IF(handedOverAt < close, unix_millis(handedOverAt), NULL) AS handed,
                IF(acceptedAt < close, unix_millis(acceptedAt), NULL) AS accepted,
                IF(firstTouchAt < close, unix_millis(firstTouchAt), NULL) AS touched,
                IF(deal.outcome <> 'open' AND deal.closedAt < close, unix_millis(deal.closedAt), NULL) AS closed,
                IF(deal.outcome = 'won', CAST(substring(deal.amount, 5) AS DECIMAL(18, 2)), NULL) AS francs
            FROM (SELECT *, TIMESTAMP '2026-12-31 23:00:00' AS close FROM leads)
            """;

    private static final String ANSWER = """
            WITH cohorts AS (
                SELECT month, count(*) AS mqls, count_if(sql >= mql) AS converted
                FROM known JOIN hours ON slot = mql DIV 3600000 GROUP BY month
            ), sqls AS (
                SELECT month, count(*) AS sqls FROM known JOIN hours ON slot = sql DIV 3600000 GROUP BY month
            ), timed AS (
                SELECT starts.month, touched IS NOT NULL AS done,
                    stops.before + stops.open * (coalesce(touched, 1798758000000) % 3600000)
                        - starts.before - starts.open * (handed % 3600000) AS took
                FROM known
                JOIN hours AS starts ON starts.slot = handed DIV 3600000
                JOIN hours AS stops ON stops.slot = coalesce(touched, 1798758000000) DIV 3600000
            ), responses AS (
                SELECT month, count_if(done AND took <= 4 * 3600000) AS within,
                    count_if(done AND took > 4 * 3600000) AS late,
                    count_if(NOT done AND took > 4 * 3600000) AS overdue,
                    count_if(NOT done AND took <= 4 * 3600000) AS pending,
                    percentile_disc(0.5) WITHIN GROUP (ORDER BY IF(done, (took + 59999) DIV 60000, NULL)) AS p50,
                    percentile_disc(0.9) WITHIN GROUP (ORDER BY IF(done, (took + 59999) DIV 60000, NULL)) AS p90
                FROM timed GROUP BY month
            ), sales AS (
                SELECT month, sum(francs) AS revenue FROM known JOIN hours ON slot = closed DIV 3600000 GROUP BY month
            ), account AS (
                SELECT count(*) AS leads, count_if(greatest(created, mql, sql, handed, accepted, touched, closed)
                    >= 1767222000000) AS counted
                FROM known
            )
            SELECT format_string('2026-%02d', month) AS label, coalesce(mqls, 0L) AS mqls, coalesce(sqls, 0L) AS sqls,
                coalesce(converted, 0L) AS converted, coalesce(within, 0L) AS within, coalesce(late, 0L) AS late,
                coalesce(overdue, 0L) AS overdue, coalesce(pending, 0L) AS pending,
                CAST(coalesce(p50, -1) AS BIGINT) AS p50, CAST(coalesce(p90, -1) AS BIGINT) AS p90,
                coalesce(revenue, 0) AS revenue, counted, leads - counted AS outside
            FROM (SELECT DISTINCT month FROM hours WHERE month IS NOT NULL)
            LEFT JOIN cohorts USING (month) LEFT JOIN sqls USING (month) LEFT JOIN responses USING (month)
            LEFT JOIN sales USING (month) CROSS JOIN account
            ORDER BY label
            """;

    private SparkAnswer() {}

    /** Answers from rows with the columns of {@link LeadColumns}. */
    static Answer of(SparkSession spark, Dataset<Row> leads) {
        String holidays =
                ZurichOffice.HOLIDAYS.stream().map(day -> "DATE '" + day + "'").collect(Collectors.joining(", "));
        Dataset<Row> hours = spark.sql(HOURS.formatted(holidays));
        spark.createDataFrame(hours.collectAsList(), hours.schema()).createOrReplaceTempView("hours");
        leads.createOrReplaceTempView("leads");
        // Read once for all figures.
        Dataset<Row> known = spark.sql(KNOWN).persist();
        try {
            known.createOrReplaceTempView("known");
            List<Row> rows = spark.sql(ANSWER).collectAsList();
            return new Answer(
                    rows.stream().map(SparkAnswer::month).toList(),
                    number(rows.get(0), "counted"),
                    number(rows.get(0), "outside"));
        } finally {
            known.unpersist();
        }
    }

    private static MonthAnswer month(Row row) {
        return new MonthAnswer(
                row.getAs("label"),
                number(row, "mqls"),
                number(row, "sqls"),
                number(row, "converted"),
                number(row, "within"),
                number(row, "late"),
                number(row, "overdue"),
                number(row, "pending"),
                number(row, "p50"),
                number(row, "p90"),
                row.<BigDecimal>getAs("revenue"));
    }

    private static long number(Row row, String column) {
        return row.<Long>getAs(column);
    }
}
