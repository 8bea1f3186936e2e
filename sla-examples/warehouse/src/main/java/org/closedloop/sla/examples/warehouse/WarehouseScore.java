package org.closedloop.sla.examples.warehouse;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.jdbc.ResultSetReader;
import org.closedloop.sla.jdbc.RowTotals;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores an agreement against the leads that a query returns. */
@Command(
        name = "warehouse",
        description = "Scores an agreement against the leads that a query returns.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class WarehouseScore implements Callable<Integer> {

    /** The exit code if rows were skipped: the scorecard is incomplete. */
    static final int SKIPPED = 1;
    /** The exit code if there is no scorecard. */
    static final int FAILED = 2;

    /** Rows that a driver fetches at once; without it, the one of PostgreSQL holds the whole result in memory. */
    private static final int FETCHED = 10_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--url", defaultValue = "jdbc:duckdb:", description = "The database; by default DuckDB in memory.")
    private String url = "";

    @Option(
            names = "--setup",
            paramLabel = "NAME|FILE",
            description = "Statements to execute before the query, such as ATTACH.")
    private @Nullable String setup;

    @Option(
            names = "--query",
            required = true,
            paramLabel = "NAME|FILE",
            description = "The query: hubspot-fivetran, hubspot-airbyte, hubspot-dlt, salesforce-fivetran,"
                    + " salesforce-airbyte, salesforce-dlt, or a file.")
    private String query = "";

    @Option(names = "--define", paramLabel = "NAME=VALUE", description = "What $${NAME} is in setup and query.")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--agreement", required = true, paramLabel = "FILE", description = "The agreement.")
    private Path agreement = Path.of("");

    @Option(names = "--calendar", required = true, paramLabel = "FILE", description = "The business calendar.")
    private Path calendar = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The last day that counts.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--zone", description = "The zone of columns that have none, such as UTC.")
    private @Nullable ZoneId zone;

    @Option(names = "--currency", description = "The currency of amounts that have none, such as CHF.")
    private @Nullable CurrencyUnit currency;

    @Option(names = "--numbers-as", description = "The unit of times that are numbers: ${COMPLETION-CANDIDATES}.")
    private @Nullable EpochUnit numbers;

    @Option(names = "--ignore", paramLabel = "COLUMN", description = "A column of the query to leave out.")
    private List<String> ignored = new ArrayList<>();

    /** Returns the command. */
    static CommandLine commandLine() {
        return new CommandLine(new WarehouseScore())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(CurrencyUnit.class, CurrencyUnit::of)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    // A file that cannot be read, or an agreement or calendar that cannot be used.
                    boolean missing = failure instanceof NoSuchFileException;
                    command.getErr()
                            .println("error: " + failure.getMessage() + (missing ? ": there is no such file" : ""));
                    return FAILED;
                });
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        SlaJson json = SlaJson.inEnglish();
        ResolvedTerms terms = json.read(Agreement.class, agreement)
                .orElseThrow()
                .resolve(json.read(BusinessCalendar.class, calendar).orElseThrow());
        FunnelCounter counter = FunnelCounter.of(terms, asOf);
        RowTotals totals;
        try {
            totals = count(counter);
        } catch (SQLException | IllegalArgumentException e) {
            err.println("error: " + e.getMessage());
            return FAILED;
        }
        if (totals.getRead() == 0) {
            err.println("error: the query has returned no rows");
            return FAILED;
        }
        print(SlaEvaluator.evaluate(terms, counter.finish(), asOf), totals, out);
        return totals.getSkipped() == 0 ? 0 : SKIPPED;
    }

    private RowTotals count(FunnelCounter counter) throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            // The driver of PostgreSQL fetches parts of a result in a transaction only.
            database.setAutoCommit(false);
            if (setup != null) {
                statement.execute(QueryText.of(setup, variables));
            }
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery(QueryText.of(query, variables))) {
                return reader().count(rows, counter);
            }
        }
    }

    private ResultSetReader reader() {
        ResultSetReader reader = ResultSetReader.inEnglish().withSource(query).ignoring(ignored.toArray(String[]::new));
        if (zone != null) {
            reader = reader.withZone(zone);
        }
        if (numbers != null) {
            reader = reader.withNumbersAs(numbers);
        }
        return currency == null ? reader : reader.withCurrency(currency);
    }

    private static void print(Scorecard scorecard, RowTotals totals, PrintWriter out) {
        out.println(scorecard.explain(Locale.ENGLISH));
        scorecard.windows().forEach(window -> out.println(window.explain(Locale.ENGLISH)));
        scorecard
                .getAccount()
                .ifPresent(account -> account.getIssues()
                        .forEach(issue -> out.println(issue.place()
                                        .orElse("lead " + issue.getLead().orElse("?")) + ": " + issue.getMessage())));
        out.println(totals);
        out.flush();
    }
}
