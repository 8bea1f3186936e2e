package org.closedloop.sla.testing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.joda.money.CurrencyUnit;

/** The additions to the standard mapping with which the full agreement can be measured. */
final class MappingFixtures {

    private MappingFixtures() {}

    static CrmMapping hubSpot() {
        CrmMapping standard = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich"));
        return standard.withId("acme-hubspot")
                .withCurrency(CurrencyUnit.of("CHF"))
                .withLead(lead(standard.getLead()))
                .withDeal(deal(standard.getDeal()))
                .withActivity(ActivityMapping.builder()
                        .addAt(TimeSource.at("hs_timestamp"))
                        .addHuman(PropertyTest.is("hs_activity_type", "CALL", "MEETING", "EMAIL"))
                        .addDone(
                                PropertyTest.is("hs_call_status", "COMPLETED"),
                                PropertyTest.is("hs_meeting_outcome", "COMPLETED"))
                        .build())
                .withExclusions(
                        Exclusion.of(PropertyTest.of("email", Comparison.ENDS_WITH, "@acme.ch", "@acme.com"), "employee"),
                        Exclusion.of(PropertyTest.of("email", Comparison.CONTAINS, "+test"), "test"),
                        Exclusion.of(PropertyTest.of("email", Comparison.IS_BLANK), "no address"));
    }

    private static LeadMapping lead(LeadMapping standard) {
        return standard.withAcceptedAt(
                        TimeSource.entered("hs_lead_status", "IN_PROGRESS", "OPEN_DEAL"),
                        TimeSource.earliest("sales_accepted_date", "sales_accepted_date_old"))
                .withRejectionReason("rejection_reason")
                .withSegment("industry_group")
                .withPriority("lead_priority")
                .withFields(new TreeMap<>(Map.of("email", "email", "company", "company")));
    }

    private static DealMapping deal(DealMapping standard) {
        return standard.withPipelines("default").withReportedBackAt(List.of(TimeSource.at("reported_to_marketing")));
    }
}
