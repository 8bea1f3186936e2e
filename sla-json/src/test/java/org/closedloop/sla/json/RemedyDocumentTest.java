package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.json.difference.AgreementDiff;
import org.closedloop.sla.json.difference.Change;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses 12 to 14, and what follows from them, in JSON and YAML. */
class RemedyDocumentTest {

    private static final SlaJson JSON = SlaJson.inEnglish();
    private static final Agreement AGREEMENT = SlaFixtures.agreementWithRemedies();

    @ParameterizedTest
    @EnumSource(Format.class)
    void an_agreement_is_read_as_it_was_written(Format format) {
        String text = JSON.write(AGREEMENT, format);

        assertThat(JSON.read(Agreement.class, text, format).orElseThrow()).isEqualTo(AGREEMENT);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_draft_is_read_as_it_was_written(Format format) {
        AgreementDraft draft = AgreementDraft.of(AGREEMENT);

        assertThat(JSON.read(AgreementDraft.class, JSON.write(draft, format), format)
                        .orElseThrow())
                .isEqualTo(draft);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_scorecard_is_read_as_it_was_written(Format format) {
        Scorecard scorecard = scorecard();

        assertThat(scorecard.getViolations()).isNotEmpty();
        assertThat(scorecard.getScoreWithoutRelief()).isPresent();
        assertThat(JSON.read(Scorecard.class, JSON.write(scorecard, format), format)
                        .orElseThrow())
                .isEqualTo(scorecard);
    }

    static Scorecard scorecard() {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04")) {
            numbers.putWindow(
                    DateRange.parse(month),
                    WindowNumbers.builder()
                            .putMeasurement("sqls", Count.of(month.endsWith("3") ? 190 : 60))
                            .putMeasurement("response", Timing.of(90, 10))
                            .build());
        }
        return SlaEvaluator.evaluate(
                AGREEMENT.resolve(SlaFixtures.zurichCalendar()), numbers.build(), LocalDate.of(2026, 6, 30));
    }

    @Test
    void an_agreement_without_remedies_has_the_same_digest_and_form_as_ever() {
        assertThat(CanonicalForm.of(SlaFixtures.fullAgreement()))
                .asString()
                .doesNotContain("reliefs", "escalations", "adjustments");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reliefs:\n  - {id: flood, target: sql-response, cause: sql-volume, condition: over}\n"
                        + "| relief 'flood': a fraction must be given for the condition over, but was absent",
                "escalations:\n  - {id: ladder, misses: 1, windows: 1, steps: []}\n"
                        + "| escalation 'ladder': must apply to either a target or a side, but was given neither",
                "adjustments:\n  - {id: malus, target: sql-volume, kind: malus}\n"
                        + "| adjustment 'malus': exactly one of amount, fraction and text must be given, but 0 were"
            })
    void what_contradicts_itself_is_a_problem_at_its_place(String row) {
        String[] parts = row.split("\\| ");
        String text = JSON.write(SlaFixtures.fullAgreement(), Format.YAML) + parts[0];

        assertThat(JSON.read(Agreement.class, text, Format.YAML).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage()).contains(parts[1]));
    }

    @Test
    void the_difference_says_what_is_stricter() {
        Agreement before = SlaFixtures.fullAgreement();
        Escalation ladder = Escalation.builder()
                .id("ladder")
                .target("sql-volume")
                .misses(3)
                .windows(4)
                .addSteps(EscalationStep.of(1, "CEO", 5, "Explain."))
                .build();
        Agreement agreed = before.withEscalations(ladder)
                .withReliefs(Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5")));

        assertThat(AgreementDiff.between(before, agreed).getChanges())
                .extracting(Change::toString)
                .containsExactly(
                        "clause 12, reliefs[flood]: added cause: sql-volume, condition: over, fraction: 1.5,"
                                + " target: sql-response (laxer)",
                        "clause 13, escalations[ladder]: added misses: 3, steps: [{action: Explain.,"
                                + " deadlineDays: 5, informed: [CEO], violation: 1}], target: sql-volume, windows: 4"
                                + " (stricter)");
        assertThat(AgreementDiff.between(agreed, agreed.withEscalations(ladder.withMisses(2)))
                        .getChanges())
                .extracting(Change::toString)
                .containsExactly("clause 13, escalations[ladder].misses: 3 → 2 (stricter)");
    }
}
