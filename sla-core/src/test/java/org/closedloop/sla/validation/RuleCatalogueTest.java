package org.closedloop.sla.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules as a reader sees them: codes, messages, and the page RULES.md, which this test knows how to write. */
class RuleCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TEMPLATE = Pattern.compile("\"\\{(SLA-[A-Z]\\d\\d)}\"");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    @Test
    void knows_every_code_that_the_model_names() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                TEMPLATE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(named::add);
            }
        }
        assertThat(named).hasSizeGreaterThan(15).allMatch(code -> Rule.of(code).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void has_words_in_both_languages(Rule rule) {
        String english = rule.message(Locale.ENGLISH);
        String german = rule.message(Locale.GERMAN);

        assertThat(german).isNotBlank().isNotEqualTo(english).doesNotContain("ß");
        assertThat(parameters(german)).isEqualTo(parameters(english));
        boolean says = rule.getSeverity() != Severity.ERROR;
        assertThat(english.contains(". Consider ")).isEqualTo(says);
        assertThat(german.contains(". Vielleicht ")).isEqualTo(says);
    }

    private static TreeSet<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    @Test
    void is_written_down_in_RULES_md() throws IOException {
        String expected = page();
        assertThat(Files.readString(Path.of("RULES.md")))
                .withFailMessage("RULES.md should read:%n%s", expected)
                .isEqualTo(expected);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The rules

                What `AgreementValidator` looks for, clause by clause, and, with codes that begin with `SLA-C`, what
                `MappingValidator` looks for in the mapping of a CRM, and with `SLA-K`, what `PlanValidator` looks for
                in a plan. `ExclusionsValidator` applies those that begin with `SLA-U` to recorded exclusions, too.
                Errors should be put right before anybody signs; warnings most likely say something that was not meant;
                advice may be taken up. Words in braces are filled in. Each fragment breaks the rule above it; what it
                leaves out is as in a sound agreement, mapping, plan or document of exclusions.
                """);
        Map<String, String> examples = examples();
        assertThat(examples.keySet())
                .containsExactlyElementsOf(
                        List.of(Rule.values()).stream().map(Rule::getCode).toList());
        for (Rule rule : Rule.values()) {
            page.append("\n## ").append(rule.getCode()).append(" (");
            page.append(rule.getSeverity().name().toLowerCase(Locale.ROOT)).append(")\n\n");
            page.append(rule.message(Locale.ENGLISH)).append("\n\n```yaml\n");
            page.append(examples.get(rule.getCode())).append("```\n");
        }
        return page.toString();
    }

    /** The fragments by code, in the file's order. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        try (InputStream in = RuleCatalogueTest.class.getResourceAsStream("rule-examples.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.substring(text.indexOf("# SLA-")).split("(?m)^# (?=SLA-)")) {
                if (!part.isEmpty()) {
                    examples.put(part.substring(0, 7), part.substring(8));
                }
            }
        }
        return examples;
    }
}
