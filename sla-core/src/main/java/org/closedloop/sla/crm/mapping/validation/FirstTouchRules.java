package org.closedloop.sla.crm.mapping.validation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Properties that are often mistaken for the first touch of sales. */
final class FirstTouchRules implements Rules<CrmMapping> {

    /** Each changes with every further contact, so that response times would be wrong. */
    private static final Set<String> LAST = Set.of(
            "notes_last_contacted",
            "notes_last_updated",
            "hs_last_sales_activity_date",
            "hs_last_sales_activity_timestamp",
            "hs_sales_email_last_replied",
            "hs_sales_email_last_opened",
            "hs_sales_email_last_clicked",
            "engagements_last_meeting_booked",
            "hs_latest_meeting_activity",
            "hs_lastmodifieddate",
            "lastmodifieddate",
            "lastactivitydate",
            "lastvieweddate",
            "lastreferenceddate",
            "systemmodstamp");

    /** Actions of the lead itself. */
    private static final Set<String> INBOUND = Set.of(
            "first_conversion_date",
            "recent_conversion_date",
            "hs_analytics_first_timestamp",
            "hs_analytics_first_visit_timestamp",
            "hs_email_first_open_date",
            "hs_email_first_click_date",
            "hs_email_first_reply_date",
            "hs_email_last_open_date",
            "hs_email_last_click_date",
            "hs_email_last_reply_date");

    /** A word of its own in {@code last_call}, {@code Last_Call__c}, {@code LastCallDate}, {@code letzter Anruf}. */
    private static final Pattern SOUNDS_LAST = Pattern.compile(
            "(?:^|[^A-Za-z])(?i:last|latest|letzte[rns]?|recent)(?![a-z])|(?<![A-Z])(?:Last|Latest)(?![a-z])");

    @Override
    public void check(CrmMapping mapping, Report report) {
        for (Located<TimeSource> source : Located.times(mapping)) {
            if (source.path().startsWith("lead.firstTouchAt")
                    && source.part().parts().isEmpty()) {
                source.part().properties().forEach(property -> check(property, source.path(), report));
            }
        }
    }

    private static void check(String property, String path, Report report) {
        String name = property.toLowerCase(Locale.ROOT);
        if (LAST.contains(name)) {
            report.breachBy(property, Rule.FIRST_TOUCH_IS_LAST, path);
        } else if (INBOUND.contains(name)) {
            report.breachBy(property, Rule.FIRST_TOUCH_OF_LEAD, path);
        } else if (SOUNDS_LAST.matcher(property).find()) {
            report.breachBy(property, Rule.FIRST_TOUCH_SOUNDS_LAST, path);
        }
    }
}
