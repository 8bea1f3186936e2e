package org.closedloop.sla.json.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.validation.MappingValidator;
import org.closedloop.sla.format.BlankWords;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code of an import is this code, and its mapping is valid. */
class ReadmeImportTest {

    private static final Path SOURCE = Path.of("src/test/java/org/closedloop/sla/json/imports/ReadmeImportTest.java");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void reports_are_read_by_the_mapping_of_their_crm() throws IOException {
        Files.writeString(directory.resolve("contacts.csv"), "Record ID,Create Date\n1,2026-03-02 09:00\n");
        Files.writeString(
                directory.resolve("deals.csv"),
                "Record ID,Deal Stage,Close Date,Amount,Associated Contact IDs\n7,closedwon,2026-03-20,1200,1\n");
        CrmMapping mapping = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));
        Import report = CsvReader.of(mapping)
                .read(ExportKind.LEADS, directory.resolve("contacts.csv"))
                .read(ExportKind.DEALS, directory.resolve("deals.csv"))
                .finish();
        assertThat(report.getLeads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.getDeal()).isPresent());
        assertThatThrownBy(() -> reports(mapping))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("contacts.csv");
    }

    private static Import reports(CrmMapping mapping) throws IOException {
        // readme: csv
        Import report = CsvReader.of(mapping)
                .read(ExportKind.LEADS, Path.of("contacts.csv"))
                .read(ExportKind.DEALS, Path.of("deals.csv"))
                .finish();
        // readme: end
        return report;
    }

    @Test
    void salesforces_stages_are_mapped() throws IOException {
        // readme: stages
        CrmMapping standard = CrmMapping.salesforce(ZoneId.of("Europe/Zurich"));
        CrmMapping ours = standard.withLead(standard.getLead()
                .with(Stage.MQL, TimeSource.at("MQL_Date__c"))
                .with(Stage.SQL, TimeSource.entered("Status", "Qualified"))
                .withHandedOverAt(TimeSource.entered("Status", "Qualified"))
                .withStagesInOrder(Stage.LEAD, Stage.MQL, Stage.SQL, Stage.OPPORTUNITY));
        // readme: end
        assertThat(new MappingValidator().validate(ours, Locale.ENGLISH).hasErrors())
                .isFalse();
        assertThat(readme()).contains(snippet("stages"), snippet("csv"));
    }

    @Test
    void the_mapping_is_valid_and_its_blank_words_are_its_own() throws IOException {
        String text = readme();
        int start = text.indexOf("```yaml\n", text.indexOf("What an export writes differently")) + "```yaml\n".length();
        CrmMapping mapping = SlaJson.inEnglish()
                .read(CrmMapping.class, text.substring(start, text.indexOf("```", start)), Format.YAML)
                .orElseThrow();

        assertThat(new MappingValidator().validate(mapping, Locale.ENGLISH).hasErrors())
                .isFalse();
        BlankWords usual = BlankWords.of(ExportFormat.builder().build());
        BlankWords own = BlankWords.of(mapping.getFormat());
        assertThat(own.isBlank("Status", "unbekannt")).isTrue();
        assertThat(usual.isBlank("Status", "unbekannt")).isFalse();
        assertThat(mapping.getFormat().getNullsOf()).isEqualTo(Map.of("Lead Source", Set.of("Select")));
        assertThat(usual.isBlank("Lead Source", "Select")).isFalse();
        assertThat(List.of("null", "(empty)")).allMatch(word -> usual.isBlank("x", word) && !own.isBlank("x", word));
    }

    @Test
    void test_support_brings_assertj_and_jqwik() throws IOException {
        assertThat(Files.readString(Path.of("../sla-core/README.md"))).contains("<artifactId>sla-testing</artifactId>");
        assertThat(Files.readString(Path.of("../sla-core/testing/pom.xml")))
                .containsPattern("<artifactId>assertj-core</artifactId>\\s*<scope>compile</scope>")
                .containsPattern("<artifactId>jqwik</artifactId>\\s*<scope>compile</scope>");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** The lines between the markers, without their common indentation. */
    private static String snippet(String name) throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int start = lines.indexOf("        // readme: " + name) + 1;
        int end = start + lines.subList(start, lines.size()).indexOf("        // readme: end");
        return String.join("\n", lines.subList(start, end)).stripIndent();
    }
}
