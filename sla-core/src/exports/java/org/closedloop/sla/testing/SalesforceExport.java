package org.closedloop.sla.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.jspecify.annotations.Nullable;

/** Writes leads as Salesforce's query results: leads, their history, and their activities. */
final class SalesforceExport {

    private final ExportDice dice;
    private final ExportPages pages;
    private final SalesforceValues values;
    private final SalesforceDeals deals;

    SalesforceExport(ExportDice dice, ExportPages pages) {
        this.dice = dice;
        this.pages = pages;
        this.values = new SalesforceValues(dice);
        this.deals = new SalesforceDeals(dice, values, pages);
    }

    /** States how many records each type has. */
    Map<String, Integer> write(Iterable<Lead> leads) {
        pages.begin("Lead");
        leads.forEach(this::add);
        return pages.finish();
    }

    private void add(Lead lead) {
        Map<String, @Nullable Object> record = values.record("Lead", lead.getId());
        lead.getCreatedAt().ifPresent(at -> record.put("CreatedDate", values.time(at)));
        putTexts(lead, record);
        putTimes(lead, record);
        putTouches(lead.getTouches(), record);
        putStages(lead, record);
        lead.getDeal().ifPresent(deal -> deals.add(deal, record));
        lead.getAttempts().forEach(at -> addActivity(record, at));
        if (dice.happens(10)) {
            addPlannedCall(record);
        }
        pages.add("Lead", values.withNoise(record));
    }

    private void putTexts(Lead lead, Map<String, @Nullable Object> record) {
        record.put("LeadSource", lead.getSource().orElse(null));
        record.put("Segment__c", lead.getSegment().orElse(null));
        record.put("Rating", lead.getPriority().orElse(null));
        record.put(
                "Rejection_Reason__c",
                lead.getRejection().flatMap(Rejection::getReason).orElse(null));
        ExportMappings.SALESFORCE_FIELDS.forEach(
                (name, field) -> record.put(field, lead.getFields().get(name)));
    }

    private void putTimes(Lead lead, Map<String, @Nullable Object> record) {
        lead.getHandedOverAt()
                .ifPresent(at -> record.put("Handed_Over_At__c", values.time(at)));
        lead.getAcceptedAt().ifPresent(at -> record.put("Accepted_At__c", values.time(at)));
        lead.getRejection()
                .ifPresent(it -> record.put("Rejected_At__c", values.time(it.getAt())));
        lead.getFirstTouchAt().ifPresent(at -> putFirstTouch(lead, at, record));
    }

    /** A call or an email, whichever was first; optional if an attempt has the same time. */
    private void putFirstTouch(Lead lead, EventTime at, Map<String, @Nullable Object> record) {
        boolean told = lead.getAttempts().contains(at);
        if (told && dice.happens(50)) {
            return;
        }
        boolean call = dice.happens(50);
        record.put(
                call ? "FirstCallDateTime" : "FirstEmailDateTime", values.time(at));
        if (dice.happens(30)) {
            record.put(call ? "FirstEmailDateTime" : "FirstCallDateTime", values.time(dice.after(at)));
        }
    }

    private void putTouches(List<Touch> touches, Map<String, @Nullable Object> record) {
        int byMarketing = 0;
        for (Touch touch : touches) {
            String name = touch.getBy() == Role.SALES
                    ? "Sales_Touch"
                    : byMarketing++ == 0 ? "First_Touch" : "Last_Touch";
            record.put(name + "_At__c", values.time(touch.getAt()));
            record.put(name + "_Channel__c", touch.getChannel());
        }
    }

    /** Each as a change of the status, or in a field of its own, which alone can hold a day. */
    private void putStages(Lead lead, Map<String, @Nullable Object> record) {
        lead.getStages().forEach((stage, at) -> {
            String status = Optional.ofNullable(ExportMappings.SALESFORCE_STAGES.get(stage))
                    .orElseThrow();
            if (at.isTimed() && dice.happens(50)) {
                addChange(lead, status, at);
                if (dice.happens(20)) {
                    addChange(lead, status, EventTime.at(dice.after(at)));
                    record.put(ExportMappings.salesforceDate(status), values.time(dice.after(at)));
                }
            } else {
                record.put(ExportMappings.salesforceDate(status), values.time(at));
            }
        });
    }

    private void addChange(Lead lead, String status, EventTime at) {
        Map<String, @Nullable Object> change = values.record("LeadHistory", values.id("017"));
        change.put("LeadId", lead.getId());
        change.put("Field", "Status");
        change.put("OldValue", dice.oneOf("Open - Not Contacted", "Working - Contacted"));
        change.put("NewValue", status);
        change.put("CreatedDate", values.time(at));
        pages.add("LeadHistory", change);
    }

    private void addActivity(Map<String, @Nullable Object> lead, EventTime at) {
        if (dice.happens(30)) {
            Map<String, @Nullable Object> event = values.record("Event", values.id("00U"));
            event.put("WhoId", who(lead));
            event.put("Subject", "Meeting");
            event.put("StartDateTime", values.time(at));
            pages.add("Event", values.withNoise(event));
        } else {
            Map<String, @Nullable Object> task = values.record("Task", values.id("00T"));
            task.put("WhoId", who(lead));
            task.put("TaskSubtype", dice.oneOf("Call", "Email"));
            task.put("Status", "Completed");
            task.put("IsClosed", true);
            task.put("CompletedDateTime", values.time(at));
            pages.add("Task", values.withNoise(task));
        }
    }

    /** A planned call, which is to be skipped. */
    private void addPlannedCall(Map<String, @Nullable Object> lead) {
        Map<String, @Nullable Object> task = values.record("Task", values.id("00T"));
        task.put("WhoId", who(lead));
        task.put("TaskSubtype", "Call");
        task.put("Status", "Not Started");
        task.put("IsClosed", false);
        pages.add("Task", values.withNoise(task));
    }

    /** The lead, or the contact that it was converted to. */
    private Object who(Map<String, @Nullable Object> lead) {
        Object contact = lead.get("ConvertedContactId");
        return contact != null && dice.happens(50)
                ? contact
                : Optional.ofNullable(lead.get("Id")).orElseThrow();
    }
}
