package org.closedloop.sla.examples.spark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.closedloop.sla.examples.benchmarks.contestant.SlaAnswer;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.json.CounterSpec;

/**
 * The counts of the library in Spark beside Spark SQL that computes the same, in one warm session, from NDJSON in eight
 * files and from Parquet. Stops if their answers differ.
 *
 * <pre>{@code
 * mvn -q -B test-compile exec:exec@speed -pl sla-examples/spark -am -Dspeed.leads=1000000
 * }</pre>
 */
final class SparkSpeed {

    private static final int FILES = 8;
    private static final int ROUNDS = 7;
    /** Rounds until the compiler of the virtual machine and Spark's own are done. */
    private static final int WARM_UP = 3;

    private SparkSpeed() {}

    /**
     * Prints a table.
     *
     * @param arguments the number of leads
     */
    public static void main(String[] arguments) throws IOException {
        long leads = Long.parseLong(arguments[0]);
        Path directory = Files.createTempDirectory("spark-speed-");
        String lines = write(leads, directory).toString();
        String rows = directory.resolve("leads.parquet").toString();
        CounterSpec spec = CounterSpec.of(Question.terms(), Question.AS_OF);
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("ERROR");
            spark.read().schema(LeadColumns.DDL).json(lines).write().parquet(rows);
            Map<String, Supplier<Answer>> contestants = new LinkedHashMap<>();
            contestants.put("NDJSON, the library", () -> SlaAnswer.of(ScorecardJob.count(spark, spec, lines)));
            contestants.put(
                    "NDJSON, Spark SQL",
                    () -> SparkAnswer.of(
                            spark, spark.read().schema(LeadColumns.DDL).json(lines)));
            contestants.put("Parquet, the library", () -> SlaAnswer.of(ScorecardJob.count(spark, spec, rows)));
            contestants.put(
                    "Parquet, Spark SQL",
                    () -> SparkAnswer.of(spark, spark.read().parquet(rows)));
            print(leads, contestants);
        }
    }

    private static void print(long leads, Map<String, Supplier<Answer>> contestants) {
        Map<String, List<Long>> millis = new LinkedHashMap<>();
        String expected = "";
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, Supplier<Answer>> contestant : contestants.entrySet()) {
                long start = System.nanoTime();
                String answer = contestant.getValue().get().text();
                long took = (System.nanoTime() - start) / 1_000_000;
                expected = expected.isEmpty() ? answer : expected;
                if (!answer.equals(expected)) {
                    throw new IllegalStateException(contestant.getKey() + " answers\n" + answer + "not\n" + expected);
                }
                if (round >= WARM_UP) {
                    millis.computeIfAbsent(contestant.getKey(), unused -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        System.out.printf(Locale.ROOT, "| %,d leads | median, ms | from | to |%n|---|---|---|---|%n", leads);
        millis.forEach((contestant, all) -> {
            List<Long> sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d |%n",
                    contestant,
                    sorted.get(sorted.size() / 2),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1));
        });
    }

    /** Writes the leads of the benchmarks into a folder of several files. */
    private static Path write(long leads, Path directory) throws IOException {
        Path whole = directory.resolve("leads.ndjson");
        LeadFiles.writeNdjson(leads, whole);
        Path folder = Files.createDirectory(directory.resolve("lines"));
        try (BufferedReader in = Files.newBufferedReader(whole)) {
            for (int file = 0; file < FILES; file++) {
                try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("part-" + file + ".ndjson"))) {
                    for (long i = leads * file / FILES; i < leads * (file + 1) / FILES; i++) {
                        out.write(in.readLine());
                        out.newLine();
                    }
                }
            }
        }
        Files.delete(whole);
        return folder;
    }
}
