package org.closedloop.sla.testing;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;

/** The standard mappings, completed with the properties that an {@link CrmExportGenerator exporting} firm made. */
final class ExportMappings {

    /** Where dates begin. */
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    /** The usual stages in the order of the funnel, with their values in HubSpot; custom stages have numbers. */
    static final Map<Stage, String> HUBSPOT_STAGES = inOrder(
            "9000001",
            "subscriber",
            "lead",
            "9000002",
            "marketingqualifiedlead",
            "9000003",
            "salesqualifiedlead",
            "opportunity",
            "customer");

    /** The usual stages, with their status in Salesforce. */
    static final Map<Stage, String> SALESFORCE_STAGES =
            inOrder("Visit", "Contact", "Lead", "Prospect", "MQL", "SAL", "SQL", "Opportunity", "Customer");

    /** Other fields of leads, with their properties. */
    static final Map<String, String> HUBSPOT_FIELDS =
            new TreeMap<>(Map.of("email", "email", "company", "company", "phone", "phone"));

    static final Map<String, String> SALESFORCE_FIELDS =
            new TreeMap<>(Map.of("email", "Email", "company", "Company", "phone", "Phone"));

    private ExportMappings() {}

    static CrmMapping hubSpot() {
        CrmMapping standard = CrmMapping.hubSpot(ZONE);
        Map<Stage, List<TimeSource>> stages = new LinkedHashMap<>();
        HUBSPOT_STAGES.forEach((stage, id) -> {
            List<String> dates = hubSpotDates(id);
            stages.put(
                    stage,
                    List.of(
                            TimeSource.entered("lifecyclestage", id),
                            TimeSource.at(dates.get(0)),
                            TimeSource.at(dates.get(1)),
                            TimeSource.at(dates.get(2))));
        });
        return standard.withId("generated-hubspot")
                .withLead(standard.getLead()
                        .withStages(stages)
                        .withHandedOverAt(instant("sla_handed_over_at"))
                        .withAcceptedAt(instant("sla_accepted_at"))
                        .withRejectedAt(instant("sla_rejected_at"))
                        .withRejectionReason("sla_rejection_reason")
                        .withSegment("sla_segment")
                        .withPriority("sla_priority")
                        .withFields(HUBSPOT_FIELDS))
                .withDeal(standard.getDeal().withReportedBackAt(instant("sla_reported_back_at")));
    }

    /** The properties with the time of the entry into a stage, the newest form first. */
    static List<String> hubSpotDates(String stage) {
        return List.of(
                "hs_v2_date_entered_" + stage, "hs_lifecyclestage_" + stage + "_date", "hs_date_entered_" + stage);
    }

    static CrmMapping salesforce() {
        CrmMapping standard = CrmMapping.salesforce(ZONE);
        Map<Stage, List<TimeSource>> stages = new LinkedHashMap<>();
        SALESFORCE_STAGES.forEach((stage, status) -> stages.put(
                stage, List.of(TimeSource.entered("Status", status), instant(salesforceDate(status)))));
        return standard.withId("generated-salesforce")
                .withLead(standard.getLead()
                        .withStages(stages)
                        .withHandedOverAt(instant("Handed_Over_At__c"))
                        .withAcceptedAt(instant("Accepted_At__c"))
                        .withRejectedAt(instant("Rejected_At__c"))
                        .withRejectionReason("Rejection_Reason__c")
                        .withSegment("Segment__c")
                        .withPriority("Rating")
                        .withTouches(
                                touch("First_Touch", Role.MARKETING),
                                touch("Last_Touch", Role.MARKETING),
                                touch("Sales_Touch", Role.SALES))
                        .withFields(SALESFORCE_FIELDS))
                .withDeal(standard.getDeal()
                        .withClosedAt(
                                TimeSource.entered("StageName", "Closed Won", "Closed Lost"),
                                TimeSource.at("CloseDate"))
                        .withReportedBackAt(instant("Reported_Back_At__c")));
    }

    /** The field with the time of the entry into a status. */
    static String salesforceDate(String status) {
        return "Entered_" + status + "_At__c";
    }

    /** An instant even at midnight, though some leads have a day here. */
    private static TimeSource instant(String property) {
        return TimeSource.at(property, TimeForm.INSTANT);
    }

    private static TouchMapping touch(String name, Role by) {
        return TouchMapping.builder()
                .at(name + "_At__c")
                .holds(TimeForm.INSTANT)
                .channel(name + "_Channel__c")
                .by(by)
                .build();
    }

    private static Map<Stage, String> inOrder(String... names) {
        Collection<Stage> funnel = List.of(
                Stage.VISIT,
                Stage.CONTACT,
                Stage.LEAD,
                Stage.PROSPECT,
                Stage.MQL,
                Stage.SAL,
                Stage.SQL,
                Stage.OPPORTUNITY,
                Stage.CUSTOMER);
        Map<Stage, String> named = new LinkedHashMap<>();
        for (Stage stage : funnel) {
            named.put(stage, names[named.size()]);
        }
        return named;
    }
}
