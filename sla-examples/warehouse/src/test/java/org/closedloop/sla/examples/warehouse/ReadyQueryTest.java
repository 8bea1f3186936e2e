package org.closedloop.sla.examples.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.jdbc.ResultSetReader;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each ready query returns the leads of tables as its loader makes them. Among the rows are deleted and merged records,
 * older versions, deals of several contacts, further deals and deals without contacts.
 */
class ReadyQueryTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static @Nullable EmbeddedPostgres postgres;
    private static String reason = "";

    @BeforeAll
    static void startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException e) {
            reason = "PostgreSQL cannot be started here: " + e;
        }
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hubspot-fivetran, hubspot",
        "hubspot-airbyte, hubspot",
        "hubspot-dlt, hubspot",
        "salesforce-fivetran, salesforce",
        "salesforce-airbyte, salesforce",
        "salesforce-dlt, salesforce-dlt"
    })
    void returns_the_leads_in_duckdb(String query, String leads) throws IOException, SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            check(database, query, leads);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hubspot-fivetran, hubspot",
        "hubspot-airbyte, hubspot",
        "hubspot-dlt, hubspot",
        "salesforce-fivetran, salesforce",
        "salesforce-airbyte, salesforce",
        "salesforce-dlt, salesforce-dlt"
    })
    void returns_the_leads_in_postgresql(String query, String leads) throws IOException, SQLException {
        Assumptions.assumeTrue(postgres != null, reason);
        try (Connection database =
                Objects.requireNonNull(postgres).getPostgresDatabase().getConnection()) {
            try (Statement statement = database.createStatement()) {
                statement.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            }
            check(database, query, leads);
        }
    }

    private static void check(Connection database, String query, String leads) throws IOException, SQLException {
        Map<String, byte[]> expected = new TreeMap<>();
        FunnelCounter all = FunnelCounter.of(TERMS, AS_OF);
        for (String line : resource(leads + ".leads.ndjson").lines().toList()) {
            FunnelCounter one = all.neutral();
            LeadReader.inEnglish()
                    .read(
                            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                            lead -> {
                                one.add(lead);
                                all.add(lead);
                                expected.put(lead.getId(), one.toBytes());
                            },
                            issue -> {});
        }

        ResultSetReader reader = ResultSetReader.inEnglish().withCurrency(CurrencyUnit.of("CHF"));
        Map<String, byte[]> found = new TreeMap<>();
        FunnelCounter counter = all.neutral();
        try (Statement statement = database.createStatement()) {
            statement.execute(resource(query + ".tables.sql"));
            try (ResultSet rows = statement.executeQuery(QueryText.of(query, Map.of()))) {
                reader.read(
                        rows,
                        lead -> {
                            FunnelCounter one = all.neutral();
                            one.add(lead);
                            counter.add(lead);
                            found.put(lead.getId(), one.toBytes());
                        },
                        issue -> assertThat(issue).isNull());
            }
        }

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((id, bytes) -> assertThat(found.get(id)).as(id).isEqualTo(bytes));
        assertThat(counter.finish()).isEqualTo(all.finish());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadyQueryTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
