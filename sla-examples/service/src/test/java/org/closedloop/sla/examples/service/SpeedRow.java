package org.closedloop.sla.examples.service;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One line of the figures: the number of requests of a kind that one second of CPU time answers. */
final class SpeedRow {

    private static final int ROUNDS = 3;
    private static final long WARM_UP = 20_000;

    private final String name;
    private final HttpLoad load;
    private final List<Double> rates = new ArrayList<>();

    SpeedRow(String name, HttpLoad load) {
        this.name = name;
        this.load = load;
    }

    /**
     * Measures rows in turn, several times, and prints them.
     *
     * @param slow rows that need no warm-up
     * @param fast rows that come after so many requests each that the compiler is done
     */
    static void measure(String database, List<SpeedRow> slow, List<SpeedRow> fast) throws SQLException {
        fast.forEach(SpeedRow::warmUp);
        List<SpeedRow> all = Stream.concat(slow.stream(), fast.stream()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (SpeedRow row : all) {
                row.rates.add(row.rate(database));
            }
        }
        all.forEach(SpeedRow::print);
    }

    private void warmUp() {
        long sent = 0;
        while (sent < WARM_UP) {
            sent += load.run(Duration.ofSeconds(1)).requests();
        }
    }

    private double rate(String database) throws SQLException {
        ServerCpu before = ServerCpu.now(database);
        HttpLoad.Result result = load.run(Duration.ofSeconds(5));
        Duration cpu = ServerCpu.now(database).minus(before).minus(result.clientCpu());
        return result.requests() / (cpu.toNanos() / 1e9);
    }

    private List<Double> sorted() {
        return rates.stream().sorted().toList();
    }

    private double median() {
        return sorted().get(ROUNDS / 2);
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f requests per second of CPU time (%.1f-%.1f)%n",
                name,
                median(),
                sorted().get(0),
                sorted().get(ROUNDS - 1));
    }

    void printRatioTo(SpeedRow other) {
        System.out.printf(Locale.ROOT, "%s / %s: %.1f%n", name, other.name, median() / other.median());
    }
}
