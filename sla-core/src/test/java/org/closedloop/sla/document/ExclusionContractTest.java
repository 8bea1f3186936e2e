package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clause 15 of the contract. */
class ExclusionContractTest {

    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement()
            .withExclusions(
                    TargetExclusion.ofPeriod(
                                    "fair",
                                    "Both teams are at the trade fair.",
                                    DateRange.parse("2026-03-09/2026-03-11"))
                            .withTargets("sql-response", "sql-volume"),
                    TargetExclusion.builder()
                            .id("spam")
                            .reason("Spam is not a lead.")
                            .addLeads("L-1", "L-2")
                            .addRejectionReasons("spam")
                            .addSources("web")
                            .addSegments("other")
                            .build());

    private static String text(Locale locale) {
        return AgreementDocument.of(AGREEMENT.withLanguage(locale)).render(locale, DocumentFormat.MARKDOWN);
    }

    @Test
    void the_clause_reads_like_a_contract() {
        assertThat(text(Locale.ENGLISH))
                .contains(
                        "## 15. Exclusions",
                        "| fair | Both teams are at the trade fair. | 2026-03-09/2026-03-11 | – | – | – | – |"
                                + " “sql-response” and “sql-volume” |");
        assertThat(text(Locale.GERMAN)).contains("## 15. Ausschlüsse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void what_is_read_is_what_was_written(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(AgreementDocument.of(AGREEMENT).losses(locale)).isEmpty();
        assertThat(AgreementDocument.parse(text(locale)).orElseThrow()).isEqualTo(AGREEMENT.withLanguage(locale));
    }

    @Test
    void an_agreement_without_the_clause_keeps_its_text() {
        assertThat(AgreementDocument.of(AGREEMENT.withExclusions(List.of()))
                        .render(Locale.ENGLISH, DocumentFormat.MARKDOWN))
                .doesNotContain("## 12. ", "Exclusions");
    }

    @Test
    void a_draft_keeps_the_exclusions() {
        assertThat(AgreementDraft.of(AGREEMENT).complete()).isEqualTo(AGREEMENT);
    }
}
