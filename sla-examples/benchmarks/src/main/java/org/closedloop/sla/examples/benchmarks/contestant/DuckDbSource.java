package org.closedloop.sla.examples.benchmarks.contestant;

import java.nio.file.Path;

/** The files from which DuckDB reads leads, each with explicit types, so that DuckDB need not infer them. */
enum DuckDbSource {
    NDJSON("TABLE", """
            SELECT createdAt AS created_at, stages.mql AS mql_at, stages.sql AS sql_at,
                   handedOverAt AS handed_over_at, acceptedAt AS accepted_at, firstTouchAt AS first_touch_at,
                   deal.outcome AS outcome, deal.amount[5:]::DECIMAL(18,2) AS amount, deal.closedAt AS closed_at
            FROM read_json('%s', format = 'newline_delimited', columns = {
                createdAt: 'TIMESTAMP', stages: 'STRUCT(mql TIMESTAMP, sql TIMESTAMP)', handedOverAt: 'TIMESTAMP',
                acceptedAt: 'TIMESTAMP', firstTouchAt: 'TIMESTAMP',
                deal: 'STRUCT(outcome VARCHAR, amount VARCHAR, closedAt TIMESTAMP)'})
            """),

    /** The columns are named by their order. */
    CSV("TABLE", """
            SELECT * FROM read_csv('%s', auto_detect = false, header = true, delim = ',', quote = '', escape = '',
                columns = {
                    id: 'VARCHAR', created_at: 'TIMESTAMP', source: 'VARCHAR', segment: 'VARCHAR', priority: 'VARCHAR',
                    mql_at: 'TIMESTAMP', sql_at: 'TIMESTAMP', handed_over_at: 'TIMESTAMP', accepted_at: 'TIMESTAMP',
                    first_touch_at: 'TIMESTAMP', outcome: 'VARCHAR', amount: 'DECIMAL(18,2)', currency: 'VARCHAR',
                    closed_at: 'TIMESTAMP'})
            """),

    /** Five scans of the needed columns cost as much as one scan into a table, without its memory. */
    PARQUET("VIEW", "SELECT * FROM read_parquet('%s')");

    private final String kept;
    private final String select;

    DuckDbSource(String kept, String select) {
        this.kept = kept;
        this.select = select;
    }

    /** Returns the statement that creates the view or table {@code leads} from the file. */
    String leads(Path file) {
        return DuckDbSql.leads(kept, rows(file));
    }

    /** Selects the file's columns as they are. */
    String rows(Path file) {
        return select.formatted(file.toString().replace("'", "''"));
    }
}
