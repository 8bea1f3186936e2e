package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.jdbc.ResultSetReader;

/** The library on the rows that DuckDB reads from Parquet. */
record SlaParquet() implements Contestant {

    private static final String ROWS = """
            SELECT id, epoch_us(created_at) AS created_at, epoch_us(mql_at) AS stages_mql, epoch_us(sql_at) AS stages_sql,
                epoch_us(handed_over_at) AS handed_over_at, epoch_us(accepted_at) AS accepted_at,
                epoch_us(first_touch_at) AS first_touch_at, outcome AS deal_outcome, amount AS deal_amount,
                currency AS deal_currency, epoch_us(closed_at) AS deal_closed_at
            FROM read_parquet('%s')
            """;

    @Override
    public void prepare() {
        DuckDb.load();
    }

    @Override
    public String answer(Path file) throws IOException {
        FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            // The order of the leads is irrelevant, so DuckDB need not preserve it.
            statement.execute("SET preserve_insertion_order = false");
            try (ResultSet rows =
                    statement.executeQuery(ROWS.formatted(file.toString().replace("'", "''")))) {
                ResultSetReader.inEnglish().withNumbersAs(EpochUnit.MICROS).count(rows, counter);
            }
        } catch (SQLException e) {
            throw new IOException("DuckDB on '" + file + "': " + e.getMessage(), e);
        }
        return SlaAnswer.of(counter.finish()).text();
    }
}
