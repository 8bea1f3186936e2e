package org.closedloop.sla.crm;

import java.util.Locale;

/** What a record of a CRM is to the funnel. */
public enum RecordKind implements IssueDetail {
    /** Becomes a lead: a contact in HubSpot, a Lead in Salesforce, a row of an export of leads. */
    LEAD,
    /** Becomes the deal of a lead: a deal in HubSpot, an Opportunity in Salesforce. */
    DEAL,
    /** Completes a lead: a lead object in HubSpot, whose contact is the lead. */
    COMPANION,
    /** One change of a property of another record: a row of a field history. */
    CHANGE,
    /** An activity for a lead or a deal: a Task or an Event. */
    ACTIVITY,
    /** A link between a lead and a deal: a contact role. */
    LINK,
    /** A stage of a deal pipeline. */
    DEAL_STAGE,
    /** A user to whom records are assigned. */
    OWNER,
    /** Any other record; it is not used. */
    OTHER;

    /**
     * Returns the kind in words, such as {@code deal stage}: in German if the locale is German, otherwise in English.
     */
    @Override
    public String explain(Locale locale) {
        return IssueMessages.in(locale).kind(this);
    }
}
