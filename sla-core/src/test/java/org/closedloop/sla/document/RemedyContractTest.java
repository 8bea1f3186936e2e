package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses 12 to 14 of the contract. */
class RemedyContractTest {

    private static final Agreement AGREEMENT =
            SlaFixtures.agreementWithRemedies().withTitle(Optional.empty());

    private static String text(Agreement agreement, Locale locale) {
        return AgreementDocument.of(agreement).render(locale, DocumentFormat.MARKDOWN);
    }

    /** The lines of clauses 12 to 14. */
    private static List<String> lines(String text) {
        int start = text.indexOf("## 12. ");
        int end = text.indexOf("\n## ", text.indexOf("## 14. "));
        return text.substring(start, end).lines().toList();
    }

    @Test
    void the_clauses_read_like_a_contract_in_english() {
        assertThat(lines(text(AGREEMENT, Locale.ENGLISH)))
                .contains(
                        "## 12. Relief",
                        "| Relief | Relieved target | Cause | If the cause is | Limit |",
                        "| flood | sql-response | sql-volume | over the limit | 150% |",
                        "| idle | sql-acceptance | deal-feedback | under the limit | 80% |",
                        "| late-report | deal-feedback | monthly-report | missed | – |",
                        "## 13. Violations and escalation",
                        "| response-ladder | sql-response | – | 2 | 3 |",
                        "| marketing-ladder | – | Marketing | 1 | 1 |",
                        "## 14. Bonus and malus",
                        "| sql-malus | sql-volume | malus | CHF 40.00 | – | CHF 1,500.00 | CHF 9,000.00 | – |",
                        "| revenue-bonus | closed-won | bonus | – | 1% | – | CHF 20,000.00 | – |");
    }

    @Test
    void the_clauses_read_like_a_contract_in_german() {
        assertThat(lines(text(AGREEMENT, Locale.GERMAN)))
                .contains(
                        "## 12. Entlastung",
                        "| flood | sql-response | sql-volume | über der Grenze liegt | 150 % |",
                        "## 13. Verstöße und Eskalation",
                        "| sql-malus | sql-volume | Malus | CHF 40,00 | – | CHF 1.500,00 | CHF 9.000,00 | – |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void an_agreement_without_the_clauses_keeps_its_text(String language) {
        String text = text(SlaFixtures.fullAgreement(), Locale.forLanguageTag(language));

        assertThat(text).contains("## 11. ").doesNotContain("## 12. ");
    }

    @Test
    void earlier_clauses_state_that_nothing_was_agreed_so_that_no_number_is_missing() {
        Agreement agreement = AGREEMENT.withReliefs(List.of()).withEscalations(List.of());
        String text = text(agreement, Locale.ENGLISH);

        assertThat(text)
                .contains(
                        "## 12. Relief\n\nThe parties have made no agreement under this clause.\n",
                        "## 13. Violations and escalation\n\nThe parties have made no agreement under this clause.\n");
        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(agreement);
    }

    @Test
    void later_clauses_are_omitted() {
        Agreement agreement = AGREEMENT.withAdjustments(List.of()).withEscalations(List.of());
        String text = text(agreement, Locale.ENGLISH);

        assertThat(text).contains("## 12. ").doesNotContain("## 13. ");
        assertThat(AgreementDocument.parse(text).orElseThrow()).isEqualTo(agreement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void every_deleted_line_of_the_clauses_is_noticed(String language) {
        String text = text(AGREEMENT, Locale.forLanguageTag(language));
        List<String> all = text.lines().toList();
        int start = all.indexOf(lines(text).get(0));
        for (int i = start; i < start + lines(text).size(); i++) {
            if (!all.get(i).isBlank()) {
                List<String> fewer = new ArrayList<>(all);
                fewer.remove(i);
                assertThat(AgreementDocument.parse(String.join("\n", fewer)).getAgreement())
                        .as(all.get(i))
                        .isNotEqualTo(Optional.of(AGREEMENT));
            }
        }
    }

    @Test
    void prose_between_any_two_lines_of_the_clauses_is_reported_or_read() {
        String text = text(AGREEMENT, Locale.ENGLISH);
        List<String> all = text.lines().toList();
        int start = all.indexOf(lines(text).get(0));
        for (int i = start; i <= start + lines(text).size(); i++) {
            for (String prose : List.of("Zebras are welcome", "| Zebras are welcome |")) {
                List<String> more = new ArrayList<>(all);
                more.add(i, prose);
                DocumentReading reading = AgreementDocument.parse(String.join("\n", more));
                boolean read = reading.getAgreement()
                        .map(Agreement::toString)
                        .orElse("")
                        .contains("Zebras");
                assertThat(read
                                || reading.getProblems().stream()
                                        .anyMatch(problem ->
                                                problem.getValue().orElse("").contains("Zebras")))
                        .as("line " + (i + 1) + ": " + reading.getProblems())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "| over the limit | 150% | > | over the limit | 120% |",
                "| sql-response | – | 2 | 3 | > | sql-response | – | 3 | 4 |",
                "| CHF 40.00 | – | > | CHF 45.00 | – |",
                "Executive board > Board of directors"
            })
    void an_edit_is_read(String from, String to) {
        String text = text(AGREEMENT, Locale.ENGLISH);

        assertThat(text).contains(from);
        assertThat(AgreementDocument.parse(text.replace(from, to)).getAgreement())
                .isPresent()
                .isNotEqualTo(Optional.of(AGREEMENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "| missed | – | > | missed | 50% | > relief 'late-report': a fraction must not be given for the condition"
                        + " missed, but was 0.5",
                "| response-ladder | sql-response | – | > | response-ladder | sql-response | Sales | > must apply to either",
                "| marketing-ladder | 2 | > | stranger | 2 | > stranger",
                "| malus | CHF 40.00 | – | > | malus | CHF 40.00 | 5% | > exactly one of amount, fraction and text"
            })
    void what_contradicts_itself_is_reported(String from, String to, String problem) {
        String text = text(AGREEMENT, Locale.ENGLISH);

        assertThat(text).contains(from);
        assertThat(AgreementDocument.parse(text.replace(from, to)).getProblems())
                .anySatisfy(found -> assertThat(found.explain(Locale.ENGLISH)).contains(problem));
    }

    @Test
    void a_draft_has_the_clauses_that_are_agreed_and_asks_for_no_others() {
        AgreementDraft draft = AgreementDraft.builder().company("Acme AG").build();

        assertThat(draft.lacks()).extracting(Object::toString).noneMatch(gap -> gap.contains("relief"));
        assertThat(AgreementDocument.of(draft.withReliefs(AGREEMENT.getReliefs()))
                        .render(Locale.ENGLISH, DocumentFormat.MARKDOWN))
                .contains("## 12. Relief", "| flood | sql-response | sql-volume | over the limit | 150% |");
        assertThat(draft.withReliefs(List.of(Relief.missed("open", "sql-response", "[CAUSE]")))
                        .lacks())
                .extracting(Object::toString)
                .contains("reliefs (clause 12)");
    }
}
