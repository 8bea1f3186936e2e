package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Every block of Java in the README and in the pages of the modules is code of a test. */
class ReadmeCodeTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final List<Path> SOURCES = List.of(
            Path.of("../sla-core/src/test/java/org/closedloop/sla/ReadmeTest.java"),
            Path.of("../sla-core/src/test/java/org/closedloop/sla/jdbc/ResultSetReaderTest.java"),
            Path.of("../sla-core/src/test/java/org/closedloop/sla/testing/RemedyAssertTest.java"),
            Path.of("../sla-core/src/test/java/org/closedloop/sla/testing/ForecastAssertTest.java"),
            Path.of("src/test/java/org/closedloop/sla/json/ReadmeCodeTest.java"),
            Path.of("src/test/java/org/closedloop/sla/json/imports/ReadmeImportTest.java"),
            Path.of("src/test/java/org/closedloop/sla/json/signing/ReadmeWalkTest.java"));

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../sla-core/README.md", "README.md"})
    void every_block_of_a_page_is_code_of_a_test(Path page) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path source : SOURCES) {
            sources.append(dense(Files.readString(source)));
        }
        List<String> blocks = BLOCK.matcher(Files.readString(page))
                .results()
                .map(MatchResult::group)
                .map(block -> dense(block.substring("```java\n".length(), block.length() - "```".length())))
                .toList();

        assertThat(blocks)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(sources.toString()).contains(block));
    }

    /** The code without white space, which the pages and the formatter of the code set differently. */
    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void the_code_asks_for_the_files_that_the_pages_name() {
        Agreement agreement = SlaFixtures.fullAgreement();
        BusinessCalendar calendar = SlaFixtures.zurichCalendar();
        Scorecard scorecard = SlaEvaluator.evaluate(
                agreement.resolve(calendar), FunnelNumbers.builder().build(), LocalDate.of(2026, 3, 31));

        assertThatMissing("agreement.yaml", ReadmeCodeTest::score);
        assertThatMissing("agreement.yaml", ReadmeCodeTest::write);
        assertThatMissing("crm.ndjson", () -> count(agreement, calendar));
        assertThatMissing("contacts-1.json", ReadmeCodeTest::importPages);
        assertThatMissing("contacts.json", () -> test(SlaFixtures.hubSpotMapping(), scorecard));
    }

    private static void assertThatMissing(String file, ThrowingCallable code) {
        assertThatThrownBy(code).isInstanceOf(NoSuchFileException.class).hasMessage(file);
    }

    record Message(String topic, Lead lead, Map<Stage, Target> targets) {}

    @Test
    void a_mapper_of_a_host_prints_what_the_page_shows() throws IOException {
        String text = "{\"lead\": {\"id\": \"7\", \"sorce\": \"Web\", \"deal\": {\"outcome\": \"wonn\"}}}";
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            read(Form.JSON, text);
        } finally {
            System.setOut(before);
        }

        assertThat(Files.readString(Path.of("README.md")))
                .contains("prints, for `" + text + "`:\n\n```\n" + printed.toString(StandardCharsets.UTF_8) + "```\n");
        assertThat(message("{\"topic\": \"new\", \"lead\": {\"id\": \"7\"}, \"targets\": {}}"))
                .isEqualTo(new Message("new", Lead.builder().id("7").build(), Map.of()));
    }

    private static Message message(String text) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Message message = mapper.readValue(text, Message.class);
        return message;
    }

    private static void read(JsonMapper mapper, String text) {
        try {
            mapper.readValue(text, Message.class);
        } catch (UnreadableValueException refused) {
            refused.getProblems()
                    .forEach(problem -> System.out.println(problem.getPointer() + ": " + problem.getMessage()));
        }
    }

    private static void score() throws IOException {
        SlaJson json = SlaJson.inEnglish();
        Agreement agreement =
                json.read(Agreement.class, Path.of("agreement.yaml")).orElseThrow();
        BusinessCalendar calendar = json.read(BusinessCalendar.class, Path.of("zurich.calendar.yaml"))
                .orElseThrow();
        ResolvedTerms terms = agreement.resolve(calendar);

        FunnelCounter counter = FunnelCounter.of(terms, LocalDate.of(2026, 3, 31));
        LeadReader.inEnglish().count(Path.of("leads.ndjson"), counter);

        Scorecard scorecard = SlaEvaluator.evaluate(terms, counter.finish(), LocalDate.of(2026, 3, 31));
        System.out.println(scorecard.getScore());
    }

    private static Scorecard count(Agreement agreement, BusinessCalendar calendar) throws IOException {
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        ResolvedTerms terms = agreement.resolve(calendar);
        FunnelCounter counter = FunnelCounter.of(terms, asOf);
        LeadReader.inEnglish().count(Path.of("crm.ndjson"), counter);
        Scorecard scorecard = SlaEvaluator.evaluate(terms, counter.finish(), asOf);
        LeadReader.inEnglish()
                .count(Path.of("leads.ndjson"), counter, Runtime.getRuntime().availableProcessors());
        LeadCsvReader.inEnglish().withZone(ZoneId.of("Europe/Zurich")).count(Path.of("leads.csv"), counter);
        List<String> lines = List.of();
        LeadReader.inEnglish()
                .withSource("leads-2026-03.ndjson")
                .withFirstLine(100_001)
                .count(lines.iterator(), counter);
        return scorecard;
    }

    private static void importPages() throws IOException {
        FunnelCounter counter = FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
        CrmMapping mapping = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));
        Import imported = HubSpotReader.of(mapping)
                .read(Path.of("contacts-1.json"))
                .read(Path.of("contacts-2.json"))
                .read(Path.of("deals.json"))
                .finish();
        imported.getLeads().forEach(counter::add);
        imported.getIssues().forEach(issue -> System.out.println(issue.explain(Locale.ENGLISH)));
    }

    private static String write() throws IOException {
        SlaJson json = SlaJson.inEnglish();
        Agreement agreement =
                json.read(Agreement.class, Path.of("agreement.yaml")).orElseThrow();
        String yaml = json.write(agreement, Format.YAML);
        return yaml;
    }

    private static void test(CrmMapping mapping, Scorecard scorecard) throws IOException {
        Import imported = HubSpotReader.of(mapping)
                .read(Path.of("contacts.json"))
                .read(Path.of("deals.json"))
                .finish();
        assertThat(imported).isComplete().addsUp().hasIssues(ImportReason.OUT_OF_SCOPE, 1);

        assertThat(scorecard).hasMet("sql-volume");
        assertThat(scorecard)
                .forTarget("sql-response")
                .inWindow("2026-03")
                .isMissed()
                .hasWorstLeads("110", "104");
        assertThat(imported).isComplete().fitsMapping();
    }
}
