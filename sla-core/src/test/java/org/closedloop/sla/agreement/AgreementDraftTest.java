package org.closedloop.sla.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;

class AgreementDraftTest {

    private static final Agreement SMALL = SlaFixtures.smallAgreement();
    private static final Agreement FULL = SlaFixtures.fullAgreement();

    @Test
    void an_empty_draft_lacks_everything() {
        assertThat(AgreementDraft.builder().build().lacks()).containsExactly(Gap.values());
    }

    @Test
    void refuses_to_be_complete_with_a_list_of_all_that_is_missing() {
        AgreementDraft draft = AgreementDraft.of(SMALL)
                .withScope(Optional.empty())
                .withCompany(Optional.empty())
                .withPosts(SMALL.getPosts().get(0));
        assertThatThrownBy(draft::complete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("draft 'acme-2026': must have all that an agreement needs, "
                        + "but lacks company (head), scope (clause 2), sales post (clause 8)");
    }

    @Test
    void becomes_an_agreement_step_by_step() {
        AgreementDraft draft =
                AgreementDraft.builder().company(SMALL.getCompany()).build();
        draft = draft.withId(SMALL.getId()).withLanguage(SMALL.getLanguage()).withScope(SMALL.getScope());
        assertThat(draft.lacks()).doesNotContain(Gap.COMPANY, Gap.ID, Gap.LANGUAGE, Gap.SCOPE);
        draft = draft.withParties(SMALL.getParties()).withDefinitions(SMALL.getDefinitions());
        draft = draft.withTargets(SMALL.getTargets())
                .withMetrics(SMALL.getMetrics())
                .withPosts(SMALL.getPosts());
        assertThat(draft.lacks())
                .containsExactly(Gap.PURPOSE, Gap.FRAMEWORK, Gap.REPORTING, Gap.REVIEW, Gap.RENEWAL)
                .noneMatch(Gap::isRequired);
        assertThat(draft.complete()).isEqualTo(SMALL);
    }

    @Test
    void one_sides_target_is_not_the_others() {
        AgreementDraft draft = AgreementDraft.of(SMALL.withTargets(SMALL.getTargets().stream()
                .filter(target -> target.getResponsible() == Role.MARKETING)
                .toList()));
        assertThat(draft.lacks()).contains(Gap.SALES_TARGETS).doesNotContain(Gap.MARKETING_TARGETS);
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

    @Provide
    Arbitrary<Agreement> agreements() {
        return SlaArbitraries.agreements();
    }
}
