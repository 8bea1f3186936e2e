package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.value.FormatVersions;
import org.closedloop.sla.json.value.Migration;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sample form, as an older version could have had it: first a term and a firm, in words that were in capitals, then
 * thresholds that were minimums.
 */
class FormatVersionsTest {

    private static final Migration FIRST = new Migration(
            "closedloop.org/v2alpha",
            "closedloop.org/v2beta",
            Map.of(
                    "Agreement",
                    root -> root.renamed("firm", "company")
                            .at("scope", scope -> scope.renamed("term", "period"))
                            .at("parties", party -> party.at("role", FormatVersionsTest::inLowerCase))));

    private static final Migration SECOND = new Migration(
            "closedloop.org/v2beta",
            "closedloop.org/v2",
            Map.of(
                    "Agreement",
                    root -> root.at("targets", target -> target.renamed("minimum", "atLeast"))
                            .at("metrics", metric -> metric.renamed("minimum", "atLeast"))));

    private static final FormatVersions VERSIONS = new FormatVersions("closedloop.org/v2", List.of(FIRST, SECOND));

    private final SlaJson json = new SlaJson(Locale.ENGLISH, VERSIONS);
    private final Agreement agreement = SlaFixtures.fullAgreement();

    private static Node inLowerCase(Node word) {
        return word.withText(word.text().toLowerCase(Locale.ROOT));
    }

    private static String second(String text) {
        return text.replace("closedloop.org/v2", "closedloop.org/v2beta").replace("atLeast", "minimum");
    }

    private static String first(String text) {
        return second(text)
                .replace("v2beta", "v2alpha")
                .replaceFirst("company(\"?:)", "firm$1")
                .replaceFirst("period(\"?: \"2026\")", "term$1")
                .replace("- role: marketing\n    function", "- role: MARKETING\n    function");
    }

    @ParameterizedTest
    @EnumSource
    void reads_what_older_versions_wrote(Format format) {
        String today = json.write(agreement, format);

        for (String older : List.of(first(today), second(today))) {
            assertThat(older).isNotEqualTo(today);
            assertThat(json.read(Agreement.class, older, format).orElseThrow()).isEqualTo(agreement);
            assertThat(SlaJson.inEnglish().read(Agreement.class, older, format).getValue())
                    .as("without the migrations")
                    .isEmpty();
        }
    }

    @Test
    void reads_an_older_agreement_that_is_not_filled_in_as_a_draft() {
        String older = first(json.write(agreement, Format.YAML))
                .replaceFirst("zone: .*\n", "zone:\n")
                .replaceFirst("(?s)\nsignatures:.*", "\n");

        AgreementDraft draft =
                json.read(AgreementDraft.class, older, Format.YAML).orElseThrow();

        assertThat(draft.getCompany()).contains("Acme AG");
        assertThat(draft.lacks()).extracting(Gap::getPath).containsExactly("scope.zone");
    }

    @Test
    void writes_the_current_version() {
        String today = json.write(agreement, Format.YAML);
        Agreement read = json.read(Agreement.class, first(today), Format.YAML).orElseThrow();

        assertThat(json.write(read, Format.YAML)).isEqualTo(today).startsWith("apiVersion: closedloop.org/v2\n");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "a value of a field that is called otherwise today",
                        replacing("term: \"2026\"", "term: \"2026-13\""),
                        "11:9 /scope/term: expected a date range such as 2026, 2026-H1, 2026-03 or"
                                + " 2026-01-15/2026-02-14,"
                                + " but was a string: `2026-13` [SLA-J04]"),
                arguments(
                        "a field of the current form in a document of an older one",
                        replacing("firm: Acme AG\n", "firm: Acme AG\ncompany: Acme AG\n"),
                        "7:1 /firm: unknown field `firm`; expected one of "),
                arguments(
                        "what the validation finds",
                        replacing("minimum: 120", "minimum: -120"),
                        "94:12 /targets/0/minimum: target 'sql-volume': count must be positive, but was -120"
                                + " [SLA-T04]"),
                arguments(
                        "what is missing",
                        replacing("firm: Acme AG\n", ""),
                        "1:1: field `company` is missing; expected a string [SLA-J03]"));
    }

    private static UnaryOperator<String> replacing(String text, String other) {
        return document -> {
            assertThat(document).contains(text);
            return document.replaceFirst(text, other);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void tells_problems_at_their_place_in_the_file(String name, UnaryOperator<String> mistake, String told) {
        String older = mistake.apply(first(json.write(agreement, Format.YAML)));

        assertThat(json.read(Agreement.class, older, Format.YAML).getProblems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).startsWith(told));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void refuses_versions_that_it_does_not_know(String version, String told) {
        assertThat(json.read(Lead.class, "apiVersion: " + version + "\nkind: Lead\nid: a\n", Format.YAML)
                        .getProblems())
                .extracting(Problem::toString)
                .containsExactly(told);
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                arguments(
                        "closedloop.org/v3",
                        "1:13 /apiVersion: apiVersion `closedloop.org/v3` is later than `closedloop.org/v2`, the"
                                + " latest one that this version of the library reads [SLA-J09]"),
                arguments(
                        "closedloop.org/v0",
                        "1:13 /apiVersion: expected apiVersion `closedloop.org/v2`, but was `closedloop.org/v0`"
                                + " [SLA-J09]"),
                arguments(
                        "closedloop.org/v3beta",
                        "1:13 /apiVersion: expected apiVersion `closedloop.org/v2`, but was `closedloop.org/v3beta`"
                                + " [SLA-J09]"),
                arguments("2", "1:13 /apiVersion: expected apiVersion `closedloop.org/v2`, but was `2` [SLA-J09]"));
    }

    @Test
    void is_the_same_for_a_kind_that_did_not_change() {
        assertThat(json.read(Lead.class, "apiVersion: closedloop.org/v2alpha\nkind: Lead\nid: a\n", Format.YAML)
                        .orElseThrow()
                        .getId())
                .isEqualTo("a");
    }

    @Test
    void refuses_steps_that_do_not_meet() {
        assertThatThrownBy(() -> new FormatVersions("closedloop.org/v2", List.of(SECOND, FIRST)))
                .hasMessage("migration from closedloop.org/v2beta: must lead to closedloop.org/v2alpha, but leads to"
                        + " closedloop.org/v2");
        assertThatThrownBy(() -> new FormatVersions("closedloop.org/v2", List.of(FIRST)))
                .hasMessage("migration from closedloop.org/v2alpha: must lead to closedloop.org/v2, but leads to"
                        + " closedloop.org/v2beta");
    }
}
