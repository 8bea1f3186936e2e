package org.closedloop.sla.json.salesforce;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.SalesforceId;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.json.crm.ReadRecord;

/** Turns the records of each type into those of an import. */
final class SObjectRecords {

    /** The fields that link records with others. */
    static final Map<RecordKind, List<String>> LINKS = Map.of(
            RecordKind.LEAD, List.of("ConvertedOpportunityId"),
            RecordKind.DEAL, List.of("ContactId"),
            RecordKind.LINK, List.of("ContactId", "OpportunityId"),
            RecordKind.ACTIVITY, List.of("WhoId", "WhatId"));

    private static final String SUBTYPE = "EventSubtype";

    private SObjectRecords() {}

    /** The record; only for a type that is read. */
    static CrmRecord of(SObject object) {
        ReadRecord record = new ReadRecord(object.type().kind(), object.id(), object.place(), object.properties());
        record.changedAt(changedAt(object)).archived(object.is("IsDeleted"));
        switch (object.type()) {
            case LEAD -> lead(record, object);
            case OPPORTUNITY -> opportunity(record, object);
            case CONTACT_ROLE -> contactRole(record, object);
            case STAGE_HISTORY -> change(record, object, "StageName", object.get("StageName"));
            case OPPORTUNITY_HISTORY, LEAD_HISTORY ->
                change(record, object, object.get("Field"), object.get("NewValue"));
            case TASK, EVENT -> activity(record, object);
            case CONTACT, OTHER -> throw new IllegalArgumentException(object.typeName() + ": is not read");
        }
        return record;
    }

    private static Optional<Instant> changedAt(SObject object) {
        return Stream.of("SystemModstamp", "LastModifiedDate")
                .flatMap(name -> TimeReader.instant(object.get(name)).stream())
                .findFirst();
    }

    private static void lead(ReadRecord record, SObject object) {
        String contact = object.id("ConvertedContactId", "ConvertedContact.Id");
        String deal = object.id("ConvertedOpportunityId", "ConvertedOpportunity.Id");
        if (!contact.isEmpty()) {
            record.aliases(Set.of(contact));
        }
        if (!deal.isEmpty()) {
            record.addLink(RecordLink.primary(RecordKind.DEAL, deal));
        }
        if (!object.get("MasterRecordId").isBlank()) {
            record.archived(true);
        }
    }

    private static void opportunity(ReadRecord record, SObject object) {
        link(record, "ContactId", RecordKind.LEAD, object.id("ContactId", "Contact.Id"));
        object.properties().forEach((name, value) -> {
            String id = SalesforceId.of(value);
            if (name.endsWith("__c") && id.length() == 15 && SObjectType.LEAD.owns(id)) {
                link(record, name, RecordKind.LEAD, id);
            }
        });
    }

    private static void contactRole(ReadRecord record, SObject object) {
        String contact = orElse(object.id("ContactId", "Contact.Id"), object.parentId(SObjectType.CONTACT));
        String deal = orElse(object.id("OpportunityId", "Opportunity.Id"), object.parentId(SObjectType.OPPORTUNITY));
        if (object.is("IsPrimary")) {
            record.addLinks(
                    Stream.of(RecordLink.primary(RecordKind.LEAD, contact), RecordLink.primary(RecordKind.DEAL, deal))
                            .filter(link -> !link.getId().isEmpty())
                            .toList());
        } else {
            link(record, "ContactId", RecordKind.LEAD, contact);
            link(record, "OpportunityId", RecordKind.DEAL, deal);
        }
    }

    private static void change(ReadRecord record, SObject object, String property, String value) {
        if (object.type() == SObjectType.LEAD_HISTORY) {
            link(
                    record,
                    "LeadId",
                    RecordKind.LEAD,
                    orElse(object.id("LeadId", "Lead.Id"), object.parentId(SObjectType.LEAD)));
        } else {
            link(
                    record,
                    "OpportunityId",
                    RecordKind.DEAL,
                    orElse(object.id("OpportunityId", "Opportunity.Id"), object.parentId(SObjectType.OPPORTUNITY)));
        }
        String at = object.get("CreatedDate");
        if (!property.isBlank() && !at.isBlank()) {
            PropertyChange change = PropertyChange.of(value, at)
                    .withTimeProperty("CreatedDate")
                    .withOldValue(Optional.of(object.get("OldValue")).filter(old -> !old.isBlank()));
            record.history(Map.of(property, List.of(change)));
        }
    }

    private static void activity(ReadRecord record, SObject object) {
        String who = object.id("WhoId", "Who.Id");
        String what = object.id("WhatId", "What.Id");
        // Only leads and contacts can be in this field.
        link(
                record,
                "WhoId",
                RecordKind.LEAD,
                Stream.of(who, object.parentId(SObjectType.LEAD), object.parentId(SObjectType.CONTACT))
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElse(""));
        boolean reference = object.get("WhatId").strip().startsWith("@");
        if (SObjectType.OPPORTUNITY.owns(what) || reference) {
            link(record, "WhatId", RecordKind.DEAL, what);
        } else if (what.isEmpty()) {
            link(record, "WhatId", RecordKind.DEAL, object.parentId(SObjectType.OPPORTUNITY));
        }
        if (object.type() == SObjectType.EVENT && object.get(SUBTYPE).isEmpty()) {
            object.properties().put(SUBTYPE, "Event");
        }
    }

    private static void link(ReadRecord record, String field, RecordKind kind, String id) {
        if (!id.isEmpty()) {
            record.addLink(RecordLink.in(field, kind, id));
        }
    }

    private static String orElse(String id, String other) {
        return id.isEmpty() ? other : id;
    }
}
