package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open in a draft is a problem that says so, and nothing else about it is. */
class DraftReadBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "de-CH"})
    void every_placeholder_of_an_empty_draft_is_reported_as_open(String language) {
        String text = AgreementDocument.of(AgreementDraft.builder().build())
                .render(Locale.forLanguageTag(language), DocumentFormat.MARKDOWN);
        assertThat(AgreementDocument.parse(text).getProblems())
                .hasSizeGreaterThan(20)
                .allSatisfy(problem -> assertThat(problem.getRule()).isEqualTo(DocumentRule.OPEN));
    }

    @Test
    void an_open_placeholder_is_reported_with_its_line_and_clause() {
        AgreementDraft draft = AgreementDraft.of(SlaFixtures.fullAgreement()).withCompany(Optional.empty());
        String text = AgreementDocument.of(draft).render(Locale.ENGLISH, DocumentFormat.MARKDOWN);
        assertThat(AgreementDocument.parse(text).getProblems())
                .extracting(problem -> problem.explain(Locale.ENGLISH))
                .containsExactly("line 5: '[COMPANY]' in the head is still open");
    }

    @Test
    void prose_in_the_list_of_open_points_is_reported() {
        AgreementDraft draft = AgreementDraft.of(SlaFixtures.fullAgreement()).withReview(Optional.empty());
        String text = AgreementDocument.of(draft).render(Locale.ENGLISH, DocumentFormat.MARKDOWN);
        assertThat(AgreementDocument.parse(text + "By Friday.\n").getProblems())
                .anyMatch(problem -> problem.getValue().equals(Optional.of("By Friday. |  | ")));
    }
}
