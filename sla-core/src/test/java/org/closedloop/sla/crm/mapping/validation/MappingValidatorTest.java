package org.closedloop.sla.crm.mapping.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Severity;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingValidatorTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private final MappingValidator validator = new MappingValidator();

    static Stream<MappingMistake> own() {
        return MappingMistakes.own().stream();
    }

    static Stream<MappingMistake> besideTheAgreement() {
        return MappingMistakes.besideTheAgreement().stream();
    }

    @ParameterizedTest
    @MethodSource("own")
    void reports_one_mistake_as_one_finding(MappingMistake mistake) {
        CrmMapping mapping = mistake.change().apply(SlaFixtures.hubSpotMapping());

        assertThat(validator.validate(mapping, Locale.ENGLISH))
                .extracting(Finding::getRule, Finding::getPath, Finding::getMessage)
                .containsExactly(tuple(mistake.rule(), mistake.path(), mistake.message()));
    }

    @ParameterizedTest
    @MethodSource("besideTheAgreement")
    void reports_what_does_not_fit_the_agreement(MappingMistake mistake) {
        CrmMapping mapping = mistake.change().apply(SlaFixtures.hubSpotMapping());

        assertThat(validator.validate(mapping, Locale.ENGLISH)).isEmpty();
        assertThat(validator.validate(mapping, SlaFixtures.fullAgreement(), Locale.ENGLISH))
                .extracting(Finding::getRule, Finding::getPath, Finding::getMessage)
                .containsExactly(tuple(mistake.rule(), mistake.path(), mistake.message()));
    }

    @Test
    void names_the_won_stage_that_is_not_mapped() {
        CrmMapping fixture = SlaFixtures.hubSpotMapping();
        CrmMapping mapping = fixture.withDeal(fixture.getDeal().withWon().withWonFlag(Optional.empty()));

        assertThat(messages(validator.validate(mapping, SlaFixtures.fullAgreement(), Locale.ENGLISH)))
                .containsExactly(
                        "mapping 'acme-hubspot', deal: neither a stage nor a flag indicates that a deal is won."
                                + " Consider listing the stages under 'won', or naming the property under 'wonFlag'",
                        "mapping 'acme-hubspot', deal: the agreement's won deal stage 'Closed-Won' is not mapped as"
                                + " won. Consider listing it under 'won', or naming the property under 'wonFlag'");
    }

    @Test
    void breaks_every_rule_at_least_once() {
        Set<Rule> broken = Stream.concat(own(), besideTheAgreement())
                .map(MappingMistake::rule)
                .collect(Collectors.toSet());
        broken.add(Rule.WON_STAGE_UNMAPPED);

        assertThat(EnumSet.allOf(Rule.class))
                .filteredOn(rule -> rule.getCode().startsWith("SLA-C"))
                .isSubsetOf(broken);
    }

    @Test
    void finds_nothing_in_the_fixture_and_the_standards() {
        CrmMapping fixture = SlaFixtures.hubSpotMapping();
        assertThat(validator.validate(fixture, SlaFixtures.fullAgreement(), Locale.ENGLISH))
                .isEmpty();
        assertThat(validator.validate(CrmMapping.hubSpot(ZURICH).withCurrency(CurrencyUnit.of("CHF")), Locale.ENGLISH))
                .isEmpty();
        assertThat(validator.validate(CrmMapping.salesforce(ZURICH), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_response_from_the_creation_of_a_lead_needs_the_time_of_its_creation() {
        Agreement agreement = SlaFixtures.smallAgreement();
        Agreement fromCreation = agreement.withMetrics(
                agreement.getMetrics().get(0), ResponseTime.of("response", TimeLimit.hours(4), ClockStart.CREATION));
        CrmMapping mapping = SlaFixtures.hubSpotMapping();
        CrmMapping without = mapping.withLead(mapping.getLead().withCreatedAt());

        assertThat(messages(validator
                        .validate(mapping, fromCreation, Locale.ENGLISH)
                        .errors()))
                .isEmpty();
        assertThat(messages(validator
                        .validate(without, fromCreation, Locale.ENGLISH)
                        .errors()))
                .containsExactly("mapping 'acme-hubspot', lead: 'createdAt' must have a source to measure response, but"
                        + " has none");
        assertThat(messages(
                        validator.validate(without, agreement, Locale.ENGLISH).errors()))
                .isEmpty();
    }

    @Test
    void the_first_stage_of_an_agreement_is_defined() {
        Agreement agreement = SlaFixtures.smallAgreement();
        LeadMapping lead = LeadMapping.builder()
                .putStage(Stage.MQL, List.of(TimeSource.at("mql")))
                .putStage(Stage.SQL, List.of(TimeSource.at("sql")))
                .build();

        assertThat(validator.validate(SlaFixtures.hubSpotMapping().withLead(lead), agreement, Locale.ENGLISH))
                .extracting(Finding::getRule)
                .doesNotContain(Rule.MAPPED_STAGE_UNDEFINED, Rule.MAPPED_STAGES_OUT_OF_ORDER);
    }

    @Test
    void lists_what_salesforces_standard_lacks_for_the_small_agreement() {
        assertThat(messages(validator
                        .validate(CrmMapping.salesforce(ZURICH), SlaFixtures.smallAgreement(), Locale.ENGLISH)
                        .errors()))
                .containsExactly(
                        "mapping 'salesforce', lead: stage 'sql' must have a source to measure sqls, but has none",
                        "mapping 'salesforce', lead: 'handedOverAt' must have a source to measure response,"
                                + " but has none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LastCallDate", "last_call", "letzter_kontakt", "Latest Call", "my_LAST_call", "recent_call"})
    void detects_a_last_touch_by_its_name(String property) {
        assertThat(validator.validate(touchedAt(property), Locale.ENGLISH))
                .extracting(Finding::getRule)
                .containsExactly(Rule.FIRST_TOUCH_SOUNDS_LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FirstCallDateTime", "lasting_contact", "BlastSentAt", "recently", "ballast", "Lastschrift"})
    void detects_no_last_touch_in_other_names(String property) {
        assertThat(validator.validate(touchedAt(property), Locale.ENGLISH)).isEmpty();
    }

    private static CrmMapping touchedAt(String property) {
        return CrmMapping.builder()
                .id("acme")
                .zone(ZURICH)
                .lead(LeadMapping.builder()
                        .addFirstTouchAt(TimeSource.at(property))
                        .build())
                .build();
    }

    @Test
    void reports_many_mistakes_in_the_order_of_the_document_and_in_german() {
        assertThat(validator.validate(manyMistakes(), Locale.forLanguageTag("de-CH")))
                .extracting(Finding::getPath)
                .containsExactly(
                        "lead.stages[lead]",
                        "lead.stages[mql][0].property",
                        "lead.stages[sql][1].values",
                        "lead.handedOverAt[0].when",
                        "lead.acceptedAt[0].sources",
                        "lead.rejectedAt[0].holds",
                        "lead.firstTouchAt[0]",
                        "lead.humanTouch[0].values",
                        "lead.touches[0].holds",
                        "deal.won",
                        "deal.certainty",
                        "deal.pipelines",
                        "deal.closedAt[0].time",
                        "deal.amounts",
                        "activity.at",
                        "activity.done[0].values",
                        "change.field",
                        "exclusions[0].reason");
        assertThat(messages(validator.validate(manyMistakes(), Locale.forLanguageTag("de-CH"))))
                .contains(
                        "Zuordnung 'acme-hubspot', Stufe 'mql', property: darf nicht leer sein",
                        "Zuordnung 'acme-hubspot', Lead: die erste Reaktion stammt aus 'Last_Call__c', was nach einer"
                                + " letzten klingt. Vielleicht eine Eigenschaft nehmen, die die erste festhält, oder"
                                + " die"
                                + " Aktivitäten zuordnen");
    }

    @Test
    void a_hosts_own_validator_finds_the_same() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.GERMAN), Locale.GERMAN, context -> Locale.GERMAN, true))
                .buildValidatorFactory()) {
            var violations = factory.getValidator().validate(manyMistakes(), Default.class, Warnings.class);
            assertThat(violations)
                    .extracting(v -> v.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", ""))
                    .containsExactlyInAnyOrderElementsOf(validator.validate(manyMistakes(), Locale.GERMAN).stream()
                            .map(Finding::getPath)
                            .toList());
            assertThat(violations).extracting(v -> v.getMessage()).contains("darf nicht leer sein");
            assertThat(violations)
                    .extracting(v -> Rule.of(v).orElseThrow().getSeverity())
                    .contains(Severity.ERROR, Severity.WARNING);
            assertThat(factory.getValidator().validate(manyMistakes()))
                    .hasSameSizeAs(
                            validator.validate(manyMistakes(), Locale.GERMAN).errors())
                    .allMatch(v -> Rule.of(v).orElseThrow().getSeverity() == Severity.ERROR);
        }
    }

    private static CrmMapping manyMistakes() {
        CrmMapping mapping = SlaFixtures.hubSpotMapping();
        for (MappingMistake mistake : MappingMistakes.own()) {
            mapping = mistake.change().apply(mapping);
        }
        return mapping;
    }

    @Test
    @SuppressWarnings("NullAway")
    void names_the_argument_that_is_null() {
        assertThatThrownBy(() -> validator.validate(null, Locale.ENGLISH)).hasMessage("mapping");
        assertThatThrownBy(() -> validator.validate(SlaFixtures.hubSpotMapping(), null, Locale.ENGLISH))
                .hasMessage("agreement");
        assertThatThrownBy(() -> validator.validate(SlaFixtures.hubSpotMapping(), null))
                .hasMessage("locale");
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::getMessage).toList();
    }
}
