package org.closedloop.sla.examples.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.jdbc.ResultSetReader;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command scores what a query returns, and its exit code says whether that is all. */
class WarehouseScoreTest {

    private static final Path DEMO =
            Path.of("../scorecard/src/main/resources/org/closedloop/sla/examples/scorecard/demo");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void parquet_csv_and_json_count_as_the_lines_that_they_were_made_of() throws IOException, SQLException {
        SlaJson json = SlaJson.inEnglish();
        ResolvedTerms terms = json.read(Agreement.class, DEMO.resolve("agreement.yaml"))
                .orElseThrow()
                .resolve(json.read(BusinessCalendar.class, DEMO.resolve("calendar.yaml"))
                        .orElseThrow());
        FunnelCounter ofLines = FunnelCounter.of(terms, LocalDate.of(2026, 12, 31));
        LeadReader reader = LeadReader.inEnglish();
        Path lines = Files.write(
                folder.resolve("crm-leads.ndjson"),
                Files.readAllLines(DEMO.resolve("crm-leads.ndjson")).stream()
                        .filter(line -> !reader.readLine(line).hasErrors())
                        .toList());
        // The tables hold no later cycles.
        reader.read(lines, lead -> ofLines.add(lead.withCycles()), issue -> {});

        FunnelCounter ofRows = ofLines.neutral();
        Map<String, String> variables = Map.of("leads", lines.toString(), "folder", folder.toString());
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute(QueryText.of("demo-files", variables));
            try (ResultSet rows = statement.executeQuery(QueryText.of("demo", variables))) {
                ResultSetReader.inEnglish().count(rows, ofRows);
            }
        }

        assertThat(ofRows.finish()).isEqualTo(ofLines.finish());
        assertThat(ofRows.toBytes()).isEqualTo(ofLines.toBytes());
    }

    @Test
    void prints_the_scorecard_and_the_account() throws IOException {
        int exitCode = run("SELECT 'L-1' AS id, TIMESTAMPTZ '2026-03-02 09:00:00+01' AS stages_sql");

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .startsWith("Tellmatt Maschinenbau AG as of 31 Dec 2026: ")
                .endsWith("1 rows read: 1 leads, 0 skipped" + System.lineSeparator());
    }

    @Test
    void tells_of_skipped_rows_by_its_exit_code() throws IOException {
        int exitCode = run("SELECT 'L-1' AS id, DATE '9999-12-31' AS created_at");

        assertThat(exitCode).isEqualTo(WarehouseScore.SKIPPED);
        assertThat(out.toString())
                .contains("query.sql:1: column 'created_at': a time must be from 1980 to 2199, but was 9999-12-31")
                .contains("1 rows read: 0 leads, 1 skipped");
    }

    @Test
    void has_no_scorecard_without_rows() throws IOException {
        assertThat(run("SELECT 'L-1' AS id WHERE FALSE")).isEqualTo(WarehouseScore.FAILED);
        assertThat(err).hasToString("error: the query has returned no rows" + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void has_no_scorecard_if_a_column_is_unknown() throws IOException {
        assertThat(run("SELECT 'L-1' AS id, 7 AS _dlt_id")).isEqualTo(WarehouseScore.FAILED);
        assertThat(err)
                .hasToString("error: result set: column '_dlt_id' is unknown; ignoring(\"_dlt_id\") leaves it out"
                        + System.lineSeparator());
        assertThat(run("SELECT 'L-1' AS id, 7 AS _dlt_id", "--ignore", "_dlt_id"))
                .isZero();
    }

    @Test
    void takes_the_zone_and_the_currency_of_columns_that_have_none() throws IOException {
        String query = "SELECT 'L-1' AS id, TIMESTAMP '2026-03-02 09:00:00' AS deal_closed_at, 'won' AS deal_outcome,"
                + " 12.50 AS deal_amount";
        assertThat(run(query)).isEqualTo(WarehouseScore.FAILED);
        assertThat(err.toString()).contains("withZone(...) must name it", "withCurrency(...) must name the currency");
        assertThat(run(query, "--zone", "UTC", "--currency", "CHF")).isZero();
    }

    @Test
    void a_variable_must_have_a_value() throws IOException {
        assertThat(run("SELECT * FROM '${file}'")).isEqualTo(WarehouseScore.FAILED);
        assertThat(err.toString()).contains("${file} has no value; --define file=... gives one");
    }

    @Test
    void a_file_that_is_not_there_is_no_scorecard() throws IOException {
        assertThat(run("SELECT 'L-1' AS id", "--setup", "nowhere.sql")).isEqualTo(WarehouseScore.FAILED);
        assertThat(err)
                .hasToString("error: 'nowhere.sql' is neither a ready query nor a file" + System.lineSeparator());
    }

    @Test
    void a_failure_of_the_database_is_its_message() throws IOException {
        assertThat(run("SELECT * FROM nowhere")).isEqualTo(WarehouseScore.FAILED);
        assertThat(err.toString()).contains("nowhere does not exist");
    }

    private int run(String query, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("query.sql"), query);
        List<String> arguments = new ArrayList<>(List.of(
                "--query", file.toString(),
                "--agreement", DEMO.resolve("agreement.yaml").toString(),
                "--calendar", DEMO.resolve("calendar.yaml").toString(),
                "--as-of", "2026-12-31"));
        arguments.addAll(List.of(more));
        return WarehouseScore.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
