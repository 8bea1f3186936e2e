package org.closedloop.sla.json.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.tree.Notation;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.time.DateRange;

class LeadTextTest {

    @Property
    void a_lead_is_written_as_its_shape_is(@ForAll("leads") Lead lead) {
        assertThat(Notation.JSON_LINE.write(out -> LeadText.write(lead, out)))
                .isEqualTo(Notation.JSON_LINE.write(out -> LeadShapes.LEAD.write(lead, out)));
    }

    @Provide
    Arbitrary<Lead> leads() {
        return SlaArbitraries.leads(DateRange.parse("2026"));
    }
}
