package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.agreement.PartyAttributes;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.RenewalAttributes;
import org.closedloop.sla.agreement.ReportingAttributes;
import org.closedloop.sla.agreement.ReviewAttributes;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.WindowLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDocumentTest {

    private static final Agreement FULL = SlaFixtures.fullAgreement();
    private static final AgreementDraft EMPTY = AgreementDraft.builder().build();

    @Test
    void an_open_part_has_a_placeholder_in_its_clause() {
        AgreementDraft draft = AgreementDraft.of(FULL)
                .withScope(ClauseDraft.of(ScopeAttributes.SCOPE))
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
    void open_parts_are_listed_at_the_end_of_a_draft() {
        AgreementDraft draft = AgreementDraft.of(FULL)
                .withScope(ClauseDraft.of(ScopeAttributes.SCOPE))
                .withReview(Optional.empty());
        assertThat(markdown(draft, Locale.GERMAN)).endsWith("""
                ## Offene Punkte

                Bis zur Unterzeichnung sind die erforderlichen Punkte zu ergänzen. Freigestellte Punkte können entfallen.

                | Ziffer | Offen | Erforderlich |
                |---|---|---|
                | 2 | Startdatum | ja |
                | 2 | Enddatum | ja |
                | 2 | Geografischer Wirkungsbereich | ja |
                | 2 | Gruppe | freigestellt |
                | 2 | Untergruppe | freigestellt |
                | 2 | Zeitzone | ja |
                | 2 | Arbeitskalender | ja |
                | 10 | Performance-Optimierung | freigestellt |
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-CH", "en"})
    void an_empty_draft_has_a_placeholder_for_every_part(String language) {
        String text = markdown(EMPTY, Locale.forLanguageTag(language));
        for (int number = 1; number <= 11; number++) {
            assertThat(clause(text, number)).contains("\\[", "\\]");
        }
        assertThat(text.lines().filter(line -> line.startsWith("## "))).hasSize(13);
    }

    @Test
    void the_placeholder_of_a_part_is_in_the_sentence_of_the_contract() {
        AgreementDraft draft = AgreementDraft.of(FULL)
                .withScope(ClauseDraft.of(ScopeAttributes.SCOPE).with(ScopeAttributes.START, LocalDate.of(2027, 1, 1)))
                .withFramework(
                        ClauseDraft.of(FrameworkAttributes.FRAMEWORK).with(FrameworkAttributes.DOCUMENT, "Annex A"))
                .withReporting(ClauseDraft.of(ReportingAttributes.REPORTING)
                        .with(ReportingAttributes.CADENCE, WindowLength.MONTH))
                .withReview(ClauseDraft.of(ReviewAttributes.REVIEW).with(ReviewAttributes.INTERVAL, Period.ofMonths(1)))
                .withRenewal(
                        ClauseDraft.of(RenewalAttributes.RENEWAL).with(RenewalAttributes.NOTICE, Period.ofMonths(3)));
        assertThat(markdown(draft, Locale.ENGLISH))
                .contains("in force from 1 Jan 2027 to \\[END DATE\\], both days inclusive")
                .contains(
                        "Geographic business unit: \\[REGION\\].",
                        "Subgroup whose results are covered:" + " \\[SUBGROUP\\].")
                .contains("time zone \\[TIME ZONE\\].", "business calendar “\\[BUSINESS CALENDAR\\]”.")
                .contains("sales system “\\[SYSTEM NAME\\]”.", "adopted by: \\[FUNCTIONS\\].")
                .contains("in the document “Annex A” dated \\[DOCUMENT DATE\\], which is attached")
                .contains("Reporting period: the month.", "delivered through: “\\[DASHBOARD/SLIDES/TOOL\\]”.")
                .contains(
                        "The following are informed: “\\[MANAGEMENT LEVELS\\]”.",
                        "business day \\[DEADLINE\\]" + " after the end")
                .contains("Interval between meetings: 1 month.", "takes place on \\[DATE\\].")
                .contains("renewed with effect from \\[RENEWAL DATE\\]: \\[AUTOMATICALLY/BY CONSENT\\].")
                .contains("Notice period before the end of the term: 3 months.", "agreement: \\[LENGTH\\].");
    }

    @Test
    void an_open_clause_has_the_headings_of_the_contract() {
        assertThat(clause(markdown(EMPTY, Locale.ENGLISH), 5))
                .contains("### 5.1 Stages of the funnel\n\n\\[STAGES\\]", "### 5.7 Further terms\n");
        assertThat(clause(markdown(EMPTY, Locale.ENGLISH), 7))
                .contains("determine whether a target is met.\n\n\\[SQL METRICS\\]");
    }

    @Test
    void a_third_party_has_placeholders_of_its_own() {
        AgreementDraft draft = AgreementDraft.of(FULL)
                .withParties(List.of(ClauseDraft.ofSide(PartyAttributes.PARTY, Role.INSIDE_SALES)))
                .withPosts(List.of(post(Role.INSIDE_SALES).with(PostAttributes.HOLDER, "Ida Isler")));
        assertThat(markdown(draft, Locale.GERMAN))
                .contains("| Inside Sales | \\[INSIDE\\_SALES\\] | \\[NAME INSIDE SALES\\] |")
                .contains("| Inside Sales | Ida Isler | \\[STELLVERTRETUNG INSIDE SALES\\] | \\[START\\_DATUM\\] |")
                .contains("| 8 | Stellvertretung von Inside Sales | ja |");
    }

    @Test
    void the_list_of_open_points_numbers_the_posts_of_one_side() {
        AgreementDraft draft = AgreementDraft.of(FULL)
                .withPosts(List.of(
                        post(Role.SALES).with(PostAttributes.DEPUTY, "Ida Isler"),
                        post(Role.SALES).with(PostAttributes.HOLDER, "Ida Isler")));
        assertThat(markdown(draft, Locale.GERMAN))
                .contains(
                        "| 8 | Verantwortliche Person von Sales | ja |", "| 8 | Stellvertretung von Sales (2) | ja |");
    }

    @Test
    void a_placeholder_that_the_parties_wrote_is_kept_and_listed() {
        AgreementDraft draft = AgreementDraft.of(FULL).withCompany("Acme [RECHTSFORM]");
        assertThat(markdown(draft, Locale.GERMAN))
                .contains("| Unternehmen | Acme \\[RECHTSFORM\\] |")
                .contains("| – | Unternehmen | ja |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void every_part_that_can_be_open_has_a_name(String language) {
        Stream<Part> wholes = Stream.concat(Part.HEAD.stream(), Part.CLAUSES.stream())
                .filter(part -> !List.of(Part.VERSION, Part.SCOPE, Part.PARTIES, Part.POSTS)
                        .contains(part));
        Stream<Part> attributes = Stream.of(
                        ScopeAttributes.SCOPE,
                        PartyAttributes.PARTY,
                        FrameworkAttributes.FRAMEWORK,
                        PostAttributes.POST,
                        ReportingAttributes.REPORTING,
                        ReviewAttributes.REVIEW,
                        RenewalAttributes.RENEWAL)
                .flatMap(type -> type.getAttributes().stream());
        assertThat(ContractWording.in(Locale.forLanguageTag(language)).keys())
                .filteredOn(key -> key.startsWith("gap."))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(wholes, attributes)
                        .map(part -> "gap." + part.getKey())
                        .toList());
    }

    @Property(tries = 100)
    void each_gap_has_a_placeholder_in_its_clause_and_a_line_in_the_list(@ForAll("drafts") AgreementDraft draft) {
        String text = markdown(draft, Locale.ENGLISH);
        for (Gap gap : draft.lacks()) {
            ContractWording words = ContractWording.in(Locale.ENGLISH);
            String name = words.say(
                    "gap." + gap.getPart().getKey(),
                    gap.getRole().map(words::name).orElse(""));
            if (gap.getNumber() > 1) {
                name += " (" + gap.getNumber() + ")";
            }
            assertThat(text).contains(" | " + name + " | " + (gap.isRequired() ? "yes" : "optional") + " |");
            assertThat(gap.getClause() == 0 ? text.substring(0, text.indexOf("\n## ")) : clause(text, gap.getClause()))
                    .as(gap.toString())
                    .contains("\\[");
        }
    }

    @Provide
    Arbitrary<AgreementDraft> drafts() {
        return SlaArbitraries.drafts();
    }

    @Test
    void only_a_draft_has_the_notice_that_it_binds_no_party() {
        String draft = markdown(AgreementDraft.of(FULL), Locale.ENGLISH);
        String contract = AgreementDocument.of(FULL).render(Locale.ENGLISH, DocumentFormat.MARKDOWN);
        assertThat(draft)
                .contains("Draft. This text is not binding on any party.")
                .endsWith("All points have been" + " completed.\n");
        assertThat(contract).doesNotContain("Draft", "Open points", "\\[");
    }

    @Test
    void a_draft_is_written_as_a_page() {
        assertThat(AgreementDocument.of(EMPTY).render(Locale.GERMAN, DocumentFormat.HTML))
                .contains("<title>Leistungsvereinbarung zwischen Marketing und Sales – [FIRMA]</title>")
                .contains("<section class=\"open\">", "[ERNEUERUNGSDATUM]");
    }

    private static ClauseDraft<Post> post(Role side) {
        return ClauseDraft.ofSide(PostAttributes.POST, side);
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
