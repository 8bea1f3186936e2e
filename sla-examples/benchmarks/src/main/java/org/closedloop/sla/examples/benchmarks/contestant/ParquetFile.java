package org.closedloop.sla.examples.benchmarks.contestant;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes leads in DuckDB's preferred format: typed, by columns, compressed. */
public final class ParquetFile {

    private ParquetFile() {}

    /** Writes the leads of the CSV file. */
    public static void write(Path csv, Path parquet) {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("COPY (" + DuckDbSource.CSV.rows(csv) + ") TO '"
                    + parquet.toString().replace("'", "''") + "' (FORMAT parquet)");
        } catch (SQLException e) {
            throw new IllegalStateException("file '" + parquet + "': cannot be written: " + e.getMessage(), e);
        }
    }
}
