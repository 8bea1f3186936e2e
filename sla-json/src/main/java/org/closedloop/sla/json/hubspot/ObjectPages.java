package org.closedloop.sla.json.hubspot;

import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.PageIssues;
import org.closedloop.sla.json.crm.RecordIssues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The pages of one object, and what they state about pages that were not read. */
final class ObjectPages {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final @Nullable RecordKind kind;
    private boolean last;
    private @Nullable RecordPlace named;
    private String after = "";
    private long total;
    private long ofTotal;
    private @Nullable RecordPlace counted;

    ObjectPages(@Nullable RecordKind kind) {
        this.kind = kind;
    }

    /** Adds a page with this number of records. */
    void add(ObjectNode page, RecordPlace place, long records) {
        JsonNode next = page.path("paging").path("next");
        boolean more = Envelope.isTrue(Envelope.field(page, "has-more", "hasMore"));
        if (next.isObject() || more) {
            named = place;
            after = RecordIssues.shown(
                    next.isObject() ? next.path("after") : Envelope.field(page, "vid-offset", "offset"));
        } else {
            last = true;
        }
        Optional<Long> stated = JsonRecord.text(page.path("total"))
                .filter(text -> WHOLE.matcher(text).matches())
                .map(Long::valueOf);
        if (stated.isPresent()) {
            total = Math.max(total, stated.get());
            ofTotal += records;
            counted = place;
        }
    }

    /** Adds later pages of the same object. */
    void addAll(ObjectPages other) {
        last |= other.last;
        if (other.named != null) {
            named = other.named;
            after = other.after;
        }
        total = Math.max(total, other.total);
        ofTotal += other.ofTotal;
        counted = other.counted == null ? counted : other.counted;
    }

    /** Adds a page that was cut off after this number of records; it may have been the last one. */
    void addCutOff(long records) {
        last = true;
        ofTotal += records;
    }

    /** The issue that every page names a next one, so that the last one was not read. */
    Optional<ImportIssue> missingPage() {
        return named == null || last
                ? Optional.empty()
                : Optional.of(
                        issue(ImportReason.PAGE_MISSING, named).value(after).build());
    }

    /** The issue that HubSpot has more records than were read. */
    Optional<ImportIssue> missingRecords() {
        return counted == null || total <= ofTotal
                ? Optional.empty()
                : Optional.of(PageIssues.missing(issue(ImportReason.RECORDS_MISSING, counted), ofTotal, total));
    }

    private ImportIssue.Builder issue(ImportReason reason, RecordPlace place) {
        return PageIssues.of(reason, place).kind(Optional.ofNullable(kind));
    }
}
