package org.closedloop.sla.crm.mapping;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;

/** The mapping of HubSpot's standard properties. */
final class HubSpotStandard {

    private HubSpotStandard() {}

    static CrmMapping in(ZoneId zone) {
        return CrmMapping.builder()
                .id("hubspot")
                .zone(zone)
                .lead(lead())
                .deal(deal())
                .build();
    }

    private static LeadMapping lead() {
        return LeadMapping.builder()
                .addCreatedAt(TimeSource.at("createdate"))
                .putStage(Stage.LEAD, entryInto("lead"))
                .putStage(Stage.MQL, entryInto("marketingqualifiedlead"))
                .putStage(Stage.SQL, entryInto("salesqualifiedlead"))
                .putStage(Stage.OPPORTUNITY, entryInto("opportunity"))
                .putStage(Stage.CUSTOMER, entryInto("customer"))
                .handedOverAt(entryInto("salesqualifiedlead"))
                .addRejectedAt(TimeSource.entered("hs_lead_status", "UNQUALIFIED"))
                .addFirstTouchAt(
                        TimeSource.at("hs_sa_first_engagement_date"),
                        TimeSource.at("hs_first_outreach_date"),
                        TimeSource.after("hubspot_owner_assigneddate", "hs_time_to_first_engagement"))
                .addHumanTouch(PropertyTest.is(
                        "hs_sa_first_engagement_object_type",
                        "CALL",
                        "MEETING",
                        "MEETING_EVENT",
                        "EMAIL",
                        "SALES_EMAIL",
                        "COMMUNICATION",
                        "POSTAL_MAIL"))
                .addSource("hs_analytics_source")
                .addTouches(
                        touch("hs_analytics_first_timestamp", "hs_analytics_source"),
                        touch("hs_latest_source_timestamp", "hs_latest_source"))
                .build();
    }

    /** The history has the first entry; the dates, newest form first, may be those of a later one. */
    private static List<TimeSource> entryInto(String stage) {
        return List.of(
                TimeSource.entered("lifecyclestage", stage),
                TimeSource.at("hs_v2_date_entered_" + stage),
                TimeSource.at("hs_lifecyclestage_" + stage + "_date"),
                TimeSource.at("hs_date_entered_" + stage));
    }

    private static TouchMapping touch(String at, String channel) {
        return TouchMapping.builder()
                .at(at)
                .channel(channel)
                .by(Role.MARKETING)
                .addExcept("OFFLINE")
                .build();
    }

    private static DealMapping deal() {
        return DealMapping.builder()
                .stage("dealstage")
                // By its name in the API and by its label in a report.
                .addWon("closedwon", "Closed Won")
                .addLost("closedlost", "Closed Lost")
                .closedFlag("hs_is_closed")
                .wonFlag("hs_is_closed_won")
                .probability("hs_deal_stage_probability")
                .certainty(BigDecimal.ONE)
                .pipeline("pipeline")
                .addCreatedAt(TimeSource.at("createdate"))
                .addClosedAt(TimeSource.heldSince("dealstage"), TimeSource.at("closedate"))
                .addAmounts(AmountSource.of("amount", "deal_currency_code"), AmountSource.of("amount_in_home_currency"))
                .addLossReason("closed_lost_reason")
                .addSource("hs_analytics_source")
                .build();
    }
}
