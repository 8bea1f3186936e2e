package org.closedloop.sla.crm.mapping;

import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.funnel.Stage;

/** The mapping of Salesforce's standard fields. */
final class SalesforceStandard {

    private SalesforceStandard() {}

    static CrmMapping in(ZoneId zone) {
        return CrmMapping.builder()
                .id("salesforce")
                .zone(zone)
                .lead(lead())
                .deal(deal())
                .activity(activity())
                .build();
    }

    private static LeadMapping lead() {
        return LeadMapping.builder()
                .addCreatedAt(TimeSource.at("CreatedDate"))
                .putStage(Stage.LEAD, List.of(TimeSource.at("CreatedDate")))
                .putStage(Stage.OPPORTUNITY, List.of(TimeSource.at("ConvertedDate")))
                .addFirstTouchAt(TimeSource.earliest("FirstCallDateTime", "FirstEmailDateTime"))
                .addSource("LeadSource")
                .build();
    }

    private static DealMapping deal() {
        return DealMapping.builder()
                .stage("StageName")
                .addWon("Closed Won")
                .addLost("Closed Lost")
                .closedFlag("IsClosed")
                .wonFlag("IsWon")
                .probability("Probability")
                .addCreatedAt(TimeSource.at("CreatedDate"))
                // The history has the time of day, if it was exported.
                .addClosedAt(TimeSource.heldSince("StageName"), TimeSource.at("CloseDate"))
                .addAmounts(AmountSource.of("Amount", "CurrencyIsoCode"))
                .addSource("LeadSource")
                .build();
    }

    /** A mass or automatic mail is not a touch. */
    private static ActivityMapping activity() {
        return ActivityMapping.builder()
                .addAt(
                        TimeSource.at("CompletedDateTime"),
                        TimeSource.at("StartDateTime"),
                        TimeSource.at("ActivityDateTime"),
                        TimeSource.at("CreatedDate"))
                .addHuman(PropertyTest.is("TaskSubtype", "Call", "Email"), PropertyTest.is("EventSubtype", "Event"))
                .addDone(
                        PropertyTest.is("IsClosed", "true"),
                        PropertyTest.is("Status", "Completed"),
                        PropertyTest.is("EventSubtype", "Event"))
                .build();
    }
}
