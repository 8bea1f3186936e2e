package org.closedloop.sla.examples.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.examples.benchmarks.contestant.SlaAnswer;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Scorecards from stored counters beside SQL that counts the same leads, both over HTTP and from one PostgreSQL. What a
 * request takes is the CPU time of the server and of the database, without that of the clients, so that other work on
 * the machine matters little. Both are refused if their numbers differ. The floor is a constant text of the scorecard's
 * length that passes the same filters.
 *
 * <p>It runs in a virtual machine of its own: Maven's has no optimizing compiler.
 *
 * <pre>{@code
 * mvn -q -B test-compile exec:exec -pl sla-examples/service -am -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.closedloop.sla.examples.service.ScorecardSpeed 20000"
 * }</pre>
 */
final class ScorecardSpeed {

    private static final int CLIENTS = 2;
    private static final SlaJson JSON = SlaJson.inEnglish();

    private ScorecardSpeed() {}

    /**
     * Prints the figures.
     *
     * @param arguments the number of leads
     */
    public static void main(String[] arguments) throws Exception {
        long leads = Long.parseLong(arguments[0]);
        Path directory = Files.createTempDirectory("sla-speed-");
        Path ndjson = directory.resolve("leads.ndjson");
        Path csv = directory.resolve("leads.csv");
        LeadFiles.writeNdjson(leads, ndjson);
        LeadFiles.writeCsv(leads, csv);
        FunnelNumbers expected = count(ndjson);

        PostgresServer database = PostgresServer.start();
        RunningService service = RunningService.start(database.url(), "10GB");
        try (SqlAnswer sql = SqlAnswer.of(database.url(), csv)) {
            store(service, ndjson);
            URI scorecard = URI.create("http://localhost:" + service.port() + "/agreements/"
                    + Question.terms().getAgreement().getId() + "/1/scorecard");
            URI asOf = URI.create(scorecard + "?asOf=" + Question.AS_OF);
            require(
                    JSON.write(SlaEvaluator.evaluate(Question.terms(), expected, Question.AS_OF), Format.JSON),
                    get(asOf));
            require(SqlAnswer.text(SlaAnswer.of(expected)), get(sql.address()));

            URI constant = ConstantText.register(service, get(asOf));
            SpeedRow slow = row("the numbers by SQL", sql.address(), null);
            SpeedRow floor = row("constant text of the same length", constant, null);
            SpeedRow plain = row("scorecard as of a day", asOf, null);
            SpeedRow today = row("scorecard of today", scorecard, null);
            SpeedRow gzip = row("scorecard as of a day, gzip", asOf, "Accept-Encoding: gzip");
            SpeedRow known = row("scorecard as of a day, 304", asOf, "If-None-Match: " + tag(asOf));
            SpeedRow.measure(database.url(), List.of(slow), List.of(floor, plain, today, gzip, known));
            plain.printRatioTo(slow);
            today.printRatioTo(slow);
            plain.printRatioTo(floor);
            gzip.printRatioTo(plain);
            known.printRatioTo(plain);
        } finally {
            service.stop();
            database.stop();
        }
    }

    private static FunnelNumbers count(Path ndjson) throws Exception {
        ResolvedTerms terms = Question.terms();
        FunnelCounter counter = FunnelCounter.of(terms, Question.AS_OF);
        LeadReader.inEnglish().count(ndjson, counter);
        return counter.finish();
    }

    private static void store(RunningService service, Path ndjson) throws Exception {
        String json = "application/json";
        ResolvedTerms terms = Question.terms();
        service.create(
                RunningService.MARKETING, "/calendars/zurich", json, JSON.write(ZurichOffice.CALENDAR, Format.JSON));
        String agreement = "/agreements/" + terms.getAgreement().getId();
        service.create(RunningService.MARKETING, agreement + "/1", json, JSON.write(terms.getAgreement(), Format.JSON));
        BodyPublisher lines = BodyPublishers.ofFile(ndjson);
        HttpResponse<String> receipt = service.send(service.request(RunningService.INTEGRATION, agreement + "/leads")
                .header("Content-Type", "application/x-ndjson")
                .POST(lines));
        System.out.println("stored: " + receipt.body());
    }

    private static SpeedRow row(String name, URI address, @Nullable String header) {
        return new SpeedRow(name, new HttpLoad(address, RunningService.READER, header, CLIENTS));
    }

    private static String get(URI address) throws Exception {
        return send(address).body();
    }

    private static String tag(URI address) throws Exception {
        return RunningService.entityTag(send(address));
    }

    private static HttpResponse<String> send(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + RunningService.READER)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static void require(String expected, String actual) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("WRONG, disqualified: expected\n" + expected + "\nbut was\n" + actual);
        }
    }
}
