package org.closedloop.sla.json.hubspot;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonPages;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.PageReceiver;
import org.closedloop.sla.json.crm.RecordSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends what stands on HubSpot's pages where it belongs, and keeps count of the pages. */
final class HubSpotPages {

    private static final JsonPages PAGES = JsonPages.of("results");

    private final RecordSink sink;
    /** By what they hold; empty for what cannot be told. */
    private final Map<Optional<HubSpotObject>, PageSeries> series = new LinkedHashMap<>();

    HubSpotPages(RecordSink sink) {
        this.sink = sink;
    }

    /** Reads an input, whose objects are known or, if null, to be told by what they carry. */
    void read(@Nullable HubSpotObject object, InputStream in, String source) throws IOException {
        PAGES.read(in, source, new Walk(object, ObjectDetection.ofName(source)));
    }

    /** Tells of pages that were not read. */
    void finish() {
        series.values().forEach(pages -> {
            pages.missingPage().ifPresent(sink::tell);
            pages.missingRecords().ifPresent(sink::tell);
        });
    }

    private PageSeries seriesOf(Optional<HubSpotObject> object) {
        return series.computeIfAbsent(
                object, o -> new PageSeries(o.map(HubSpotObject::getKind).orElse(null)));
    }

    /** One input. */
    private final class Walk implements PageReceiver {

        private final @Nullable HubSpotObject known;
        private final Optional<HubSpotObject> named;
        /** What the records of the page are. */
        private Optional<HubSpotObject> found = Optional.empty();

        private long records;

        Walk(@Nullable HubSpotObject known, Optional<HubSpotObject> named) {
            this.known = known;
            this.named = named;
        }

        @Override
        public void record(JsonRecord record) {
            ObjectNode fields = record.getFields();
            if (Refusal.isOne(fields)) {
                sink.tell(Refusal.issue(fields, record.getPlace()));
                return;
            }
            records++;
            if (known == null && AssociationPairs.areIn(fields)) {
                AssociationPairs.read(record, sink);
                return;
            }
            Optional<HubSpotObject> object = known != null
                    ? Optional.of(known)
                    : ObjectDetection.of(fields).or(() -> named.filter(o -> ObjectDetection.fits(o, fields)));
            object.ifPresentOrElse(o -> read(o, record), () -> skipUnknown(record));
            found = found.or(() -> object);
        }

        private void read(HubSpotObject object, JsonRecord record) {
            switch (object) {
                case CONTACTS, DEALS, LEADS -> ObjectRecord.read(record, object.getKind(), sink);
                case PIPELINES -> PipelineStages.read(record, sink);
                case OWNERS -> OwnerRecord.read(record, sink);
            }
        }

        private void skipUnknown(JsonRecord record) {
            sink.skip(new RecordAccount(
                            RecordKind.OTHER, ObjectRecord.id(record.getFields()), record.getPlace(), sink::tell)
                    .issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED)
                    .build());
        }

        @Override
        public void skip(ImportIssue issue) {
            records++;
            RecordKind kind = object().map(HubSpotObject::getKind).orElse(RecordKind.OTHER);
            sink.skip(issue.withKind(kind));
        }

        @Override
        public void tell(ImportIssue issue) {
            if (issue.getReason() == ImportReason.PAGE_CUT_OFF) {
                seriesOf(object()).addBroken(records);
                records = 0;
            }
            sink.tell(issue);
        }

        @Override
        public void page(ObjectNode rest, RecordPlace place) {
            for (JsonNode error : rest.path("errors")) {
                sink.tell(Refusal.issue(error, place));
            }
            seriesOf(object()).add(rest, place, records);
            records = 0;
            found = Optional.empty();
        }

        private Optional<HubSpotObject> object() {
            return known != null ? Optional.of(known) : found.or(() -> named);
        }
    }
}
