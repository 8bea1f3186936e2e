package org.closedloop.sla.json.salesforce;

import java.util.Arrays;
import org.closedloop.sla.crm.RecordKind;

/** The types that are read. */
enum SObjectType {
    LEAD("Lead", "00Q", RecordKind.LEAD),
    OPPORTUNITY("Opportunity", "006", RecordKind.DEAL),
    CONTACT_ROLE("OpportunityContactRole", "00K", RecordKind.LINK),
    STAGE_HISTORY("OpportunityHistory", "008", RecordKind.CHANGE),
    // The ids of all field histories begin alike.
    OPPORTUNITY_HISTORY("OpportunityFieldHistory", "", RecordKind.CHANGE),
    LEAD_HISTORY("LeadHistory", "", RecordKind.CHANGE),
    TASK("Task", "00T", RecordKind.ACTIVITY),
    EVENT("Event", "00U", RecordKind.ACTIVITY),
    CONTACT("Contact", "003", RecordKind.OTHER),
    OTHER("", "", RecordKind.OTHER);

    private final String name;
    private final String prefix;
    private final RecordKind kind;

    SObjectType(String name, String prefix, RecordKind kind) {
        this.name = name;
        this.prefix = prefix;
        this.kind = kind;
    }

    /** What Salesforce calls it; blank for those that are not listed. */
    String salesforceName() {
        return name;
    }

    RecordKind kind() {
        return kind;
    }

    /** Whether an id is of this type. */
    boolean owns(String id) {
        return !prefix.isEmpty() && id.startsWith(prefix);
    }

    static SObjectType named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name.equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    static SObjectType owning(String id) {
        return Arrays.stream(values()).filter(type -> type.owns(id)).findFirst().orElse(OTHER);
    }
}
