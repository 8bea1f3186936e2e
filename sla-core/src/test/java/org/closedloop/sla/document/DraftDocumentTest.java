package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.AgreementDraft;
import org.closedloop.sla.agreement.Gap;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDocumentTest {

    private static final Agreement FULL = SlaFixtures.fullAgreement();
    private static final AgreementDraft EMPTY = AgreementDraft.builder().build();

    @Test
    void what_is_open_stands_there_as_a_placeholder_in_its_clause() {
        AgreementDraft draft = AgreementDraft.of(FULL)
                .withScope(Optional.empty())
                .withPosts(FULL.getPosts().get(0))
                .withParties(FULL.getParties().get(0));
        assertThat(markdown(draft, Locale.GERMAN))
                .contains("**2.1** Diese Vereinbarung gilt vom \\[START\\_DATUM\\] bis einschließlich "
                        + "\\[END\\_DATUM\\] (Laufzeit).\n")
                .contains("| Marketing | Mia Keller | Max Roth | 01.01.2026 | 31.12.2026 |\n"
                        + "| Sales | \\[VERANTWORTLICH SALES\\] | \\[STELLVERTRETUNG SALES\\] "
                        + "| \\[START\\_DATUM\\] | \\[END\\_DATUM\\] |\n")
                .contains("| Sales | \\[INBOUND\\_SALES\\] | \\[NAME SALES\\] |\n")
                .contains("| Sales | \\[NAME SALES\\] |  |  |\n");
    }

    @Test
    void what_is_open_is_listed_at_the_end() {
        AgreementDraft draft =
                AgreementDraft.of(FULL).withScope(Optional.empty()).withReview(Optional.empty());
        assertThat(markdown(draft, Locale.GERMAN)).endsWith("""
                ## Offene Punkte

                Bis zur Unterzeichnung sind die erforderlichen Punkte zu ergänzen. Freigestellte Punkte können entfallen.

                | Ziffer | Offen | Erforderlich |
                |---|---|---|
                | 2 | Geltungsbereich | ja |
                | 10 | Performance-Optimierung | freigestellt |
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void an_empty_draft_is_the_whole_form(String language) {
        String text = markdown(EMPTY, Locale.forLanguageTag(language));
        for (int number = 1; number <= 11; number++) {
            assertThat(clause(text, number)).contains("\\[", "\\]");
        }
        assertThat(text.lines().filter(line -> line.startsWith("## "))).hasSize(13);
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void each_gap_has_a_placeholder_and_a_line_in_the_list(Gap gap) {
        String open = markdown(EMPTY, Locale.ENGLISH);
        assertThat(open)
                .contains("| " + new Wording(Locale.ENGLISH).say("gap." + gap) + " | "
                        + (gap.isRequired() ? "yes" : "optional") + " |");
    }

    @Test
    void a_draft_says_that_it_binds_nobody_and_a_contract_does_not() {
        String draft = markdown(AgreementDraft.of(FULL), Locale.ENGLISH);
        String contract = AgreementDocument.of(FULL).render(Locale.ENGLISH, DocumentFormat.MARKDOWN);
        assertThat(draft).contains("Draft. This text binds no party.").endsWith("All points are filled in.\n");
        assertThat(contract).doesNotContain("Draft", "Open points", "\\[");
    }

    @Test
    void a_draft_is_a_page_too() {
        assertThat(AgreementDocument.of(EMPTY).render(Locale.GERMAN, DocumentFormat.HTML))
                .contains("<title>Leistungsvereinbarung zwischen Marketing und Sales – [FIRMA]</title>")
                .contains("<section class=\"open\">", "[ERNEUERUNGSDATUM]");
    }

    private static String clause(String text, int number) {
        Matcher heading = Pattern.compile("(?m)^## " + number + "\\. ").matcher(text);
        assertThat(heading.find()).isTrue();
        int end = text.indexOf("\n## ", heading.end());
        return text.substring(heading.start(), end);
    }

    private static String markdown(AgreementDraft draft, Locale locale) {
        return AgreementDocument.of(draft).render(locale, DocumentFormat.MARKDOWN);
    }
}
