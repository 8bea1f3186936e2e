package org.closedloop.sla.json.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.ImportReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An input for each reason, and the page IMPORT.md, which this test can write. */
class ImportReasonsTest {

    @Test
    void the_reasons_are_listed_in_IMPORT_md() throws IOException {
        String expected = page();
        assertThat(Files.readString(Path.of("IMPORT.md")))
                .withFailMessage("IMPORT.md should read:%n%s", expected)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_is_reported_for_its_input(ImportReason reason) throws IOException {
        assertThat(examples()).containsKey(reason.getCode());
        assertThat(new ExampleImport(text("mapping.yaml"))
                        .read(examples().get(reason.getCode()))
                        .getIssueCounts())
                .containsKey(reason);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What an import reports

                Every reason that an import has to report, an input that gives it, and the sentence. The codes are
                stable. Files that end in `.csv` are read with the mapping below, and are what their names say; pages of
                JSON are read with the standard mapping of HubSpot and the currency CHF. An ellipsis stands for a very long
                text.

                ```
                sla import --from csv --mapping mapping.yaml --out leads.ndjson leads.csv deals=deals.csv activities=activities.csv \
                history=history.csv
                sla import --from hubspot --zone Europe/Zurich --currency CHF --out leads.ndjson contacts.json deals.json
                ```

                ```yaml
                """);
        page.append(text("mapping.yaml")).append("```\n\n| code | input | report |\n|---|---|---|\n");
        Map<String, Map<String, String>> examples = examples();
        for (ImportReason reason : ImportReason.values()) {
            Map<String, String> files = examples.getOrDefault(reason.getCode(), Map.of());
            page.append("| `").append(reason.getCode()).append("` | ");
            page.append(files.entrySet().stream()
                            .map(file -> file.getKey() + ":<br>" + lines(file.getValue()))
                            .collect(Collectors.joining("<br>")))
                    .append(" | ");
            page.append(cell(report(reason, files))).append(" |\n");
        }
        return page.toString();
    }

    /** The first sentence of this reason; blank if the input does not give it. */
    private static String report(ImportReason reason, Map<String, String> files) throws IOException {
        return new ExampleImport(text("mapping.yaml"))
                .read(files).getIssues().stream()
                        .filter(issue -> issue.getReason() == reason)
                        .map(issue -> issue.explain(Locale.ENGLISH))
                        .findFirst()
                        .orElse("");
    }

    private static String lines(String text) {
        return text.lines().map(line -> "`" + cell(line) + "`").collect(Collectors.joining("<br>"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static Map<String, Map<String, String>> examples() throws IOException {
        return new YAMLMapper()
                .readValue(text("examples.yaml"), new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = ImportReasonsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
