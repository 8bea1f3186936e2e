package org.closedloop.sla.crm;

/** What a record of a CRM is to the funnel. */
public enum RecordKind {
    /** Becomes a lead: a contact in HubSpot, a Lead in Salesforce, a row of an export of leads. */
    LEAD,
    /** Becomes the deal of a lead: a deal in HubSpot, an Opportunity in Salesforce. */
    DEAL,
    /** Says more of a lead: a lead object in HubSpot, whose contact is the lead. */
    COMPANION,
    /** One change of a property of another record: a row of a field history. */
    CHANGE,
    /** Something that somebody did about a lead or a deal: a Task or an Event. */
    ACTIVITY,
    /** That a lead and a deal belong together: a contact role. */
    LINK,
    /** What the CRM says of a stage of its deal pipelines. */
    DEAL_STAGE,
    /** Somebody to whom records are assigned. */
    OWNER,
    /** Anything else, of which nothing is used. */
    OTHER
}
