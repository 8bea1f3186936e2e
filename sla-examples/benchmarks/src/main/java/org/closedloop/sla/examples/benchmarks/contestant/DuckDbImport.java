package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Imports an export with DuckDB. The answer is the name of the file of leads. */
enum DuckDbImport implements Contestant {
    HUBSPOT(DuckDbImportSql.HUBSPOT),
    CSV(DuckDbImportSql.CSV);

    private final String leads;

    DuckDbImport(String leads) {
        this.leads = leads;
    }

    @Override
    public void prepare() {
        DuckDb.load();
    }

    @Override
    public String answer(Path directory) throws IOException {
        Path file = directory.resolveSibling(directory.getFileName() + "-duckdb.ndjson");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute(DuckDbImportSql.INSTANT);
            statement.execute("COPY (" + leads.replace("{directory}", quoted(directory)) + ") TO '" + quoted(file)
                    + "' (FORMAT JSON)");
        } catch (SQLException e) {
            throw new IOException("DuckDB on '" + directory + "': " + e.getMessage(), e);
        }
        return file.toString();
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
