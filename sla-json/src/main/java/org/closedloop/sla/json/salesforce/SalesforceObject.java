package org.closedloop.sla.json.salesforce;

/** The types of Salesforce of which something is read. */
public enum SalesforceObject {
    /** {@code Lead}. */
    LEADS(SObjectType.LEAD),
    /** {@code Opportunity}. */
    OPPORTUNITIES(SObjectType.OPPORTUNITY),
    /** {@code OpportunityContactRole}. */
    CONTACT_ROLES(SObjectType.CONTACT_ROLE),
    /** {@code OpportunityHistory}. */
    STAGE_HISTORIES(SObjectType.STAGE_HISTORY),
    /** {@code OpportunityFieldHistory}. */
    OPPORTUNITY_HISTORIES(SObjectType.OPPORTUNITY_HISTORY),
    /** {@code LeadHistory}. */
    LEAD_HISTORIES(SObjectType.LEAD_HISTORY),
    /** {@code Task}. */
    TASKS(SObjectType.TASK),
    /** {@code Event}. */
    EVENTS(SObjectType.EVENT);

    private final SObjectType type;

    SalesforceObject(SObjectType type) {
        this.type = type;
    }

    SObjectType type() {
        return type;
    }
}
