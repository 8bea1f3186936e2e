package org.closedloop.sla.examples.hosts.junit6;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class AnyFunnelTest {

    @Test
    void a_single_sql_is_not_enough() {
        Lead lead = Lead.builder()
                .id("7")
                .putStage(Stage.SQL, Instant.parse("2026-03-02T09:00:00Z"))
                .build();

        assertThat(score(List.of(lead))).hasMissed("sql-volume");
    }

    @Property(tries = 50)
    void the_order_of_the_leads_has_no_influence(@ForAll("funnels") List<Lead> leads) {
        List<Lead> reversed = new ArrayList<>(leads);
        Collections.reverse(reversed);

        assertThat(score(reversed)).isEqualTo(score(leads));
    }

    @Provide
    Arbitrary<List<Lead>> funnels() {
        return SlaArbitraries.leads(DateRange.parse("2026-03")).list().ofMaxSize(40);
    }

    private static Scorecard score(List<Lead> leads) {
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        FunnelCounter counter = FunnelCounter.of(terms, asOf);
        leads.forEach(counter::add);
        return SlaEvaluator.evaluate(terms, counter.finish(), asOf);
    }
}
