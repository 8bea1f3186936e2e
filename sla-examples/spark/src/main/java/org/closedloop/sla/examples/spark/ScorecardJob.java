package org.closedloop.sla.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.SparkSession;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.json.CounterSpec;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import scala.Tuple2;

/** Scores an agreement against leads in files of lines (NDJSON) or in Parquet, and prints the scorecard as JSON. */
public final class ScorecardJob {

    private ScorecardJob() {}

    /** The agreement, the calendar, the last day that counts, and a file or folder of leads. */
    public static void main(String[] args) throws IOException {
        SlaJson json = SlaJson.inEnglish();
        Agreement agreement = json.read(Agreement.class, Path.of(args[0])).orElseThrow();
        var calendar = json.read(BusinessCalendar.class, Path.of(args[1])).orElseThrow();
        CounterSpec spec = CounterSpec.of(agreement.resolve(calendar), LocalDate.parse(args[2]));
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            FunnelNumbers numbers = count(spark, spec, args[3]);
            System.out.print(json.write(SlaEvaluator.evaluate(spec.getTerms(), numbers, spec.getAsOf()), Format.JSON));
        }
    }

    static FunnelNumbers count(SparkSession spark, CounterSpec spec, String leads) {
        JavaRDD<byte[]> parts = leads.endsWith(".parquet")
                ? spark.read().parquet(leads).toJSON().javaRDD().mapPartitions(rows -> ofRows(spec, rows))
                : new JavaSparkContext(spark.sparkContext()).binaryFiles(leads).map(file -> ofFile(spec, file));
        FunnelCounter whole = spec.newCounter();
        parts.collect().forEach(whole::merge);
        return whole.finish();
    }

    private static byte[] ofFile(CounterSpec spec, Tuple2<String, PortableDataStream> file) throws IOException {
        FunnelCounter counter = spec.newCounter();
        try (InputStream in = file._2().open()) {
            String name = Path.of(file._1()).getFileName().toString();
            LeadReader.inEnglish().withSource(name).count(in, counter);
        }
        return counter.toBytes();
    }

    private static Iterator<byte[]> ofRows(CounterSpec spec, Iterator<String> rows) {
        FunnelCounter counter = spec.newCounter();
        String name = "partition " + TaskContext.getPartitionId();
        LeadReader.inEnglish().withSource(name).count(rows, counter);
        return List.of(counter.toBytes()).iterator();
    }
}
