package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class PostgresStorageTest extends StorageScenarios {

    private static PostgresServer server;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        try {
            server = PostgresServer.start();
        } catch (IOException e) {
            String reason = "The tests with PostgreSQL are skipped. " + e.getMessage();
            System.err.println(reason);
            throw new TestAbortedException(reason, e);
        }
        service = RunningService.start(server.url());
    }

    @AfterAll
    static void stop() throws Exception {
        if (service != null) {
            service.stop();
        }
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public RunningService service() {
        return service;
    }

    @Test
    void two_services_on_the_database_never_answer_with_an_old_scorecard() throws Exception {
        String id = "two-services";
        String path = Samples.store(service, id);
        RunningService second = RunningService.start(server.url());
        try {
            String last = "";
            for (int leads = 100; leads <= 300; leads += 100) {
                service.report(INTEGRATION, id, Samples.lines(Samples.leads(leads)));
                String answer = second.get(READER, path + "/scorecard").body();
                assertThat(answer)
                        .isEqualTo(service.get(READER, path + "/scorecard").body());
                assertThat(answer).isNotEqualTo(last);
                last = answer;
            }
            String deleted = Samples.leads(1).get(0).getId();
            second.send(second.request(INTEGRATION, "/agreements/" + id + "/leads/" + deleted)
                    .DELETE());
            assertThat(service.get(READER, path + "/scorecard").body()).isNotEqualTo(last);
        } finally {
            second.stop();
        }
    }

    @Test
    void leads_are_deleted_in_tables_of_an_earlier_version() throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE earlier");
        }
        EarlierDatabaseTest.checkDeletionIn(server.url().replace("/postgres?", "/earlier?"));
    }

    @Test
    void stores_nothing_of_a_change_during_which_the_database_fails() throws Exception {
        String id = "database-fails";
        Samples.store(service, id);
        service.report(INTEGRATION, id, "{\"id\":\"last\",\"source\":\"search\"}");
        String lines = Samples.lines(Samples.leads(1_000)) + "\n{\"id\":\"last\",\"source\":\"webinar\"}";
        CompletableFuture<HttpResponse<String>> answer;
        try (Connection other = DriverManager.getConnection(server.url());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT * FROM lead WHERE agreement = '" + id + "' AND id = 'last' FOR UPDATE");
            answer = CompletableFuture.supplyAsync(() -> report(id, lines));
            // The service has written a thousand leads and waits for the last one.
            while (waiting(statement) == 0) {
                Thread.onSpinWait();
            }
            // A stop alone can free the lock first, and the service could still store its change.
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted");
            while (waiting(statement) != 0) {
                Thread.onSpinWait();
            }
            server.stop();
        }
        assertThat(answer.join().statusCode()).isEqualTo(503);
        assertThat(answer.join().headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.join().body())
                .contains("\"detail\":\"The database is not available. Nothing was stored. Try again.\"");
        assertThat(service.get(READER, "/agreements").statusCode()).isEqualTo(503);
        assertThat(service.get(READER, "/actuator/health").statusCode()).isEqualTo(503);

        server.startAgain();
        while (service.get(READER, "/actuator/health").statusCode() != 200) {
            Thread.onSpinWait();
        }
        assertThat(service.get(READER, "/agreements/" + id + "/leads/last").body())
                .isEqualTo("{\"id\":\"last\",\"source\":\"search\"}");
        assertThat(service.get(
                                READER,
                                "/agreements/" + id + "/leads/"
                                        + Samples.leads(1).get(0).getId())
                        .statusCode())
                .isEqualTo(404);
        assertThat(service.report(INTEGRATION, id, lines).body())
                .isEqualTo("{\"added\":1000,\"changed\":1,\"unchanged\":0,\"notes\":[]}");
    }

    private static HttpResponse<String> report(String id, String lines) {
        try {
            return service.report(INTEGRATION, id, lines);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long waiting(Statement statement) throws Exception {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM pg_locks WHERE NOT granted")) {
            row.next();
            return row.getLong(1);
        }
    }
}
