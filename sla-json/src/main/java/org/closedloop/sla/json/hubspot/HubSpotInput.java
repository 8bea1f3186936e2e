package org.closedloop.sla.json.hubspot;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.JsonPages;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.PageAudit;
import org.closedloop.sla.json.crm.RecordIssues;
import org.closedloop.sla.json.crm.RecordTaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the pages of one input: each record by its object, and what the pages state about others. */
final class HubSpotInput implements RecordTaker {

    /** The first interface has its records in lists of their own names, which may also be columns of associations. */
    private static final JsonPages PAGES = JsonPages.of("results[]", "contacts[]?", "deals[]?");

    private static final List<String> TO_CONTACTS = List.of("associations.contacts");
    private static final List<String> TO_DEALS = List.of("associations.deals");

    private final @Nullable HubSpotObject known;
    private final String source;
    private final RecordSink sink;
    private final HubSpotAccount account = new HubSpotAccount();
    private final Optional<HubSpotObject> named;
    /** The object of the records of the page. */
    private Optional<HubSpotObject> found = Optional.empty();

    private long records;

    /** An input whose object is known or, if null, recognized by the fields of each record. */
    HubSpotInput(@Nullable HubSpotObject known, String source, RecordSink sink) {
        this.known = known;
        this.source = source;
        this.sink = sink;
        this.named = ObjectDetection.ofName(source);
    }

    /** Reads the input to its end, and returns what its pages state about others. */
    HubSpotAccount read(InputStream in) throws IOException {
        sink.reportLinkColumns(RecordKind.DEAL, source, TO_CONTACTS);
        sink.reportLinkColumns(RecordKind.LEAD, source, TO_DEALS);
        String type = known == null ? "" : known.singular();
        new PageAudit("HubSpot", type, source, sink, this).read(PAGES, in);
        return account;
    }

    @Override
    public Fit take(JsonRecord record) {
        ObjectNode fields = record.getFields();
        if (isEmptyPage(fields)) {
            endPage(fields, RecordPlace.whole(source));
            return Fit.TAKEN;
        }
        Fit fit = fit(record, fields);
        records += fit == Fit.TAKEN ? 1 : 0;
        return fit;
    }

    private static boolean isEmptyPage(ObjectNode fields) {
        return (fields.has("has-more") || fields.has("hasMore"))
                && (fields.path("contacts").isArray() || fields.path("deals").isArray());
    }

    private Fit fit(JsonRecord record, ObjectNode fields) {
        if (AssociationPairs.areIn(fields)) {
            AssociationPairs.read(record, sink, account.associations());
            return Fit.TAKEN;
        }
        if (AssociationPairs.isWithoutRecord(fields)) {
            return Fit.broken(new RecordIssues(RecordKind.LINK, "", record.getPlace(), sink)
                    .skipped(ImportReason.RECORD_UNREADABLE, "from", fields, DetailPhrase.ASSOCIATION_WITHOUT_RECORD));
        }
        if (known != null && !ObjectDetection.fits(known, fields)) {
            return Fit.FOREIGN;
        }
        Optional<HubSpotObject> object = known != null ? Optional.of(known) : ObjectDetection.of(fields);
        if (object.isEmpty() && named.isPresent() && ObjectDetection.fits(named.get(), fields)) {
            object = named;
        }
        if (found.isEmpty()) {
            found = object;
        }
        if (object.isPresent()) {
            return read(object.get(), record);
        }
        return ObjectDetection.isRecord(fields) ? skipUnknown(record, fields) : Fit.FOREIGN;
    }

    private Fit read(HubSpotObject object, JsonRecord record) {
        return switch (object) {
            case CONTACTS, DEALS, LEADS -> ObjectRecord.read(record, object.getKind(), sink, account.associations());
            case PIPELINES -> PipelineStages.read(record, sink);
            case OWNERS -> OwnerRecord.read(record, sink);
        };
    }

    private Fit skipUnknown(JsonRecord json, ObjectNode fields) {
        RecordIssues issues = new RecordIssues(RecordKind.OTHER, Envelope.id(fields), json.getPlace(), sink);
        Optional<Fit> broken = ObjectRecord.broken(fields, issues);
        if (broken.isEmpty()) {
            sink.skip(issues.issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED)
                    .build());
        }
        return broken.orElse(Fit.TAKEN);
    }

    @Override
    public void countSkipped() {
        records++;
    }

    @Override
    public RecordKind kind() {
        return object().map(HubSpotObject::getKind).orElse(RecordKind.OTHER);
    }

    @Override
    public void endPage(ObjectNode rest, RecordPlace place) {
        account.series(object()).add(rest, place, records);
        records = 0;
        found = Optional.empty();
    }

    @Override
    public void cutOff() {
        account.series(object()).addCutOff(records);
        records = 0;
    }

    private Optional<HubSpotObject> object() {
        return known != null ? Optional.of(known) : found.or(() -> named);
    }
}
