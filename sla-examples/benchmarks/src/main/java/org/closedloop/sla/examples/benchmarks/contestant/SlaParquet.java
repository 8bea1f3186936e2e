package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.jdbc.ResultSetReader;
import org.joda.money.CurrencyUnit;

/** The library on the rows that DuckDB reads from Parquet, which the given number of connections divide. */
record SlaParquet(int connections) implements Contestant {

    /** Numbers in place of timestamps, of which the driver makes an object each. */
    private static final String ROWS = """
            SELECT id, epoch_us(created_at) AS created_at, epoch_us(mql_at) AS stages_mql, epoch_us(sql_at) AS stages_sql,
                epoch_us(handed_over_at) AS handed_over_at, epoch_us(accepted_at) AS accepted_at,
                epoch_us(first_touch_at) AS first_touch_at, outcome AS deal_outcome, amount AS deal_amount,
                epoch_us(closed_at) AS deal_closed_at
            FROM read_parquet('%s', file_row_number = true)
            WHERE file_row_number // 122880 %% %d = %d
            """;

    @Override
    public void prepare() {
        DuckDb.load();
    }

    @Override
    public String answer(Path file) throws IOException {
        FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<FunnelCounter>> parts = new ArrayList<>();
            for (int part = 0; part < connections; part++) {
                String query = ROWS.formatted(file.toString().replace("'", "''"), connections, part);
                FunnelCounter own = counter.neutral();
                parts.add(threads.submit(() -> count(query, own)));
            }
            for (Future<FunnelCounter> part : parts) {
                counter.merge(part.get());
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("DuckDB on '" + file + "': " + e.getMessage(), e);
        } finally {
            threads.shutdown();
        }
        return SlaAnswer.of(counter.finish()).text();
    }

    private static FunnelCounter count(String query, FunnelCounter counter) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:;jdbc_stream_results=true");
                Statement statement = database.createStatement()) {
            // The order of the leads is irrelevant, so DuckDB need not preserve it.
            statement.execute("SET preserve_insertion_order = false");
            try (ResultSet rows = statement.executeQuery(query)) {
                ResultSetReader.inEnglish()
                        .withNumbersAs(EpochUnit.MICROS)
                        .withCurrency(CurrencyUnit.of("CHF"))
                        .count(rows, counter);
            }
        }
        return counter;
    }
}
