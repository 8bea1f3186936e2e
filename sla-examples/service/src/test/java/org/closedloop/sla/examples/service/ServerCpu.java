package org.closedloop.sla.examples.service;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The CPU time that this process and each connection's process in PostgreSQL have used so far. */
record ServerCpu(Duration ofThisProcess, Map<Long, Duration> ofConnections) {

    static ServerCpu now(String url) throws SQLException {
        long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        Map<Long, Duration> connections = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pid FROM pg_stat_activity"
                        + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")) {
            while (row.next()) {
                ProcessHandle.of(row.getLong(1))
                        .flatMap(process -> process.info().totalCpuDuration())
                        .ifPresent(cpu -> connections.put(pid(row), cpu));
            }
        }
        return new ServerCpu(Duration.ofNanos(own), connections);
    }

    private static long pid(ResultSet row) {
        try {
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the time since an earlier measurement. */
    Duration minus(ServerCpu before) {
        Duration sum = ofThisProcess.minus(before.ofThisProcess);
        for (Map.Entry<Long, Duration> connection : ofConnections.entrySet()) {
            sum = sum.plus(connection.getValue())
                    .minus(before.ofConnections.getOrDefault(connection.getKey(), Duration.ZERO));
        }
        return sum;
    }
}
