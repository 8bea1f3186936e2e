package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.problem.DocumentProblem;
import org.closedloop.sla.document.problem.DocumentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person does to a contract is in the agreement, or is reported. */
class NothingIsSwallowedTest {

    private static final String PROSE = "Zebras are welcome";
    private static final List<String> ENGLISH = Golden.text("en").lines().toList();

    /** What could pass for a part of the lines around it; other kinds of prose are tried between blocks. */
    private static final Set<String> EVERYWHERE = Set.of(PROSE, "| " + PROSE + " |");

    /** A number that need not be right: of a clause, a paragraph, or a row, which may be left blank as a dash may. */
    private static final Pattern NUMBER = Pattern.compile("#+|-+|–|(?:\\*\\*)?\\d+(?:\\.\\d+)*\\.?(?:\\*\\*)?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROSE,
                "- " + PROSE,
                "1. " + PROSE,
                "> " + PROSE,
                "    " + PROSE,
                "# " + PROSE,
                "## " + PROSE,
                "### " + PROSE,
                "<!-- " + PROSE + " -->",
                "<div>" + PROSE + "</div>",
                "<table><tr><td>" + PROSE + "</td></tr></table>",
                "<table><caption>" + PROSE + "</caption><tr><td>x</td></tr></table>",
                "<table><tr><td>x</td></tr><td>" + PROSE + "</td></table>",
                "<table><tr><td>x</td><tr><td>" + PROSE + "</td></tr></tr></table>",
                "<!-- " + PROSE + " --><table><tr><td>x</td></tr></table>",
                "[x]: Zebras-are-welcome",
                "| " + PROSE + " |",
                "```" + PROSE,
                "| a |\n|---|\n| " + PROSE + " |"
            })
    void prose_between_any_two_lines_is_reported(String prose) {
        // Before the title, a heading of its kind is the title.
        for (int i = prose.startsWith("# ") ? 1 : 0; i <= ENGLISH.size(); i++) {
            if (EVERYWHERE.contains(prose) || isBorder(i)) {
                mustTell(with(i, List.of(prose)), i);
            }
            if (prose.equals(PROSE)) {
                mustTell(with(i, List.of("", prose, "")), i);
            }
        }
    }

    private static boolean isBorder(int line) {
        return line == 0
                || line == ENGLISH.size()
                || ENGLISH.get(line - 1).isBlank()
                || ENGLISH.get(line).isBlank();
    }

    private static void mustTell(List<String> lines, int at) {
        DocumentReading reading = AgreementDocument.parse(String.join("\n", lines));
        boolean reported = reading.getProblems().stream()
                .anyMatch(problem -> problem.getValue().orElse("").contains("Zebras"));
        boolean read =
                reading.getAgreement().map(Agreement::toString).orElse("").contains("Zebras");
        assertThat(reported || read)
                .as("line " + at + ": " + reading.getProblems())
                .isTrue();
    }

    private static List<String> with(int at, List<String> more) {
        List<String> lines = new ArrayList<>(ENGLISH);
        lines.addAll(at, more);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH"})
    void every_deleted_line_is_noticed(String language) {
        List<String> lines = Golden.text(language).lines().toList();
        Optional<Agreement> whole =
                AgreementDocument.parse(Golden.text(language)).getAgreement();
        assertThat(whole).isPresent();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                assertThat(AgreementDocument.parse(String.join("\n", fewer)).getAgreement())
                        .as("line " + (i + 1) + ": " + lines.get(i))
                        .isNotEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 4", "de, 4", "de-CH, 4"})
    void every_deleted_word_is_noticed(String language, int step) {
        String text = Golden.text(language);
        Optional<Agreement> whole = AgreementDocument.parse(text).getAgreement();
        List<MatchResult> words = Pattern.compile("[^\\s|]+")
                .matcher(text)
                .results()
                .filter(word -> !NUMBER.matcher(word.group()).matches())
                .toList();
        assertThat(words).hasSizeGreaterThan(1500);
        for (int i = 0; i < words.size(); i += step) {
            MatchResult word = words.get(i);
            String fewer = text.substring(0, word.start()) + text.substring(word.end());
            assertThat(AgreementDocument.parse(fewer).getAgreement().equals(whole))
                    .as(word.group() + " at " + word.start())
                    .isFalse();
        }
    }

    @Property(tries = 500)
    void parsing_lines_in_any_order_throws_no_exception(
            @ForAll("lines") List<String> lines, @ForAll @IntRange(max = 8000) int end) {
        String text = String.join("\n", lines);
        assertThatCode(() -> AgreementDocument.parse(text)).doesNotThrowAnyException();
        String cut = Golden.text("de-CH")
                .substring(0, Math.min(end, Golden.text("de-CH").length()));
        assertThat(AgreementDocument.parse(cut).getProblems()).isNotEmpty();
    }

    @Property(tries = 1000)
    void parsing_any_text_throws_no_exception(@ForAll String text) {
        DocumentReading reading = AgreementDocument.parse(text);
        assertThat(reading.getAgreement()).isEmpty();
        assertThat(reading.getProblems()).isNotEmpty();
    }

    @Test
    void parsing_deeply_nested_text_throws_no_exception() {
        for (String nest : List.of(
                "**a ",
                "[",
                ">",
                "- ",
                "*a _b ",
                "<",
                "|",
                "“",
                "&",
                "\\",
                "””",
                "~~a ",
                "<u>",
                "<del>",
                "<u id=\"a\"",
                "<!-- ",
                "[a](b ",
                "\n\n<div>\n",
                "\n\n<table><tr><td>",
                "<br>")) {
            String text = Golden.text("en").replace("Both functions", nest.repeat(20_000));
            assertThatCode(() -> AgreementDocument.parse(text)).as(nest).doesNotThrowAnyException();
        }
    }

    @Test
    void parsing_a_tag_with_many_attributes_throws_no_exception() {
        String tag = "<u" + " id=\"a\"".repeat(20_000) + ">Both</u> functions";
        assertThat(AgreementDocument.parse(Golden.text("en").replace("Both functions", tag))
                        .getAgreement())
                .contains(Golden.ENGLISH);
    }

    @Test
    void parsing_a_tag_with_many_blanks_throws_no_exception() {
        String tag = "<b" + " ".repeat(2_000_000) + ">Both</b> functions";
        assertThat(AgreementDocument.parse(Golden.text("en").replace("Both functions", tag))
                        .getAgreement())
                .contains(Golden.ENGLISH);
        String closings = "<del title=\"" + "a ".repeat(500_000) + "\">" + "</ins>".repeat(100_000);
        assertThat(AgreementDocument.parse(Golden.text("en").replace("Both functions", closings))
                        .getProblems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<del>", "<a href=\"https://a.ch\">"})
    void markup_is_reported_with_the_beginning_of_its_text(String tag) {
        String end = tag.startsWith("<a") ? "</a>" : "</del>";
        String nested = tag.repeat(2_000) + "a".repeat(100_000) + end.repeat(2_000);
        for (String text : List.of(
                Golden.text("en").replace("Both functions", nested),
                Golden.read("word-en.md").replace("at least 120 per", nested))) {
            assertThat(AgreementDocument.parse(text).getProblems().stream()
                            .filter(problem -> problem.getRule() == DocumentRule.MARKUP)
                            .map(problem -> problem.getValue().orElse("")))
                    .contains(tag + "a".repeat(199) + "…" + end)
                    .allMatch(value -> value.length() < 300);
        }
    }

    @Test
    void a_table_of_HTML_has_the_same_limits_on_every_version_of_Java() {
        String word = Golden.read("word-en.md");
        Agreement agreement = AgreementDocument.parse(word).orElseThrow();
        String deep = "<b>".repeat(300) + "at least 120 per" + "</b>".repeat(300);

        assertThat(AgreementDocument.parse(word.replace("at least 120 per", deep))
                        .getAgreement())
                .contains(agreement);
        assertThat(AgreementDocument.parse(word.replace("at least 120 per", "&amp;".repeat(200_000)))
                        .getProblems())
                .extracting(DocumentProblem::getRule)
                .doesNotContain(DocumentRule.MARKUP);
    }

    @Test
    void a_table_of_HTML_that_is_not_well_formed_is_reported_with_its_beginning() {
        String word = Golden.read("word-en.md");

        assertThat(AgreementDocument.parse(word.replaceFirst("</tr>", "")).getProblems().stream()
                        .filter(problem -> problem.getRule() == DocumentRule.MARKUP)
                        .map(problem -> problem.getValue().orElse("")))
                .allSatisfy(value -> assertThat(value).hasSizeLessThan(300))
                .anySatisfy(value -> assertThat(value).startsWith("<table").endsWith("…"));
    }

    @Property(tries = 100)
    void parsing_a_cut_table_of_HTML_is_reported(@ForAll @IntRange(min = 1, max = 18000) int end, @ForAll char letter) {
        String whole = Golden.read("word-en.md");
        assertThat(AgreementDocument.parse(whole.substring(0, end)).getProblems())
                .isNotEmpty();
        String changed = whole.substring(0, end) + letter + whole.substring(end + 1);
        assertThatCode(() -> AgreementDocument.parse(changed)).doesNotThrowAnyException();
    }

    @Test
    void parsing_a_very_long_number_throws_no_exception() {
        String heading = "## " + "1.".repeat(20_000) + "1 Reporting";
        assertThat(AgreementDocument.parse(Golden.text("en").replace("## 9. Reporting", heading))
                        .getAgreement())
                .isPresent();
        String number = "**" + "1.".repeat(20_000) + "1** Results";
        assertThat(AgreementDocument.parse(Golden.text("en").replace("**9.1** Results", number))
                        .getProblems())
                .isNotEmpty();
    }

    @Test
    void a_text_without_a_clause_is_reported_as_no_contract() {
        assertThat(AgreementDocument.parse("# Hello\n\nWorld\n").getProblems())
                .singleElement()
                .extracting(DocumentProblem::getRule)
                .isEqualTo(DocumentRule.NOT_A_CONTRACT);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(ENGLISH).list().ofMaxSize(60);
    }
}
