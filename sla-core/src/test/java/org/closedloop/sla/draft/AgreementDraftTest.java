package org.closedloop.sla.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.agreement.FrameworkAttributes.FRAMEWORK;
import static org.closedloop.sla.agreement.PartyAttributes.PARTY;
import static org.closedloop.sla.agreement.PostAttributes.POST;
import static org.closedloop.sla.agreement.RenewalAttributes.RENEWAL;
import static org.closedloop.sla.agreement.ReportingAttributes.REPORTING;
import static org.closedloop.sla.agreement.ReviewAttributes.REVIEW;
import static org.closedloop.sla.agreement.ScopeAttributes.SCOPE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.FrameworkAttributes;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.PostAttributes;
import org.closedloop.sla.agreement.RenewalAttributes;
import org.closedloop.sla.agreement.ReportingAttributes;
import org.closedloop.sla.agreement.ReviewAttributes;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementDraftTest {

    private static final Agreement SMALL = SlaFixtures.smallAgreement();
    private static final Agreement FULL = SlaFixtures.fullAgreement();
    private static final String OPEN = "Our [NAME SALES]";

    @Test
    void an_empty_draft_lacks_everything_in_the_contracts_order() {
        assertThat(AgreementDraft.builder().build().lacks())
                .hasToString(
                        "[company (head), id (head), language (head), "
                                + "purpose (clause 1), start date (clause 2), end date (clause 2), region (clause 2), "
                                + "group (clause 2), subgroup (clause 2), time zone (clause 2), calendar (clause 2), "
                                + "function of marketing (clause 3), representative of marketing (clause 3), "
                                + "function of sales (clause 3), representative of sales (clause 3), framework (clause 4), "
                                + "definitions (clause 5), targets of marketing (clause 6), targets of sales (clause 6), "
                                + "metrics (clause 7), accountable of marketing (clause 8), deputy of marketing (clause 8), "
                                + "post start of marketing (clause 8), post end of marketing (clause 8), "
                                + "accountable of sales (clause 8), deputy of sales (clause 8), post start of sales (clause 8), "
                                + "post end of sales (clause 8), reporting (clause 9), review (clause 10), renewal (clause 11)]");
    }

    @Test
    void what_may_be_left_out_is_optional() {
        assertThat(AgreementDraft.builder().build().lacks())
                .filteredOn(gap -> !gap.isRequired())
                .extracting(Gap::getPart)
                .containsExactly(
                        Part.PURPOSE,
                        ScopeAttributes.GROUP,
                        ScopeAttributes.SUBGROUP,
                        Part.FRAMEWORK,
                        Part.REPORTING,
                        Part.REVIEW,
                        Part.RENEWAL);
    }

    @Test
    void an_optional_clause_that_is_begun_needs_the_rest() {
        AgreementDraft draft = AgreementDraft.of(SMALL)
                .withFramework(ClauseDraft.of(FRAMEWORK))
                .withReporting(ClauseDraft.of(REPORTING).with(ReportingAttributes.CHANNELS, List.of("Dashboard")))
                .withReview(ClauseDraft.of(REVIEW).with(ReviewAttributes.INTERVAL, Period.ofMonths(1)))
                .withRenewal(ClauseDraft.of(RENEWAL));
        assertThat(draft.lacks())
                .filteredOn(Gap::isRequired)
                .hasToString("[system (clause 4), document (clause 4), document date (clause 4), cadence (clause 9), "
                        + "audience (clause 9), deadline (clause 9), first meeting (clause 10), "
                        + "participants (clause 10), renewal date (clause 11), mode (clause 11), notice (clause 11), "
                        + "next period (clause 11)]");
        assertThat(draft.lacks())
                .filteredOn(gap -> gap.getPart() == FrameworkAttributes.ADOPTED_BY)
                .singleElement()
                .returns(false, Gap::isRequired);
    }

    @Test
    void refuses_to_be_complete_with_a_list_of_all_that_is_missing() {
        AgreementDraft draft = AgreementDraft.of(SMALL)
                .withScope(ClauseDraft.of(SCOPE, SMALL.getScope()).without(ScopeAttributes.END))
                .withCompany(Optional.empty())
                .withPosts(List.of(
                        ClauseDraft.of(POST, SMALL.getPosts().get(0)),
                        ClauseDraft.of(POST, SMALL.getPosts().get(1)).with(PostAttributes.DEPUTY, "[DEPUTY SALES]")));
        assertThatThrownBy(draft::complete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("draft 'acme-2026': must have all that an agreement needs, "
                        + "but lacks company (head), end date (clause 2), deputy of sales (clause 8)");
        assertThatThrownBy(() -> draft.getScope().complete())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("scope: must have all that an agreement needs, but lacks end date (clause 2)");
    }

    @Test
    void a_draft_without_an_id_has_no_name_to_say() {
        AgreementDraft draft = AgreementDraft.of(SMALL).withId(Optional.empty());
        assertThatThrownBy(draft::complete)
                .hasMessage("draft: must have all that an agreement needs, but lacks id (head)");
    }

    @Test
    void becomes_an_agreement_step_by_step() {
        AgreementDraft draft =
                AgreementDraft.builder().company(SMALL.getCompany()).build();
        draft = draft.withId(SMALL.getId()).withLanguage(SMALL.getLanguage()).withScope(SMALL.getScope());
        assertThat(draft.lacks())
                .extracting(Gap::getPart)
                .doesNotContain(Part.COMPANY, Part.ID, Part.LANGUAGE, ScopeAttributes.START, ScopeAttributes.CALENDAR);
        draft = draft.withParties(SMALL.getParties().toArray(Party[]::new)).withDefinitions(SMALL.getDefinitions());
        draft = draft.withTargets(SMALL.getTargets())
                .withMetrics(SMALL.getMetrics())
                .withPosts(SMALL.getPosts().toArray(Post[]::new));
        assertThat(draft.lacks())
                .hasToString("[purpose (clause 1), group (clause 2), subgroup (clause 2), framework (clause 4), "
                        + "reporting (clause 9), review (clause 10), renewal (clause 11)]")
                .noneMatch(Gap::isRequired);
        assertThat(draft.complete()).isEqualTo(SMALL);
    }

    @Test
    void each_optional_clause_can_be_taken_as_agreed() {
        AgreementDraft draft = AgreementDraft.of(SMALL)
                .withFramework(FULL.getFramework().orElseThrow())
                .withReporting(FULL.getReporting().orElseThrow())
                .withReview(FULL.getReview().orElseThrow())
                .withRenewal(FULL.getRenewal().orElseThrow());
        assertThat(draft.complete())
                .isEqualTo(SMALL.withFramework(FULL.getFramework())
                        .withReporting(FULL.getReporting())
                        .withReview(FULL.getReview())
                        .withRenewal(FULL.getRenewal()));
    }

    @Test
    void one_sides_target_is_not_the_others() {
        AgreementDraft draft = AgreementDraft.of(SMALL.withTargets(SMALL.getTargets().stream()
                .filter(target -> target.getResponsible() == Role.MARKETING)
                .toList()));
        assertThat(draft.lacks())
                .filteredOn(gap -> gap.getPart() == Part.TARGETS)
                .extracting(Gap::getRole)
                .containsExactly(Optional.of(Role.SALES));
    }

    @Test
    void tells_where_a_part_stands() {
        assertThat(AgreementDraft.builder()
                        .parties(List.of(ClauseDraft.ofSide(PARTY, Role.INSIDE_SALES)))
                        .build()
                        .lacks())
                .extracting(Gap::getPath)
                .contains(
                        "company",
                        "scope.period",
                        "scope.zone",
                        "parties[inside-sales].function",
                        "targets[sales]",
                        "posts[marketing].deputy",
                        "renewal");
    }

    @Test
    void tells_a_sides_parties_and_posts_apart() {
        AgreementDraft draft = AgreementDraft.of(SMALL)
                .withParties(List.of(ClauseDraft.ofSide(PARTY, Role.SALES), ClauseDraft.ofSide(PARTY, Role.SALES)))
                .withPosts(List.of(
                        ClauseDraft.ofSide(POST, Role.SALES),
                        ClauseDraft.of(POST, SMALL.getPosts().get(0)).with(PostAttributes.ROLE, Role.MARKETING),
                        ClauseDraft.ofSide(POST, Role.SALES).with(PostAttributes.HOLDER, "Sam Frei")));
        assertThat(draft.lacks())
                .extracting(Gap::getPath)
                .containsSubsequence(
                        "parties[sales].function", "parties[sales#2].function", "parties[marketing].function")
                .containsSubsequence("posts[sales].holder", "posts[sales].deputy", "posts[sales#2].deputy")
                .doesNotContain("posts[sales#2].holder", "posts[marketing].deputy", "posts[marketing#2].deputy");
        assertThatThrownBy(draft::complete)
                .hasMessageContaining("deputy of sales (clause 8)")
                .hasMessageContaining("deputy of sales#2 (clause 8)");
    }

    @Test
    void no_day_is_the_last_before_it_is_the_first() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        String message = "date range '2027-01-01/2026-12-31': must not end before it starts";
        assertThatThrownBy(() -> ClauseDraft.builder(SCOPE)
                        .set(ScopeAttributes.START, day)
                        .set(ScopeAttributes.END, day.minusDays(1))
                        .build())
                .hasMessage(message);
        assertThatThrownBy(() -> ClauseDraft.ofSide(POST, Role.SALES)
                        .with(PostAttributes.START, day)
                        .with(PostAttributes.END, day.minusDays(1)))
                .hasMessage(message);
    }

    @Test
    void periods_that_no_clause_can_have_are_refused_at_once() {
        assertThatThrownBy(() -> ClauseDraft.of(REVIEW).with(ReviewAttributes.INTERVAL, Period.ZERO))
                .hasMessage("review: interval must be positive, but was P0D");
        assertThatThrownBy(() -> ClauseDraft.of(RENEWAL).with(RenewalAttributes.NEXT_PERIOD, Period.ofDays(-1)))
                .hasMessage("renewal: next period must be positive, but was P-1D");
        assertThatThrownBy(() -> ClauseDraft.of(RENEWAL).with(RenewalAttributes.NOTICE, Period.ofDays(-1)))
                .hasMessage("renewal: notice must not be negative, but was P-1D");
    }

    /** Agreements with a placeholder where validation calls a text, each with the path of the part that is open. */
    static Stream<Arguments> placeholders() {
        return Stream.of(
                placeholder("id", a -> a.withId(OPEN)),
                placeholder("title", a -> a.withTitle(OPEN)),
                placeholder("company", a -> a.withCompany(OPEN)),
                placeholder("company", a -> a.withCompany("[firma]")),
                placeholder("predecessor", a -> a.withPredecessor(OPEN)),
                placeholder("purpose", a -> a.withPurpose(OPEN)),
                placeholder("scope.region", a -> a.withScope(a.getScope().withRegion(OPEN))),
                placeholder("scope.group", a -> a.withScope(a.getScope().withGroup(OPEN))),
                placeholder("scope.subgroup", a -> a.withScope(a.getScope().withSubgroup(OPEN))),
                placeholder("scope.calendar", a -> a.withScope(a.getScope().withCalendar(OPEN))),
                placeholder("parties[sales].function", a -> withParty(a, party -> party.withFunction(OPEN))),
                placeholder(
                        "parties[sales].representative", a -> withParty(a, party -> party.withRepresentative(OPEN))),
                placeholder(
                        "framework.system",
                        a -> a.withFramework(a.getFramework().orElseThrow().withSystem(OPEN))),
                placeholder(
                        "framework.document",
                        a -> a.withFramework(a.getFramework().orElseThrow().withDocument(OPEN))),
                placeholder(
                        "definitions", a -> a.withDefinitions(a.getDefinitions().withCloseRate(OPEN))),
                placeholder(
                        "definitions", a -> a.withDefinitions(a.getDefinitions().withTerms(Term.of(OPEN, "A word.")))),
                placeholder(
                        "definitions", a -> a.withDefinitions(a.getDefinitions().withTerms(Term.of("Word", OPEN)))),
                placeholder(
                        "definitions",
                        a -> a.withDefinitions(a.getDefinitions()
                                .withStages(a.getDefinitions().getStages().stream()
                                        .map(stage -> stage.withMeaning(OPEN))
                                        .toList()))),
                placeholder(
                        "definitions",
                        a -> a.withDefinitions(a.getDefinitions()
                                .withStages(a.getDefinitions().getStages().stream()
                                        .map(stage -> stage.withCriteria(OPEN))
                                        .toList()))),
                placeholder(
                        "definitions",
                        a -> a.withDefinitions(a.getDefinitions()
                                .withConversionRates(a.getDefinitions().getConversionRates().stream()
                                        .map(rate -> rate.withName(OPEN))
                                        .toList()))),
                placeholder(
                        "definitions",
                        a -> a.withDefinitions(a.getDefinitions()
                                .withDealStages(a.getDefinitions().getDealStages().stream()
                                        .map(stage -> stage.withName(OPEN))
                                        .toList()))),
                placeholder(
                        "definitions",
                        a -> a.withDefinitions(a.getDefinitions()
                                .withRevenue(a.getDefinitions()
                                        .getRevenue()
                                        .orElseThrow()
                                        .withRecognition(OPEN)))),
                placeholder("targets[marketing]", a -> withVolume(a, volume -> volume.withConsequence(OPEN))),
                placeholder("targets[marketing]", a -> withVolume(a, volume -> volume.withMetric(OPEN))),
                placeholder("metrics", a -> withMetric(a, Completeness.of("filled-in", OPEN))),
                placeholder(
                        "metrics",
                        a -> withMetric(
                                a,
                                Completeness.of("filled-in", "email")
                                        .withLeads(LeadFilter.builder()
                                                .addSources(OPEN)
                                                .build()))),
                placeholder("posts[sales].holder", a -> withPost(a, post -> post.withHolder(OPEN))),
                placeholder("posts[sales].deputy", a -> withPost(a, post -> post.withDeputy(OPEN))),
                placeholder(
                        "reporting.channels",
                        a -> a.withReporting(a.getReporting().orElseThrow().withChannels("Mail", OPEN))),
                placeholder(
                        "reporting.audience",
                        a -> a.withReporting(a.getReporting().orElseThrow().withAudience(OPEN))),
                placeholder(
                        "review.participants",
                        a -> a.withReview(a.getReview().orElseThrow().withParticipants(OPEN))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placeholders")
    void a_placeholder_is_as_open_as_nothing(String path, Agreement agreement) {
        AgreementDraft draft = AgreementDraft.of(agreement);
        assertThat(draft.lacks())
                .filteredOn(Gap::isRequired)
                .extracting(Gap::getPath)
                .containsExactly(path);
        assertThatThrownBy(draft::complete).hasMessageContaining("but lacks ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placeholders")
    void and_validation_says_the_same(String path, Agreement agreement) {
        assertThat(new AgreementValidator().validate(agreement, Locale.ENGLISH))
                .extracting(Finding::getCode)
                .contains("SLA-X02");
    }

    @Test
    void a_blank_text_is_open_too_and_an_aside_in_brackets_is_not() {
        assertThat(AgreementDraft.of(FULL).withCompany(" ").lacks())
                .extracting(Gap::getPart)
                .containsExactly(Part.COMPANY);
        assertThat(AgreementDraft.of(FULL).withCompany("Acme [sic] AG").lacks()).isEmpty();
    }

    @Test
    void signatures_are_left_behind() {
        assertThat(AgreementDraft.of(FULL).lacks()).isEmpty();
        assertThat(AgreementDraft.of(FULL).complete()).isEqualTo(FULL.withSignatures(List.of()));
    }

    @Property(tries = 100)
    void any_agreement_is_complete_as_a_draft(@ForAll("agreements") Agreement agreement) {
        assertThat(AgreementDraft.of(agreement).complete()).isEqualTo(agreement.withSignatures(List.of()));
    }

    @Property(tries = 200)
    void a_draft_is_complete_or_says_what_it_lacks(@ForAll("drafts") AgreementDraft draft) {
        if (draft.lacks().stream().noneMatch(Gap::isRequired)) {
            assertThat(AgreementDraft.of(draft.complete())).isEqualTo(draft);
        } else {
            assertThatThrownBy(draft::complete).isInstanceOf(IllegalStateException.class);
        }
        assertThat(draft.lacks()).isSortedAccordingTo((a, b) -> Integer.compare(a.getClause(), b.getClause()));
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return SlaArbitraries.agreements();
    }

    @Provide
    Arbitrary<AgreementDraft> drafts() {
        return SlaArbitraries.drafts();
    }

    private static Arguments placeholder(String path, UnaryOperator<Agreement> change) {
        return Arguments.of(path, change.apply(FULL));
    }

    private static Agreement withParty(Agreement agreement, UnaryOperator<Party> change) {
        return agreement.withParties(agreement.getParties().stream()
                .map(party -> party.getRole() == Role.SALES ? change.apply(party) : party)
                .toList());
    }

    private static Agreement withPost(Agreement agreement, UnaryOperator<Post> change) {
        Post first = agreement.getPosts().stream()
                .filter(post -> post.getRole() == Role.SALES)
                .findFirst()
                .orElseThrow();
        return agreement.withPosts(agreement.getPosts().stream()
                .map(post -> post.equals(first) ? change.apply(post) : post)
                .toList());
    }

    private static Agreement withVolume(Agreement agreement, UnaryOperator<VolumeTarget> change) {
        return agreement.withTargets(agreement.getTargets().stream()
                .map(target -> target instanceof VolumeTarget volume ? change.apply(volume) : (Target) target)
                .toList());
    }

    private static Agreement withMetric(Agreement agreement, Metric metric) {
        return agreement.withMetrics(Stream.concat(agreement.getMetrics().stream(), Stream.of(metric))
                .toList());
    }
}
