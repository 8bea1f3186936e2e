package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.MultipleFailuresError;

@ExtendWith(SoftAssertionsExtension.class)
class SlaSoftAssertionsTest {

    private static final Scorecard CARD = SlaAssertionsTest.CARD;

    @InjectSoftAssertions
    @SuppressWarnings("NullAway.Init")
    private SlaSoftAssertions injected;

    @Test
    void several_failures_are_reported_together() {
        SlaSoftAssertions softly = new SlaSoftAssertions();

        softly.assertThat(CARD).hasNoData("sql-response").hasScore("1").isAtRisk("sql-volume");
        softly.assertThat(CARD)
                .forTarget("sql-response")
                .inWindow("2026-02")
                .isMet()
                .hasWorstLeads("L-4", "L-3")
                .hasActual("0.95");

        assertThat(softly.errorsCollected()).hasSize(4);
        assertThat(softly.errorsCollected().get(1)).hasMessageStartingWith("""
                expected the score to be 1, but it is 0.9285
                  sql-volume: weight 1, attainment 0.883333
                  sql-response: weight 1, attainment 0.973684
                at SlaSoftAssertionsTest.several_failures_are_reported_together(""");
        assertThat(softly.errorsCollected().get(2)).hasMessageStartingWith("""
                expected target 'sql-response' in 2026-02 to be met, but it is missed
                  required  at least 95%
                  actual    90%
                  gap       -5%
                  leads     L-4 LATE at 2026-02-03T09:00:00Z, took 12 h 30 min
                            L-3 LATE at 2026-02-03T09:00:00Z, took 9 h 30 min
                            L-2 LATE at 2026-02-03T09:00:00Z, took 6 h 30 min
                at SlaSoftAssertionsTest""");
        assertThatThrownBy(softly::assertAll).isInstanceOf(MultipleFailuresError.class);
    }

    @Test
    @SuppressWarnings("NullAway") // The test passes null on purpose.
    void a_missing_element_fails_once() {
        SlaSoftAssertions softly = new SlaSoftAssertions();

        softly.assertThat(CARD)
                .forTarget("sql-volumes")
                .isMet()
                .inWindow("2026-02")
                .isMet();
        softly.assertThat(CARD)
                .forTarget("sql-volume")
                .inWindow("2026-Q1")
                .isMet()
                .hasWorstLeads("L-1");
        softly.assertThat(CARD)
                .forParty(Role.INSIDE_SALES)
                .hasMet("sql-volume")
                .score()
                .isAtLeast("1");
        softly.assertThat(Import.builder().build())
                .forLead("42")
                .hasSource("webinar")
                .hasNoDeal();
        softly.assertThat((Lead) null).hasNoDeal();

        assertThat(softly.errorsCollected())
                .extracting(failure -> failure.getMessage().lines().findFirst().orElse(""))
                .containsExactly(
                        "expected a target 'sql-volumes', but the scorecard has sql-volume, sql-response",
                        "target 'sql-volume' has no window 2026-Q1, but 2026-01, 2026-02, 2026-03, 2026-04, 2026-05,"
                                + " 2026-06, 2026-07, 2026-08, 2026-09, 2026-10, 2026-11, 2026-12",
                        "expected a party INSIDE_SALES, but the scorecard has MARKETING, SALES",
                        "expected the import to have a lead '42', but it has none",
                        "expected something to speak of, but it is null");
    }

    @Test
    void the_extension_collects_sla_and_assertj_assertions() {
        injected.assertThat(CARD).isAtRisk("sql-volume");
        injected.assertThat(SlaFixtures.smallAgreement()).isValid();
        injected.assertThat(CARD.targets()).hasSize(2);
        injected.assertThat(CARD.targets().get(0)).isMissed();
        injected.assertThat(CARD.getParties().get(0)).isAtRisk("sql-volume");
    }

    @Test
    void a_lambda_collects_failures() {
        assertThatThrownBy(() -> SlaSoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(CARD).hasScore("1");
                    softly.assertThat("this").isEqualTo("that");
                    softly.assertThat(CARD).as("March").hasScore("0.5");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected the score to be 1, but it is 0.9285")
                .hasMessageContaining("that")
                .hasMessageContaining("[March] expected the score to be 0.5, but it is 0.9285");
    }
}
