package org.closedloop.sla.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;

/** The day on which somebody renames a property in HubSpot: the pipeline is red, and green again by one edited line. */
class ChangedExportTest {

    private static final String[] PAGES = {"contacts-1.json", "contacts-2.json", "deals.json"};
    private static final String BEFORE = "hs_v2_date_entered_marketingqualifiedlead";
    private static final String AFTER = "mql_entered_on";

    private static Import imported(CrmMapping mapping) {
        return Kander.imported(mapping, page -> page.replace(BEFORE, AFTER), PAGES);
    }

    @Test
    void the_export_fits_the_mapping() {
        assertThat(Kander.imported(PAGES)).fitsMapping();
    }

    @Test
    void a_property_that_is_gone_makes_the_pipeline_red() {
        assertThatThrownBy(() -> assertThat(imported(Kander.mapping())).fitsMapping())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("property-never-seen (1), stage-not-reached (1)")
                .hasMessageContaining(BEFORE + ": no record has a value here")
                .hasMessageContaining("no lead entered stage 'mql'");
    }

    @Test
    void one_edited_line_makes_it_green() {
        CrmMapping mapping = Kander.mapping();
        CrmMapping edited = mapping.withLead(mapping.getLead().with(Stage.MQL, TimeSource.at(AFTER)));

        assertThat(imported(edited)).fitsMapping().isComplete();
    }
}
