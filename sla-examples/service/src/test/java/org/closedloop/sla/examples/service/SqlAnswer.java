package org.closedloop.sla.examples.service;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;
import org.postgresql.PGConnection;

/**
 * An endpoint that counts the benchmark's leads by SQL: all numbers of the scorecard's targets, month by month. It has
 * the leads in typed columns, without what lies after the close, and a table of the office's hours; making both is not
 * measured. Each thread has a connection of its own, which uses one core.
 */
final class SqlAnswer implements AutoCloseable {

    private static final int CLIENTS = 2;

    private final HttpServer server;

    private SqlAnswer(HttpServer server) {
        this.server = server;
    }

    /** Makes the tables from the CSV file of leads, and starts the endpoint. */
    static SqlAnswer of(String url, Path csv) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                Reader rows = Files.newBufferedReader(csv)) {
            statement.execute(RAW);
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY raw FROM STDIN (FORMAT csv, HEADER)", rows);
            statement.execute(HOURS.formatted(ZurichOffice.HOLIDAYS.stream()
                    .map(day -> "DATE '" + day + "'")
                    .collect(Collectors.joining(", "))));
            statement.execute(LEADS);
            statement.execute("VACUUM ANALYZE leads");
            statement.execute("ANALYZE hours");
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ThreadLocal<Connection> connections = ThreadLocal.withInitial(() -> connect(url));
        server.createContext("/", exchange -> {
            byte[] answer = answer(connections.get()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.setExecutor(Executors.newFixedThreadPool(CLIENTS, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return new SqlAnswer(server);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Returns the answer of the library in the form of this endpoint. */
    static String text(Answer answer) {
        return answer.months().stream()
                .map(month -> String.join(
                        " ",
                        month.month(),
                        String.valueOf(month.mqls()),
                        String.valueOf(month.sqls()),
                        String.valueOf(month.converted()),
                        String.valueOf(month.within()),
                        String.valueOf(month.late()),
                        String.valueOf(month.overdue()),
                        String.valueOf(month.pending()),
                        month.francs().setScale(2).toPlainString()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Connection connect(String url) {
        try {
            Connection connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET max_parallel_workers_per_gather = 0");
                statement.execute("SET work_mem = '256MB'");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(Connection connection) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ANSWER)) {
            while (row.next()) {
                text.append(text.length() == 0 ? "" : "\n").append(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    private static final String RAW = """
            CREATE UNLOGGED TABLE raw (
                id text, created_at timestamptz, source text, segment text, priority text, mql_at timestamptz,
                sql_at timestamptz, handed_over_at timestamptz, accepted_at timestamptz, first_touch_at timestamptz,
                outcome text, amount numeric(12, 2), currency text, closed_at timestamptz)
            """;

    /** Months begin, and the office opens and closes, on full hours. */
    private static final String HOURS = """
            CREATE TABLE hours AS
            WITH clock AS (
                SELECT (extract(epoch FROM h) / 3600)::int AS slot, h AT TIME ZONE 'Europe/Zurich' AS wall
                FROM generate_series(
                    timestamptz '2025-12-31 23:00Z', timestamptz '2026-12-31 23:00Z', interval '1 hour') AS series(h)
            ), worked AS (
                SELECT slot,
                    CASE WHEN extract(year FROM wall) = 2026 THEN extract(month FROM wall)::int END AS month,
                    (extract(isodow FROM wall) <= 5 AND extract(hour FROM wall) IN (8, 9, 10, 11, 13, 14, 15, 16)
                        AND wall::date NOT IN (%s))::int AS open
                FROM clock
            )
            SELECT slot, month, open,
                (coalesce(sum(open) OVER (ORDER BY slot ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
                    * 3600000)::bigint AS before
            FROM worked
            """;

    private static final String LEADS = """
            CREATE TABLE leads AS
            WITH known AS (
                SELECT *, timestamptz '2026-12-31 23:00Z' AS close FROM raw
            )
            SELECT
                (extract(epoch FROM CASE WHEN mql_at < close THEN mql_at END) * 1000)::bigint AS mql,
                (extract(epoch FROM CASE WHEN sql_at < close THEN sql_at END) * 1000)::bigint AS sql,
                (extract(epoch FROM CASE WHEN handed_over_at < close THEN handed_over_at END) * 1000)::bigint AS handed,
                (extract(epoch FROM CASE WHEN first_touch_at < close THEN first_touch_at END) * 1000)::bigint AS touched,
                (extract(epoch FROM CASE WHEN outcome = 'won' AND closed_at < close THEN closed_at END) * 1000)::bigint
                    AS won,
                amount AS francs
            FROM known
            """;

    private static final String ANSWER = """
            WITH months AS (
                SELECT DISTINCT month FROM hours WHERE month IS NOT NULL
            ), cohorts AS (
                SELECT month, count(*) AS mqls, count(*) FILTER (WHERE sql >= mql) AS converted
                FROM leads JOIN hours ON slot = mql / 3600000 GROUP BY month
            ), sqls AS (
                SELECT month, count(*) AS sqls FROM leads JOIN hours ON slot = sql / 3600000 GROUP BY month
            ), timed AS (
                SELECT starts.month, touched IS NOT NULL AS done,
                    stops.before + stops.open * (coalesce(touched, 1798758000000) % 3600000)
                        - starts.before - starts.open * (handed % 3600000) AS took
                FROM leads
                JOIN hours AS starts ON starts.slot = handed / 3600000
                JOIN hours AS stops ON stops.slot = coalesce(touched, 1798758000000) / 3600000
            ), responses AS (
                SELECT month,
                    count(*) FILTER (WHERE done AND took <= 4 * 3600000) AS within,
                    count(*) FILTER (WHERE done AND took > 4 * 3600000) AS late,
                    count(*) FILTER (WHERE NOT done AND took > 4 * 3600000) AS overdue,
                    count(*) FILTER (WHERE NOT done AND took <= 4 * 3600000) AS pending
                FROM timed GROUP BY month
            ), sales AS (
                SELECT month, sum(francs) AS revenue FROM leads JOIN hours ON slot = won / 3600000 GROUP BY month
            )
            SELECT concat_ws(' ', '2026-' || lpad(month::text, 2, '0'), coalesce(mqls, 0), coalesce(sqls, 0),
                coalesce(converted, 0), coalesce(within, 0), coalesce(late, 0), coalesce(overdue, 0),
                coalesce(pending, 0), coalesce(revenue, 0.00))
            FROM months
            LEFT JOIN cohorts USING (month)
            LEFT JOIN sqls USING (month)
            LEFT JOIN responses USING (month)
            LEFT JOIN sales USING (month)
            ORDER BY month
            """;
}
