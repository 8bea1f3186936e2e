package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scorecard states of an exclusion of leads. */
class ExclusionSentencesTest {

    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    private static TargetExclusion tests(int leads) {
        return TargetExclusion.builder()
                .id("tests")
                .reason("Our own tests.")
                .leads(IntStream.range(0, leads).mapToObj(i -> "L-" + (11 + i)).toList())
                .build();
    }

    private static ResolvedTerms agreed(TargetExclusion exclusion) {
        return SlaFixtures.smallAgreement().withExclusions(exclusion).resolve(SlaFixtures.zurichCalendar());
    }

    private static AppliedExclusion applied(ResolvedTerms terms, FunnelNumbers numbers) {
        return SlaEvaluator.evaluate(terms, numbers, END)
                .getExclusions()
                .orElseThrow()
                .getExclusions()
                .get(0);
    }

    @ParameterizedTest(name = "{0} absent leads: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | One listed lead is not in the data: L-11.                                                     | Ein genannter Lead kommt in den Daten nicht vor: L-11.
            10 | 10 listed leads are not in the data: L-11, L-12, L-13, L-14, L-15, L-16, L-17, L-18, L-19, L-20.      | 10 genannte Leads kommen in den Daten nicht vor: L-11, L-12, L-13, L-14, L-15, L-16, L-17, L-18, L-19, L-20.
            11 | 11 listed leads are not in the data: L-11, L-12, L-13, L-14, L-15, L-16, L-17, L-18, L-19, L-20, ….   | 11 genannte Leads kommen in den Daten nicht vor: L-11, L-12, L-13, L-14, L-15, L-16, L-17, L-18, L-19, L-20, ….
            """)
    void the_first_ten_absent_leads_are_listed(int leads, String english, String german) {
        ResolvedTerms terms = agreed(tests(leads));
        AppliedExclusion applied =
                applied(terms, List.<Lead>of().stream().collect(FunnelCounter.collector(terms, END)));

        assertThat(applied.explain(Locale.ENGLISH))
                .isEqualTo("tests excludes 0 leads for all targets, as agreed: Our own tests. " + english);
        assertThat(applied.explain(Locale.GERMAN))
                .isEqualTo("tests schliesst 0 Leads für alle Ziele aus, wie vereinbart: Our own tests. " + german);
    }

    @Test
    void leads_that_were_not_counted_have_no_number() {
        AppliedExclusion applied =
                applied(agreed(tests(2)), FunnelNumbers.builder().build());

        assertThat(applied.getLeads()).isEmpty();
        assertThat(applied.explain(Locale.ENGLISH))
                .isEqualTo("tests excludes leads for all targets, as agreed: Our own tests.");
        assertThat(applied.explain(Locale.GERMAN))
                .isEqualTo("tests schliesst Leads für alle Ziele aus, wie vereinbart: Our own tests.");
    }

    @Test
    void an_exclusion_of_one_side_removes_no_lead_also_if_the_numbers_were_counted_with_it() {
        ResolvedTerms both = agreed(tests(2));
        Lead lead = Lead.builder()
                .id("L-11")
                .putStage(Stage.SQL, EventTime.parse("2026-03-02T08:00:00Z"))
                .build();
        FunnelNumbers numbers = List.of(lead).stream().collect(FunnelCounter.collector(both, END));
        RecordedExclusion recorded = RecordedExclusion.builder()
                .exclusion(tests(2))
                .on(LocalDate.of(2026, 3, 16))
                .putAgreedBy(Role.SALES, "Sam Frei")
                .build();
        ResolvedTerms terms = SlaFixtures.smallAgreement()
                .resolve(SlaFixtures.zurichCalendar())
                .withExclusions(Exclusions.of("acme-2026", recorded));

        assertThat(applied(both, numbers).getLeads()).contains(1L);
        assertThat(applied(both, numbers).getAbsentLeads()).containsExactly("L-12");
        assertThat(applied(terms, numbers).getLeads()).isEmpty();
        assertThat(applied(terms, numbers).getAbsentLeads()).isEmpty();
        assertThat(applied(terms, numbers).explain(Locale.GERMAN))
                .isEqualTo("tests gilt nicht, weil nur eine Seite es am 16.03.2026 festgehalten hat: Our own tests.");
    }
}
