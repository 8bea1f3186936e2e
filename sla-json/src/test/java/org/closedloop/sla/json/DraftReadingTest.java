package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReadingTest {

    private static final String HEAD = "apiVersion: closedloop.org/v2\nkind: Agreement\n";
    private static final AgreementDraft NOTHING = AgreementDraft.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id:\nversion: null\nlanguage: '[LANGUAGE]'\nscope:\nparties: null\nframework: '[FRAMEWORK]'",
                "definitions: null\ntargets: '[TARGETS]'\nmetrics: []\nposts:\nreporting: ~\nreview: null\nrenewal:",
                "scope: { period: '[PERIOD]', zone: '{{zone}}', region: null, group: null, calendar: null }",
                "scope: { period: '[START DATE]/[END DATE]' }"
            })
    void what_is_missing_null_or_a_placeholder_is_a_hole(String yaml) {
        assertThat(read(yaml).orElseThrow()).isEqualTo(NOTHING);
    }

    @Test
    void a_hole_can_be_wherever_a_clause_has_a_part() {
        AgreementDraft draft = read("""
                framework: { system: , adoptedBy: '[FUNCTIONS]', document: null, documentDate: '[DATE]' }
                reporting: { channels: , cadence: '[CADENCE]', audience: null, deadlineDays: '[DAYS]' }
                review: { interval: '[INTERVAL]', firstDate: null, participants: }
                renewal: { date: '[DATE]', mode: '[MODE]', notice: '${notice}', nextPeriod: }
                parties: [{ role: sales, function: , representative: null }]
                posts: [{ role: sales, holder: , deputy: null, period: }]
                definitions: { stages: , conversionRates: , closeRate: , attribution: , dealStages: , revenue: , terms: }
                """).orElseThrow();
        assertThat(draft.lacks()).filteredOn(gap -> gap.getClause() >= 3).hasSize(30);
        assertThat(draft.getFramework()).contains(ClauseDraft.of(FrameworkAttributes.FRAMEWORK));
        assertThat(draft.getPosts()).containsExactly(ClauseDraft.ofSide(PostAttributes.POST, Role.SALES));
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 2027-01-01, 2027-12-31",
        "2027-01-01/2027-06-30, 2027-01-01, 2027-06-30",
        "2027-01-01/[END DATE], 2027-01-01, ",
        "[START DATE]/2027-06-30, , 2027-06-30",
        "{{start}}/2027-06-30, , 2027-06-30",
    })
    void a_period_can_be_known_by_half(String text, LocalDate start, LocalDate end) {
        assertThat(read("scope: { period: '" + text + "' }").orElseThrow().getScope())
                .isEqualTo(ClauseDraft.builder(ScopeAttributes.SCOPE)
                        .set(ScopeAttributes.START, Optional.ofNullable(start))
                        .set(ScopeAttributes.END, Optional.ofNullable(end))
                        .build());
    }

    @Test
    void a_placeholder_among_words_is_kept_and_is_open() {
        AgreementDraft draft = read("company: 'Acme [LEGAL FORM]'\nreporting: { channels: ['[TOOL]'] }")
                .orElseThrow();
        assertThat(draft.getCompany()).contains("Acme [LEGAL FORM]");
        assertThat(draft.lacks().toString()).contains("company (head)", "channels (clause 9)");
    }

    @Test
    void what_is_a_hole_of_a_value_is_a_placeholder_of_a_text() {
        AgreementDraft draft = read("company: '[firma]'\nscope: { zone: '[zeitzone]', region: 'Tirol [sic]' }")
                .orElseThrow();
        assertThat(draft.lacks().toString())
                .contains("company (head)", "time zone (clause 2)")
                .doesNotContain("region");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_whole_agreement_is_a_draft_without_holes(Format format) {
        Agreement full = SlaFixtures.fullAgreement().withSignatures(List.of());
        String text = SlaJson.inEnglish().write(full, format);
        assertThat(SlaJson.inEnglish().read(AgreementDraft.class, text, format).orElseThrow())
                .isEqualTo(AgreementDraft.of(full));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scope: { period: '2027-02-30/[END DATE]' } | 3:18 /scope/period: expected a date range such as 2027"
                        + " or 2027-01-01/[END DATE], but was a string: `2027-02-30/[END DATE]` [SLA-J04]",
                "scope: { period: '2027-02-01/2027-01-31' } | 3:18 /scope/period: refused: date range"
                        + " '2027-02-01/2027-01-31': must not end before it starts [SLA-J06]",
                "language: ' ' | 3:11 /language: must not be blank; expected a language tag such as de-CH [SLA-J12]",
                "compnay: Acme | 3:1 /compnay: unknown field `compnay`; did you mean `company`? [SLA-J01]",
                "review: { interval: P0D } | 3:9 /review: refused: review: interval must be positive, but was P0D"
                        + " [SLA-J06]",
                "posts: [{ role: null, holder: Sam }] | 3:17 /posts/0/role: must not be null; expected a word"
                        + " [SLA-J11]",
                "framework: { adoptedBy: [sales, '[FUNCTION]'] } | 3:33 /framework/adoptedBy/1: expected one of"
                        + " marketing, sales, inside-sales, but was `[FUNCTION]` [SLA-J05]",
            })
    void everything_else_that_is_wrong_is_told_with_its_place(String yaml, String problem) {
        assertThat(read(yaml).getProblems()).singleElement().hasToString(problem);
    }

    @Test
    void a_draft_has_no_signatures() {
        assertThat(read("signatures: []").getProblems())
                .singleElement()
                .hasToString("3:1 /signatures: a draft cannot have signatures; the kind of a signed document is"
                        + " `Agreement` [SLA-J01]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "targets: [{ type: volume, id: sqls, responsible: sales, metric: m, atLeast: '[NUMBER]',"
                        + " window: month }] | 3:11 /targets/0: `sqls` must be complete",
                "metrics: [{ type: report-delivery, id: report, withinDays: }] | 3:11 /metrics/0: `report` must be"
                        + " complete",
                "metrics: [{ type: report-delivery, withinDays: 5 }] | 3:11 /metrics/0: `/metrics/0` must be complete",
                "definitions: { terms: [{ name: MQL }] } | 3:24 /definitions/terms/0: `MQL` must be complete",
                "definitions: { stages: [{ stage: mql, meaning: }] } | 3:25 /definitions/stages/0: `mql` must be complete",
            })
    void an_item_of_clauses_5_to_7_is_whole_or_not_there(String yaml, String problem) {
        assertThat(read(yaml).getProblems())
                .hasSize(2)
                .extracting(Problem::toString)
                .contains(problem + " in a draft, or be omitted until it is [SLA-J03]");
        assertThat(SlaJson.in(Locale.GERMAN)
                        .read(AgreementDraft.class, HEAD + yaml, Format.YAML)
                        .getProblems())
                .anySatisfy(each -> assertThat(each.getMessage()).contains("muss in einem Entwurf vollständig sein"));
    }

    @Test
    void an_item_that_is_wrong_without_a_hole_is_only_wrong() {
        assertThat(read("targets: [{ type: volume, id: sqls, responsible: sales, metric: '[METRIC]', atLeast: many,"
                                + " window: month }]")
                        .getProblems())
                .singleElement()
                .hasToString("3:86 /targets/0/atLeast: expected a whole number such as 120, but was a string: `many`"
                        + " [SLA-J04]");
    }

    @Test
    void an_agreement_itself_has_no_holes() {
        String text = SlaJson.inEnglish().write(SlaFixtures.smallAgreement(), Format.YAML);
        assertThat(agreement(text.replaceFirst("(?m)^company: .*$", "company:")).getProblems())
                .singleElement()
                .extracting(Problem::getCode)
                .isEqualTo("SLA-J11");
        assertThat(agreement(text.replaceFirst("period: \"2026\"", "period: \"2026-01-01/[END DATE]\""))
                        .getProblems())
                .isNotEmpty()
                .extracting(Problem::getCode)
                .containsOnly("SLA-J04");
        assertThat(agreement(text.replace("kind: Agreement", "kind: AgreementDraft"))
                        .getProblems())
                .singleElement()
                .extracting(Problem::getMessage)
                .isEqualTo("expected kind `Agreement`, but was `AgreementDraft`");
    }

    private static Reading<AgreementDraft> read(String yaml) {
        return SlaJson.inEnglish().read(AgreementDraft.class, HEAD + yaml + "\n", Format.YAML);
    }

    private static Reading<Agreement> agreement(String yaml) {
        return SlaJson.inEnglish().read(Agreement.class, yaml, Format.YAML);
    }
}
