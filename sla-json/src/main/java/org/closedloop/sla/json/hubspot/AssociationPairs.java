package org.closedloop.sla.json.hubspot;

import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.RecordSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what the associations API says of one record: {@code {"from": {"id": "101"}, "to": [{"toObjectId": 815,
 * "associationTypes": [{"typeId": 4}]}]}}, a link for each pair of a contact and a deal.
 */
final class AssociationPairs {

    /** HubSpot's numbers of the two directions. */
    private static final String DEAL_TO_CONTACT = "3";

    private static final String CONTACT_TO_DEAL = "4";

    private AssociationPairs() {}

    static boolean areIn(ObjectNode record) {
        return record.path("from").isObject() && record.path("to").isArray();
    }

    static void read(JsonRecord json, RecordSink sink) {
        String from = ObjectRecord.id((ObjectNode) json.getFields().path("from"));
        RecordAccount account = new RecordAccount(RecordKind.LINK, from, json.getPlace(), sink::tell);
        json.getIssues().forEach(account::ignore);
        for (JsonNode item : json.getFields().path("to")) {
            String to = JsonRecord.text(item.path("toObjectId")).orElse("");
            Optional<RecordKind> kind = fromKind(item);
            if (from.isEmpty() || to.isBlank()) {
                sink.skip(account.skipped(ImportReason.RECORD_UNREADABLE, "to", item, "no id"));
            } else if (kind.isEmpty()) {
                sink.skip(account.issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED)
                        .detail("not of a contact and a deal")
                        .build());
            } else {
                sink.add(CrmRecord.builder()
                        .kind(RecordKind.LINK)
                        .id(from + "-" + to)
                        .place(json.getPlace())
                        .addLinks(RecordLink.to(kind.get(), from))
                        .addLinks(RecordLink.to(kind.get() == RecordKind.LEAD ? RecordKind.DEAL : RecordKind.LEAD, to))
                        .build());
            }
        }
    }

    private static Optional<RecordKind> fromKind(JsonNode item) {
        return item.path("associationTypes")
                .valueStream()
                .map(type -> JsonRecord.text(type.path("typeId")).orElse(""))
                .filter(type -> type.equals(DEAL_TO_CONTACT) || type.equals(CONTACT_TO_DEAL))
                .findFirst()
                .map(type -> type.equals(CONTACT_TO_DEAL) ? RecordKind.LEAD : RecordKind.DEAL);
    }
}
