package org.closedloop.sla.json.salesforce;

import java.util.List;
import org.closedloop.sla.json.crm.CrmObject;

/** The types of Salesforce objects that are read. */
public enum SalesforceObject implements CrmObject {
    /** {@code Lead}. */
    LEADS("leads", SObjectType.LEAD),
    /** {@code Opportunity}. */
    OPPORTUNITIES("deals", SObjectType.OPPORTUNITY),
    /** {@code OpportunityContactRole}. */
    CONTACT_ROLES("roles", SObjectType.CONTACT_ROLE),
    /** {@code OpportunityHistory}. */
    STAGE_HISTORIES("stages", SObjectType.STAGE_HISTORY),
    /** {@code LeadHistory}. */
    LEAD_HISTORIES("lead-changes", SObjectType.LEAD_HISTORY),
    /** {@code OpportunityFieldHistory}. */
    OPPORTUNITY_HISTORIES("deal-changes", SObjectType.OPPORTUNITY_HISTORY),
    /** {@code Task}. */
    TASKS("tasks", SObjectType.TASK),
    /** {@code Event}. */
    EVENTS("events", SObjectType.EVENT);

    private final String word;
    private final SObjectType type;

    SalesforceObject(String word, SObjectType type) {
        this.word = word;
        this.type = type;
    }

    @Override
    public List<String> getWords() {
        return List.of(word);
    }

    SObjectType type() {
        return type;
    }
}
