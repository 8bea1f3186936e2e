package org.closedloop.sla.crm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyTestFlagsTest {

    @ParameterizedTest
    @CsvSource({
        "true,true,true",
        "true,TRUE,true",
        "true,t,true",
        "true,1,true",
        "true,Wahr,true",
        "true,f,false",
        "true,truely,false",
        "false,0,true",
        "false,FAUX,true",
        "false,1,false",
        // Only true and false are flags; any other text is compared as it is.
        "1,true,false",
        "yes,true,false",
        "no,n,false",
    })
    void compares_flags_by_their_meaning(String wanted, String given, boolean passes) {
        CrmRecord lead = CrmRecord.builder()
                .kind(RecordKind.LEAD)
                .id("1")
                .place(RecordPlace.record("leads.json", 1))
                .putProperty("opted", given)
                .build();

        assertThat(PropertyTest.is("opted", wanted).passes(lead)).isEqualTo(passes);
    }
}
