package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that an earlier version made, in which no lead could be deleted. */
class EarlierDatabaseTest {

    private static final String AUDIT = """
            CREATE TABLE audit_entry (
                number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
                caller VARCHAR(100) NOT NULL,
                caller_role VARCHAR(20) NOT NULL,
                action VARCHAR(40) NOT NULL,
                subject VARCHAR(300) NOT NULL,
                digest_before VARCHAR(80),
                digest_after VARCHAR(80) NOT NULL
            )""";

    private static final String LINKS = """
            CREATE TABLE hubspot_link (
                agreement VARCHAR(200) NOT NULL,
                contact_id BIGINT NOT NULL,
                deal_id BIGINT NOT NULL,
                PRIMARY KEY (agreement, contact_id, deal_id)
            )""";

    @Test
    void leads_are_deleted_in_it(@TempDir Path folder) throws Exception {
        checkDeletionIn("jdbc:h2:file:" + folder.resolve("sla"));
    }

    /** Makes the earlier tables in an empty database, and deletes leads with the present service. */
    static void checkDeletionIn(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(AUDIT);
            statement.execute(LINKS);
            statement.execute("INSERT INTO hubspot_link VALUES ('earlier', 501, 9)");
        }
        RunningService service = RunningService.start(url);
        try {
            Samples.store(service, "earlier");
            String longest = "L".repeat(500);
            for (String id : new String[] {"501", longest}) {
                service.report(INTEGRATION, "earlier", "{\"id\":\"" + id + "\",\"source\":\"fair\"}");
                String path = "/agreements/earlier/leads/" + id;
                assertThat(service.send(service.request(INTEGRATION, path).DELETE())
                                .statusCode())
                        .isEqualTo(204);
                assertThat(service.get(READER, path).statusCode()).isEqualTo(404);
            }
            assertThat(service.get(READER, "/audit").body())
                    .contains("\"subject\":\"lead " + longest + " of earlier\"");
        } finally {
            service.stop();
        }
    }
}
