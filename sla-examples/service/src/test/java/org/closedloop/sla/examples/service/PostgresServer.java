package org.closedloop.sla.examples.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL server that can end and start again on the same data and port. */
final class PostgresServer {

    private final Path data;
    private EmbeddedPostgres running;

    private PostgresServer(Path data, EmbeddedPostgres running) {
        this.data = data;
        this.running = running;
    }

    /**
     * Returns a started server.
     *
     * @throws IOException if this machine cannot run it; the message says why
     */
    static PostgresServer start() throws IOException {
        Path data = Files.createTempDirectory("sla-postgres-").resolve("data");
        try {
            return new PostgresServer(data, on(data).start());
        } catch (IOException | IllegalStateException e) {
            throw new IOException(
                    "PostgreSQL does not start on this machine (as root it needs the program unshare and user namespaces,"
                            + " because it refuses to run as root; there are binaries for Linux, macOS and Windows on"
                            + " amd64): " + e,
                    e);
        }
    }

    String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    void startAgain() throws IOException {
        running = on(data).setPort(running.getPort()).start();
    }

    /** Ends the server without waiting for its transactions, which it rolls back. */
    void stop() throws IOException {
        running.close();
    }

    private static EmbeddedPostgres.Builder on(Path data) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }
}
