package org.closedloop.sla.examples.service;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server with a database of its own, run by the user {@code postgres} if the tests run as root. */
final class PostgresServer {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path data;
    private final int port;

    private PostgresServer(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** Returns a started server; empty if PostgreSQL is not installed. */
    static Optional<PostgresServer> start() throws Exception {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Path data = Files.createTempDirectory("sla-postgres-");
        PostgresServer server = new PostgresServer(programs.get(), data.resolve("data"), freePort());
        if (isRoot()) {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        server.run("initdb", "-D", server.data.toString(), "-U", "sla", "-A", "trust", "-E", "UTF8", "--no-sync");
        server.startAgain();
        server.run("createdb", "-h", "localhost", "-p", String.valueOf(server.port), "-U", "sla", "sla");
        return Optional.of(server);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/sla?user=sla";
    }

    void startAgain() throws Exception {
        run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                data.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + data + " -c listen_addresses=localhost -c fsync=off",
                "start");
    }

    /** Ends the server like a power failure: without waiting for transactions. */
    void crash() throws Exception {
        run("pg_ctl", "-D", data.toString(), "-w", "-m", "immediate", "stop");
    }

    private void run(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        Path output = Files.createTempFile("sla-postgres-", ".log");
        int code = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(program + " failed: " + Files.readString(output));
        }
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
