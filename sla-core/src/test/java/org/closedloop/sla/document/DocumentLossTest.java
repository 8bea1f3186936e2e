package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Losses are reported for every attribute that a contract does not carry. */
class DocumentLossTest {

    private static final Agreement FULL = SlaFixtures.fullAgreement().withTitle(Optional.empty());

    @ParameterizedTest
    @MethodSource
    void a_loss_is_reported_with_its_path(Agreement agreement, String loss) {
        assertThat(losses(agreement, Locale.ENGLISH)).containsExactly(loss);
    }

    static Stream<Arguments> a_loss_is_reported_with_its_path() {
        VolumeTarget volume = (VolumeTarget) FULL.getTargets().get(0);
        return Stream.of(
                Arguments.of(
                        FULL.withTargets(volume.withWeight(new BigDecimal("3.0"))),
                        "targets[0].weight: '3.0' is read back as '3'"),
                Arguments.of(
                        FULL.withTargets(volume.withTolerance(new BigDecimal("0.050"))),
                        "targets[0].tolerance: '0.050' is read back as '0.05'"),
                Arguments.of(FULL.withCompany(" Acme"), "company: ' Acme' is read back as 'Acme'"),
                Arguments.of(FULL.withPurpose("a\n\nb"), "purpose: 'a /  / b' is read back as 'a / b'"),
                Arguments.of(FULL.withPurpose("a\u00a0b"), "purpose: 'a\u00a0b' is read back as 'a b'"),
                Arguments.of(FULL.withPurpose("a  b"), "purpose: 'a  b' is read back as 'a b'"),
                Arguments.of(FULL.withPurpose(" "), "purpose: ' ' cannot be read back"),
                Arguments.of(
                        FULL.withTitle("Service Level Agreement between Marketing and Sales"),
                        "title: 'Service Level Agreement between Marketing and Sales' is lost when the contract is"
                                + " read back"),
                Arguments.of(
                        FULL.withReview(FULL.getReview().orElseThrow().withFirstDate(LocalDate.of(10_000, 1, 1))),
                        "review.firstDate: '+10000-01-01' cannot be read back"),
                Arguments.of(
                        FULL.withTargets(volume.withMetric("response")),
                        "targets[0].metric: 'response' cannot be read back"));
    }

    @Test
    void names_of_a_set_that_read_the_same_are_read_as_one() {
        StageCount sqls = StageCount.of("sqls", Stage.SQL)
                .withLeads(LeadFilter.builder().addPriorities("hot", " hot").build());
        Agreement agreement = FULL.withMetrics(sqls)
                .withTargets(FULL.getTargets().stream()
                        .filter(target -> target.getMetric().equals("sqls"))
                        .toList());

        assertThat(losses(agreement, Locale.ENGLISH))
                .containsExactly("metrics[0].leads.priorities[]: ' hot' is read back as 'hot'");
        assertThat(AgreementDocument.parse(
                                AgreementDocument.of(agreement).render(Locale.ENGLISH, DocumentFormat.MARKDOWN))
                        .orElseThrow()
                        .getMetrics())
                .containsExactly(
                        sqls.withLeads(LeadFilter.builder().addPriorities("hot").build()));
    }

    @Test
    void fields_of_a_filter_that_are_printed_alike_cannot_be_read_back() {
        Agreement agreement = FULL.withMetrics(StageCount.of("sqls", Stage.SQL)
                        .withLeads(LeadFilter.builder()
                                .addBlank("team a", " team a")
                                .build()))
                .withTargets(FULL.getTargets().get(0));

        assertThat(losses(agreement, Locale.ENGLISH))
                .contains("metrics[0].leads.blank[]: ' team a' is read back as 'team a'")
                .anyMatch(
                        loss -> loss.startsWith("metrics[0].leads.filter: ") && loss.endsWith(" cannot be read back"));
    }

    @Test
    void the_default_title_is_lost_only_in_its_own_language() {
        Agreement agreement = FULL.withTitle("Leistungsvereinbarung zwischen Marketing und Sales");
        assertThat(losses(agreement, Locale.ENGLISH)).isEmpty();
        assertThat(AgreementDocument.of(agreement).losses(Locale.GERMAN))
                .extracting(loss -> loss.explain(Locale.GERMAN))
                .containsExactly("title: «Leistungsvereinbarung zwischen Marketing und Sales» wird als nichts gelesen");
    }

    @Test
    void losses_of_an_incomplete_draft_cannot_be_determined() {
        AgreementDocument document = AgreementDocument.of(AgreementDraft.of(FULL.withCompany("[ACME]")));
        assertThatThrownBy(() -> document.losses(Locale.ENGLISH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("draft 'acme-full-2026': must have all that an agreement needs, but lacks company (head)");
    }

    private static List<String> losses(Agreement agreement, Locale locale) {
        return AgreementDocument.of(agreement).losses(locale).stream()
                .map(loss -> loss.explain(Locale.ENGLISH))
                .toList();
    }
}
