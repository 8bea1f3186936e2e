package org.closedloop.sla.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

    private static final Definitions FULL = SlaFixtures.fullAgreement().getDefinitions();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"visit, 0", "pql, 3", "sql, 5", "customer, 7", "prospect, -1"})
    void a_stage_has_the_position_of_the_funnel(String stage, int position) {
        assertThat(FULL.positionOf(Stage.of(stage))).isEqualTo(position);
        assertThat(FULL.defines(Stage.of(stage))).isEqualTo(position >= 0);
    }

    @Test
    void positions_follow_the_agreement_not_the_alphabet() {
        Definitions turned = Definitions.builder()
                .addStages(FunnelStage.of(Stage.SQL, "first"), FunnelStage.of(Stage.MQL, "second"))
                .build();

        assertThat(turned.positionOf(Stage.SQL)).isZero();
        assertThat(turned.getAttribution()).isEmpty();
    }

    @Test
    void a_changed_copy_does_not_change_the_original() {
        assertThat(FULL.withTerms().getTerms()).isEmpty();
        assertThat(FULL.getTerms()).hasSize(1);
    }
}
