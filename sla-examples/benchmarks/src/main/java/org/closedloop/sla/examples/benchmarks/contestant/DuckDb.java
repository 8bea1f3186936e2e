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
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.MonthAnswer;

/** DuckDB, embedded in the virtual machine, on all cores. */
final class DuckDb implements Contestant {

    private final DuckDbSource source;

    DuckDb(DuckDbSource source) {
        this.source = source;
    }

    @Override
    public void prepare() {
        load();
    }

    /** Loads the driver, which unpacks its native library at every start; that takes longer than many queries. */
    static void load() {
        try {
            DriverManager.getConnection("jdbc:duckdb:").close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB: cannot be loaded: " + e.getMessage(), e);
        }
    }

    @Override
    public String answer(Path file) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            // The order of the leads is irrelevant, so DuckDB need not preserve it.
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(DuckDbSql.hours());
            statement.execute(source.leads(file));
            try (ResultSet rows = statement.executeQuery(DuckDbSql.ANSWER)) {
                return answer(rows).text();
            }
        } catch (SQLException e) {
            throw new IOException("DuckDB on '" + file + "': " + e.getMessage(), e);
        }
    }

    private static Answer answer(ResultSet rows) throws SQLException {
        List<MonthAnswer> months = new ArrayList<>();
        long counted = 0;
        long outside = 0;
        while (rows.next()) {
            months.add(new MonthAnswer(
                    rows.getString("label"),
                    rows.getLong("mqls"),
                    rows.getLong("sqls"),
                    rows.getLong("converted"),
                    rows.getLong("within"),
                    rows.getLong("late"),
                    rows.getLong("overdue"),
                    rows.getLong("pending"),
                    rows.getLong("p50"),
                    rows.getLong("p90"),
                    rows.getBigDecimal("revenue")));
            counted = rows.getLong("counted");
            outside = rows.getLong("outside");
        }
        return new Answer(months, counted, outside);
    }
}
