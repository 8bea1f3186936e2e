package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaArbitraries;

/** What holds of exclusions, for any agreement and any leads. */
class ExclusionLawsTest {

    /** Terms, perhaps with agreed exclusions, and leads around their period. */
    record Export(ResolvedTerms terms, List<Lead> leads) {

        private LocalDate end() {
            return terms.getPeriod().getEnd();
        }

        private FunnelNumbers count(ResolvedTerms of) {
            return leads.stream().collect(FunnelCounter.collector(of, end()));
        }

        private Scorecard score(ResolvedTerms of) {
            return SlaEvaluator.evaluate(of, count(of), end());
        }

        private Scorecard score(List<TargetExclusion> exclusions) {
            Agreement agreement = terms.getAgreement().withExclusions(exclusions);
            return score(agreement.resolve(terms.getCalendar()));
        }
    }

    /** What was judged in a window, and how. */
    private record Judged(
            String target,
            Verdict verdict,
            BigDecimal required,
            Optional<BigDecimal> actual,
            Optional<Measurement> measurement) {

        static List<Judged> of(Scorecard card) {
            return card.windows()
                    .map(window -> new Judged(
                            window.getTarget().getId(),
                            window.getVerdict(),
                            window.getRequired(),
                            window.getActual(),
                            window.getMeasurement()))
                    .toList();
        }
    }

    @Provide
    Arbitrary<Export> exports() {
        return SlaArbitraries.terms()
                .flatMap(terms -> SlaArbitraries.leads(terms.getPeriod())
                        .list()
                        .ofMaxSize(25)
                        .map(leads -> new Export(terms, leads)));
    }

    @Property(tries = 60)
    void excluding_nothing_changes_nothing(@ForAll("exports") Export export) {
        ResolvedTerms terms = export.terms();
        TargetExclusion nobody = TargetExclusion.ofLeads("nobody", "In no export.", "no such lead");
        Exclusions none = Exclusions.of(terms.getAgreement().getId());
        Exclusions idle = Exclusions.of(
                terms.getAgreement().getId(), RecordedExclusion.of(nobody, export.end(), "Mia Keller", "Sam Frei"));
        Scorecard before = export.score(terms);

        Scorecard with = export.score(terms.withExclusions(idle));

        assertThat(Judged.of(export.score(terms.withExclusions(none)))).isEqualTo(Judged.of(before));
        assertThat(Judged.of(with)).isEqualTo(Judged.of(before));
        assertThat(with.getScore()).isEqualTo(before.getScore());
        assertThat(with.getExclusions().orElseThrow().getExclusions())
                .last()
                .satisfies(applied -> assertThat(applied.getAbsentLeads()).containsExactly("no such lead"));
    }

    @Property(tries = 60)
    void the_score_without_exclusions_is_that_of_the_terms_without_them(@ForAll("exports") Export export) {
        Scorecard with = export.score(export.terms());
        Scorecard without = export.score(List.of());

        assertThat(with.getExclusions().map(ExclusionEffect::getScoreWithout).orElse(with.getScore()))
                .isEqualTo(without.getScore());
    }

    @Property(tries = 60)
    void exactly_the_windows_that_differ_are_listed(@ForAll("exports") Export export) {
        Scorecard with = export.score(export.terms());
        List<WindowResult> results = with.windows().toList();
        List<WindowResult> others = export.score(List.of()).windows().toList();
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            WindowResult one = results.get(i);
            WindowResult other = others.get(i);
            boolean same = one.getVerdict() == other.getVerdict()
                    && one.getRequired().compareTo(other.getRequired()) == 0
                    && one.getActual().equals(other.getActual());
            if (!same) {
                differing.add(one.getTarget().getId() + " " + one.getWindow());
            }
        }

        assertThat(with.getExclusions().map(ExclusionEffect::getWindows).orElse(List.of()))
                .extracting(change -> change.getTarget().getId() + " " + change.getWindow())
                .containsExactlyElementsOf(differing);
    }

    @Property(tries = 60)
    void the_order_of_exclusions_does_not_matter(@ForAll("exports") Export export) {
        List<TargetExclusion> exclusions =
                new ArrayList<>(export.terms().getAgreement().getExclusions());
        Scorecard forwards = export.score(exclusions);
        Collections.reverse(exclusions);

        assertThat(Judged.of(export.score(exclusions))).isEqualTo(Judged.of(forwards));
    }
}
