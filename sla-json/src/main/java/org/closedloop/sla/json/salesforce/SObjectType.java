package org.closedloop.sla.json.salesforce;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.RecordKind;

/** The types that are read. */
enum SObjectType {
    LEAD("Lead", "00Q", RecordKind.LEAD),
    OPPORTUNITY("Opportunity", "006", RecordKind.DEAL),
    CONTACT_ROLE("OpportunityContactRole", "00K", RecordKind.LINK),
    STAGE_HISTORY("OpportunityHistory", "008", RecordKind.CHANGE),
    // The ids of all field histories have the same prefix.
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

    /** Its name in Salesforce; blank for all others. */
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

    private static final Map<String, SObjectType> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(SObjectType::salesforceName, type -> type, (a, b) -> a));

    static SObjectType named(String name) {
        return BY_NAME.getOrDefault(name, OTHER);
    }

    /** The type by the prefix of the id, or by fields that only such a record has; else {@link #OTHER}. */
    static SObjectType of(String id, SObject object) {
        SObjectType owner = owning(id);
        return owner == OTHER ? byFields(object) : owner;
    }

    private static SObjectType owning(String id) {
        return Arrays.stream(values()).filter(type -> type.owns(id)).findFirst().orElse(OTHER);
    }

    private static SObjectType byFields(SObject object) {
        if (object.get("CreatedDate").isEmpty()) {
            return OTHER;
        }
        boolean ofDeal =
                object.isIn(OPPORTUNITY) || !object.get("OpportunityId").isEmpty();
        if (object.get("Field").isEmpty()) {
            return ofDeal && !object.get("StageName").isEmpty() ? STAGE_HISTORY : OTHER;
        }
        if (ofDeal) {
            return OPPORTUNITY_HISTORY;
        }
        return object.isIn(LEAD) || !object.get("LeadId").isEmpty() ? LEAD_HISTORY : OTHER;
    }
}
