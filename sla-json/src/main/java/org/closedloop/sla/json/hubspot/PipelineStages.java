package org.closedloop.sla.json.hubspot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.RecordIssues;
import org.closedloop.sla.json.crm.RecordTaker.Fit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a deal pipeline: a record for each of its stages. */
final class PipelineStages {

    private PipelineStages() {}

    static Fit read(JsonRecord json, RecordSink sink) {
        ObjectNode pipeline = json.getFields();
        String id = Envelope.id(pipeline);
        RecordIssues issues = new RecordIssues(RecordKind.DEAL_STAGE, id, json.getPlace(), sink);
        JsonNode stages = pipeline.path("stages");
        if (!stages.isArray() || stages.isEmpty()) {
            return Fit.broken(
                    issues.skipped(ImportReason.RECORD_UNREADABLE, "stages", stages, DetailPhrase.NO_LIST_OF_STAGES));
        }
        json.getIssues().forEach(issues::ignore);
        boolean archived = Envelope.isTrue(pipeline.path("archived"));
        for (JsonNode stage : stages) {
            if (!(stage instanceof ObjectNode fields)) {
                sink.skip(issues.skipped(ImportReason.RECORD_UNREADABLE, "stages", stage, DetailPhrase.NO_OBJECT));
                continue;
            }
            boolean stageArchived = archived || Envelope.isTrue(fields.path("archived"));
            read(fields, id, json, sink).ifPresent(record -> sink.add(stageArchived ? record.asArchived() : record));
        }
        return Fit.TAKEN;
    }

    /** A stage of tickets has a state instead of a probability. */
    private static Optional<CrmRecord> read(ObjectNode stage, String pipeline, JsonRecord json, RecordSink sink) {
        RecordIssues issues = new RecordIssues(RecordKind.DEAL_STAGE, Envelope.id(stage), json.getPlace(), sink);
        // The first interface has the probability in the stage itself.
        JsonNode metadata = stage.has("metadata") || !stage.has("probability") ? stage.path("metadata") : stage;
        if (!metadata.isObject()) {
            sink.skip(issues.skipped(ImportReason.RECORD_UNREADABLE, "metadata", metadata, DetailPhrase.NO_OBJECT));
            return Optional.empty();
        }
        if (metadata.has("ticketState") || metadata.has("leadState")) {
            sink.skip(issues.issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED)
                    .detail(DetailPhrase.NO_STAGE_OF_DEALS)
                    .build());
            return Optional.empty();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        put(properties, "isClosed", metadata.path("isClosed"), issues);
        put(properties, "probability", metadata.path("probability"), issues);
        put(properties, "label", stage.path("label"), issues);
        properties.put("pipeline", pipeline);
        return Optional.of(CrmRecord.builder()
                .kind(RecordKind.DEAL_STAGE)
                .id(issues.id())
                .place(issues.place())
                .properties(properties)
                .build());
    }

    private static void put(Map<String, String> properties, String name, JsonNode value, RecordIssues issues) {
        Optional<String> text = JsonRecord.text(value);
        text.ifPresent(found -> properties.put(name, found));
        if (text.isEmpty() && !value.isMissingNode()) {
            issues.unreadable(name, value, DetailPhrase.NO_TEXT_OR_NUMBER);
        }
    }
}
