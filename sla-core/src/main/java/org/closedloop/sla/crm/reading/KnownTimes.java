package org.closedloop.sla.crm.reading;

import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.format.TimeForm;

/**
 * The forms of the times of HubSpot's and Salesforce's standard properties. Nearly all are instants, including
 * {@code closedate} and {@code hs_lifecyclestage_lead_date}; custom properties are unknown.
 */
final class KnownTimes {

    private static final Set<String> DATES = Set.of(
            "hs_employment_change_detected_date",
            "hs_job_change_detected_date",
            "hs_returning_to_office_detected_date",
            "CloseDate",
            "ConvertedDate");

    private static final Set<String> INSTANTS = Set.of(
            "createdate",
            "closedate",
            "first_conversion_date",
            "first_deal_created_date",
            "recent_conversion_date",
            "hubspot_owner_assigneddate",
            "notes_last_contacted",
            "notes_last_updated",
            "notes_next_activity_date",
            "CreatedDate",
            "CompletedDateTime",
            "FirstCallDateTime",
            "FirstEmailDateTime");

    private KnownTimes() {}

    static Optional<TimeForm> of(String property) {
        if (DATES.contains(property)) {
            return Optional.of(TimeForm.DATE);
        }
        return INSTANTS.contains(property) || property.startsWith("hs_")
                ? Optional.of(TimeForm.INSTANT)
                : Optional.empty();
    }
}
