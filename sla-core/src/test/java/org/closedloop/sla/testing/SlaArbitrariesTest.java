package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.validation.MappingValidator;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.agreement.AgreementValidator;

class SlaArbitrariesTest {

    @Property(tries = 200)
    void every_agreement_is_valid(@ForAll("agreements") Agreement agreement) {
        SlaAssertions.assertThat(agreement).isValid();
    }

    @Property(tries = 100)
    void every_agreement_is_valid_with_its_calendar(@ForAll("terms") ResolvedTerms terms) {
        assertThat(new AgreementValidator()
                        .validate(terms.getAgreement(), terms.getCalendar(), Locale.ENGLISH)
                        .errors())
                .isEmpty();
    }

    @Property(tries = 200)
    void every_mapping_is_valid(@ForAll("mappings") CrmMapping mapping) {
        assertThat(new MappingValidator().validate(mapping, Locale.ENGLISH).errors())
                .isEmpty();
    }

    @Property(tries = 60)
    void all_numbers_can_be_evaluated_and_explained(
            @ForAll("measured") Tuple.Tuple2<ResolvedTerms, FunnelNumbers> measured) {
        ResolvedTerms terms = measured.get1();
        for (LocalDate day : new LocalDate[] {
            terms.getPeriod().getStart().plusDays(100),
            terms.getPeriod().getEnd().plusDays(60)
        }) {
            Scorecard card = SlaEvaluator.evaluate(terms, measured.get2(), day);

            card.getScore()
                    .getValue()
                    .ifPresent(score -> assertThat(score.doubleValue()).isBetween(0.0, 1.0));
            card.windows()
                    .forEach(window -> assertThat(window.explain(Locale.GERMAN)).endsWith("."));
        }
    }

    @Example
    void numbers_of_a_thousand_windows_can_be_made() {
        Target weekly = Target.volume("sql-volume")
                .responsible(Role.MARKETING)
                .metric("sqls")
                .atLeast(30)
                .window(WindowRule.weekly())
                .build();
        ResolvedTerms terms = SlaFixtures.smallAgreement()
                .withTargets(Collections.nCopies(20, weekly))
                .resolveUnchecked(SlaFixtures.zurichCalendar());

        assertThat(SlaArbitraries.funnelNumbers(terms).sample().getWindows()).hasSizeBetween(1, 53);
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return SlaArbitraries.agreements();
    }

    @Provide
    Arbitrary<CrmMapping> mappings() {
        return SlaArbitraries.mappings();
    }

    @Provide
    Arbitrary<ResolvedTerms> terms() {
        return SlaArbitraries.terms();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<ResolvedTerms, FunnelNumbers>> measured() {
        return SlaArbitraries.terms()
                .flatMap(terms -> SlaArbitraries.funnelNumbers(terms).map(numbers -> Tuple.of(terms, numbers)));
    }
}
