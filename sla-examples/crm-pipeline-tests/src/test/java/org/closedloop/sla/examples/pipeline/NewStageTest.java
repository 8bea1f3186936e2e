package org.closedloop.sla.examples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.crm.ProfileComparison;
import org.junit.jupiter.api.Test;

/**
 * The day on which somebody renames a deal stage: red beside the profile that is kept here, green by one edited line.
 */
class NewStageTest {

    private static final String[] PAGES = {"contacts-1.json", "contacts-2.json", "deals.json"};
    private static final String BEFORE = "appointmentscheduled";
    private static final String AFTER = "demo_booked";

    private static List<String> changes(ImportProfile last, UnaryOperator<String> change) {
        ImportProfile now = Kander.imported(Kander.mapping(), change, PAGES).getProfile();
        return ProfileComparison.between(last, now).stream()
                .map((ProfileChange one) -> one.explain(Locale.ENGLISH))
                .toList();
    }

    private static String renamed(String page) {
        return page.replace(BEFORE, AFTER);
    }

    @Test
    void the_export_is_like_the_last_one() {
        assertThat(changes(Kander.lastExport(UnaryOperator.identity()), UnaryOperator.identity()))
                .isEmpty();
    }

    @Test
    void a_new_stage_makes_the_pipeline_red() {
        assertThat(changes(Kander.lastExport(UnaryOperator.identity()), NewStageTest::renamed))
                .containsExactly("deals: dealstage: 'demo_booked' did not occur before; the mapping reads it as open");
    }

    @Test
    void one_edited_line_of_the_kept_profile_makes_it_green() {
        ImportProfile edited = Kander.lastExport(text -> text.replace("- value: " + BEFORE, "- value: " + AFTER));

        assertThat(changes(edited, NewStageTest::renamed)).isEmpty();
    }
}
