package org.closedloop.sla.json.hubspot;

import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The pages of one object, and what they say of pages that were not read. */
final class PageSeries {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final @Nullable RecordKind kind;
    private boolean last;
    private @Nullable RecordPlace named;
    private String after = "";
    private long total;
    private long ofTotal;
    private @Nullable RecordPlace counted;

    PageSeries(@Nullable RecordKind kind) {
        this.kind = kind;
    }

    /** Takes note of a page with so many records. */
    void add(ObjectNode page, RecordPlace place, long records) {
        JsonNode next = page.path("paging").path("next");
        boolean more = isTrue(Envelope.field(page, "has-more", "hasMore"));
        if (next.isObject() || more) {
            named = place;
            after = RecordAccount.shown(
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

    private static boolean isTrue(JsonNode flag) {
        return JsonRecord.text(flag).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** Takes note of the pages of another one, which come after these. */
    void addAll(PageSeries other) {
        last |= other.last;
        if (other.named != null) {
            named = other.named;
            after = other.after;
        }
        total = Math.max(total, other.total);
        ofTotal += other.ofTotal;
        counted = other.counted == null ? counted : other.counted;
    }

    /** Takes note of a page that broke off after so many records, and may have been the last one. */
    void addBroken(long records) {
        last = true;
        ofTotal += records;
    }

    /** That all pages name a next one, of which one was not read. */
    Optional<ImportIssue> missingPage() {
        return named == null || last
                ? Optional.empty()
                : Optional.of(
                        issue(ImportReason.PAGE_MISSING, named).value(after).build());
    }

    /** That HubSpot found more than was read: the value is what was read, the detail what there is. */
    Optional<ImportIssue> missingRecords() {
        return counted == null || total <= ofTotal
                ? Optional.empty()
                : Optional.of(issue(ImportReason.RECORDS_MISSING, counted)
                        .value(Long.toString(ofTotal))
                        .detail(Long.toString(total))
                        .build());
    }

    private ImportIssue.Builder issue(ImportReason reason, RecordPlace place) {
        return ImportIssue.builder()
                .reason(reason)
                .effect(ImportEffect.NONE)
                .kind(Optional.ofNullable(kind))
                .place(place);
    }
}
