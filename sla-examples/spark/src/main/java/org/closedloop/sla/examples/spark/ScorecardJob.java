package org.closedloop.sla.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;

/** Scores an agreement against leads in files of lines (NDJSON), one task a file, or in Parquet, and prints it as JSON. */
public final class ScorecardJob {

    private ScorecardJob() {}

    /** The agreement, the calendar, the last day that counts, and a file or folder of leads. */
    public static void main(String[] args) throws IOException {
        SlaJson json = SlaJson.inEnglish();
        BusinessCalendar calendar = json.read(BusinessCalendar.class, Path.of(args[1])).orElseThrow();
        CounterSpec spec = CounterSpec.of(
                json.read(Agreement.class, Path.of(args[0])).orElseThrow().resolve(calendar), LocalDate.parse(args[2]));
        try (SparkSession spark = SparkSession.builder().appName("sla-scorecard").getOrCreate()) {
            FunnelCounter counter =
                    args[3].endsWith(".parquet") ? countRows(spark, spec, args[3]) : countLines(spark, spec, args[3]);
            System.out.print(json.write(
                    SlaEvaluator.evaluate(spec.getTerms(), counter.finish(), spec.getAsOf()), Format.JSON));
        }
    }

    static FunnelCounter countLines(SparkSession spark, CounterSpec spec, String files) {
        return merged(spec, new JavaSparkContext(spark.sparkContext()).binaryFiles(files).map(file -> {
            FunnelCounter counter = spec.newCounter();
            try (InputStream in = file._2().open()) {
                LeadReader.inEnglish().withSource(Path.of(file._1()).getFileName().toString()).count(in, counter);
            }
            return counter.toBytes();
        }));
    }

    static FunnelCounter countRows(SparkSession spark, CounterSpec spec, String parquet) {
        return merged(spec, spark.read().parquet(parquet).toJSON().javaRDD().mapPartitions(lines -> {
            FunnelCounter counter = spec.newCounter();
            LeadReader.inEnglish().withSource("partition " + TaskContext.getPartitionId()).count(lines, counter);
            return List.of(counter.toBytes()).iterator();
        }));
    }

    private static FunnelCounter merged(CounterSpec spec, JavaRDD<byte[]> parts) {
        return spec.newCounter().merge(parts.fold(spec.newCounter().toBytes(), (some, others) ->
                spec.newCounter().merge(some).merge(others).toBytes()));
    }
}
