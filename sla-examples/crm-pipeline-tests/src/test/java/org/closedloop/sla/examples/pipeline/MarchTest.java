package org.closedloop.sla.examples.pipeline;

import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.util.Locale;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.validation.MappingValidator;
import org.closedloop.sla.evaluation.Scorecard;
import org.junit.jupiter.api.Test;

/** March, as HubSpot has it, against what was promised for it. */
class MarchTest {

    private final Import imported = Kander.imported("contacts-1.json", "contacts-2.json", "deals.json");
    private final Scorecard scorecard = Kander.scorecard(imported.getLeads());

    @Test
    void the_agreement_and_the_mapping_are_sound() {
        assertThat(Kander.agreement()).isValid();
        assertThat(new MappingValidator().validate(Kander.mapping(), Kander.agreement(), Locale.ENGLISH))
                .hasNoErrors();
    }

    @Test
    void every_record_of_the_export_is_accounted_for() {
        assertThat(imported).isComplete().addsUp().hasRead(19);
        assertThat(imported).hasCounts(RecordKind.LEAD, 12, 0, 2).hasCounts(RecordKind.DEAL, 1, 4, 0);
        assertThat(imported)
                .hasIssues(ImportReason.OUT_OF_SCOPE, 1)
                .hasIssues(ImportReason.ARCHIVED, 1)
                .hasIssues(ImportReason.TIME_UNREADABLE, 1)
                .hasIssues(ImportReason.DEAL_WITHOUT_LEAD, 1);
    }

    @Test
    void marketing_handed_over_what_it_promised() {
        assertThat(scorecard)
                .forTarget("sql-volume")
                .inWindow("2026-03")
                .isMet()
                .hasActual("9");
        assertThat(scorecard).forTarget("mql-to-sql").inWindow("2026-03").isMet();
    }

    @Test
    void sales_kept_its_revenue_and_was_too_slow() {
        assertThat(scorecard).hasMet("revenue").hasMissed("sql-response");
        assertThat(scorecard)
                .forTarget("sql-response")
                .inWindow("2026-03")
                .hasAttainmentOf("0.972222")
                .hasWorstLeads("110", "104");
    }
}
