package org.closedloop.sla.json.hubspot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.ExpectedInputs;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.RecordIssues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the answer of the associations API for one record, a link for each pair of a contact and a deal: in version 3
 * {@code {"from": {"id": "101"}, "to": [{"id": "815", "type": "contact_to_deal"}]}}, in version 4 {@code {"toObjectId":
 * 815, "associationTypes": [{"typeId": 4}]}}.
 */
final class AssociationPairs {

    private final JsonRecord json;
    private final RecordSink sink;
    private final ExpectedInputs<AssociationList> pages;
    private final String from;
    private final RecordIssues issues;

    private AssociationPairs(JsonRecord json, RecordSink sink, ExpectedInputs<AssociationList> pages) {
        this.json = json;
        this.sink = sink;
        this.pages = pages;
        this.from = Envelope.id((ObjectNode) Envelope.from(json.getFields()));
        this.issues = new RecordIssues(RecordKind.LINK, from, json.getPlace(), sink);
    }

    static boolean areIn(ObjectNode record) {
        return Envelope.from(record).isObject() && record.path("to").isArray();
    }

    /** Whether the object is an association of a record that it does not name. */
    static boolean isWithoutRecord(ObjectNode record) {
        return record.has("toObjectId")
                || record.has("to_object_id")
                || (record.size() == 2
                        && record.has("id")
                        && record.path("type").asString("").contains("_to_"));
    }

    static void read(JsonRecord json, RecordSink sink, ExpectedInputs<AssociationList> pages) {
        new AssociationPairs(json, sink, pages).read();
    }

    private void read() {
        json.getIssues().forEach(issues::ignore);
        // Version 3 lists a record once for each type of the association.
        Map<String, RecordKind> kinds = new LinkedHashMap<>();
        Map<String, Boolean> primary = new LinkedHashMap<>();
        for (JsonNode item : json.getFields().path("to")) {
            Optional<String> to = Envelope.id(Envelope.otherEnd(item));
            if (from.isEmpty() || to.isEmpty()) {
                sink.skip(issues.skipped(ImportReason.RECORD_UNREADABLE, "to", item, DetailPhrase.NO_ID));
            } else {
                primary.merge(to.get(), AssociationEnds.isPrimary(item), Boolean::logicalOr);
                AssociationEnds.from(item).ifPresent(kind -> kinds.putIfAbsent(to.get(), kind));
            }
        }
        primary.forEach((to, is) -> addOrSkip(to, kinds.get(to), is));
        kinds.values().stream().findFirst().ifPresent(this::follow);
    }

    private void addOrSkip(String to, @Nullable RecordKind kind, boolean primary) {
        if (kind == null) {
            sink.skip(issues.issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED)
                    .detail(DetailPhrase.NOT_CONTACT_AND_DEAL)
                    .build());
            return;
        }
        RecordKind other = otherEnd(kind);
        sink.add(CrmRecord.builder()
                .kind(RecordKind.LINK)
                .id(from + "-" + to)
                .place(json.getPlace())
                .addLinks(primary ? RecordLink.primary(kind, from) : RecordLink.to(kind, from))
                .addLinks(primary ? RecordLink.primary(other, to) : RecordLink.to(other, to))
                .build());
    }

    private void follow(RecordKind kind) {
        AssociationList list = new AssociationList(kind, from, otherEnd(kind));
        if (!list.expectNext(json.getFields(), "to", issues, pages)) {
            pages.read(list);
        }
    }

    private static RecordKind otherEnd(RecordKind kind) {
        return kind == RecordKind.LEAD ? RecordKind.DEAL : RecordKind.LEAD;
    }
}
