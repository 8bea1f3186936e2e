package org.closedloop.sla.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** What Spark counts is what one process counts, to the byte, issues included. */
class ScorecardJobTest {

    private static final Path DEMO =
            Path.of("../scorecard/src/main/resources/org/closedloop/sla/examples/scorecard/demo");
    private static final Pattern SEGMENT = Pattern.compile("\"segment\":\"([^\"]*)\"");

    private static final CounterSpec SPEC = spec();
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void files_of_lines_give_the_scorecard_of_one_process(@TempDir Path folder) throws IOException {
        List<String> lines = leads();
        FunnelCounter once = SPEC.newCounter();
        for (int part = 0; part < 3; part++) {
            List<String> some = new ArrayList<>(lines.subList(part * 1000, part * 1000 + 1000));
            for (int i = 0; i < 60; i++) {
                some.add(10 * i + part, i % 2 == 0 ? "nonsense" : "");
            }
            Path file = Files.write(folder.resolve("part-" + part + ".ndjson"), some);
            LeadReader.inEnglish().withSource(file.getFileName().toString()).count(file, once);
        }

        FunnelNumbers counted = ScorecardJob.count(spark, SPEC, folder.toString());

        assertThat(scorecard(counted)).isEqualTo(scorecard(once.finish()));
        assertThat(counted).isEqualTo(once.finish());
        LeadAccount account = counted.getAccount().orElseThrow();
        assertThat(account.getSkipped()).isEqualTo(90);
        assertThat(account.getIssues())
                .extracting(issue -> issue.place().orElse("-"))
                .contains("part-0.ndjson:1", "part-1.ndjson:2", "part-2.ndjson:3");
    }

    @Test
    void rows_of_parquet_give_the_scorecard_of_one_process(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("leads.ndjson"), leads().subList(0, 2000));
        FunnelCounter once = SPEC.newCounter();
        LeadReader.inEnglish().count(file, once);
        String parquet = folder.resolve("leads.parquet").toString();
        spark.read()
                .schema(LeadColumns.DDL)
                .json(file.toString())
                .repartition(3)
                .write()
                .parquet(parquet);

        FunnelNumbers counted = ScorecardJob.count(spark, SPEC, parquet);

        assertThat(scorecard(counted)).isEqualTo(scorecard(once.finish()));
        assertThat(counted).isEqualTo(once.finish());
    }

    @Test
    void each_group_of_an_aggregator_has_its_own_counter() throws IOException {
        List<String> lines = leads().subList(0, 1200);
        Map<String, FunnelCounter> expected = new LinkedHashMap<>();
        for (String line : lines) {
            LeadReader.inEnglish()
                    .count(List.of(line), expected.computeIfAbsent(segment(line), key -> SPEC.newCounter()));
        }

        List<Tuple2<String, byte[]>> groups = spark.createDataset(lines, Encoders.STRING())
                .repartition(4)
                .groupByKey((MapFunction<String, String>) ScorecardJobTest::segment, Encoders.STRING())
                .agg(new LeadAggregator(SPEC).toColumn())
                .collectAsList();

        assertThat(groups).hasSizeGreaterThan(1).hasSameSizeAs(expected.keySet());
        for (Tuple2<String, byte[]> group : groups) {
            assertThat(SPEC.newCounter().merge(group._2()).finish())
                    .as(group._1())
                    .isEqualTo(Objects.requireNonNull(expected.get(group._1())).finish());
        }
    }

    @Test
    void an_aggregator_reports_lines_that_are_no_leads() {
        List<Tuple2<String, byte[]>> groups = spark.createDataset(List.of("nonsense", "{\"id\": 5}"), Encoders.STRING())
                .groupByKey((MapFunction<String, String>) line -> "all", Encoders.STRING())
                .agg(new LeadAggregator(SPEC).toColumn())
                .collectAsList();

        LeadAccount account = SPEC.newCounter()
                .merge(groups.get(0)._2())
                .finish()
                .getAccount()
                .orElseThrow();
        assertThat(account.getRead()).isEqualTo(2);
        assertThat(account.getSkipped()).isEqualTo(1);
        assertThat(account.getIssues()).hasSize(1);
    }

    @Test
    void a_spec_is_copied_by_kryo() {
        SerializerInstance kryo = new KryoSerializer(new SparkConf()).newInstance();
        ClassTag<CounterSpec> type = ClassTag$.MODULE$.apply(CounterSpec.class);

        CounterSpec read = kryo.deserialize(kryo.serialize(SPEC, type), type);

        assertThat(read).isEqualTo(SPEC).isNotSameAs(SPEC);
        assertThat(read.newCounter().toBytes()).isEqualTo(SPEC.newCounter().toBytes());
    }

    private static String segment(String line) {
        Matcher segment = SEGMENT.matcher(line);
        return segment.find() ? segment.group(1) : "none";
    }

    /** The lines without a problem of their own: what Spark reads into columns has no wrong fields. */
    private static List<String> leads() throws IOException {
        return Files.readAllLines(DEMO.resolve("crm-leads.ndjson")).stream()
                .filter(line -> !line.isBlank()
                        && LeadReader.inEnglish().readLine(line).getProblems().isEmpty())
                .toList();
    }

    private static String scorecard(FunnelNumbers numbers) {
        return SlaJson.inEnglish().write(SlaEvaluator.evaluate(SPEC.getTerms(), numbers, SPEC.getAsOf()), Format.JSON);
    }

    private static CounterSpec spec() {
        try {
            SlaJson json = SlaJson.inEnglish();
            BusinessCalendar calendar = json.read(BusinessCalendar.class, DEMO.resolve("calendar.yaml"))
                    .orElseThrow();
            Agreement agreement =
                    json.read(Agreement.class, DEMO.resolve("agreement.yaml")).orElseThrow();
            return CounterSpec.of(agreement.resolve(calendar), LocalDate.of(2026, 9, 30));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
