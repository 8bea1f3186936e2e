package org.closedloop.sla.json.hubspot;

import java.math.BigInteger;
import java.util.Optional;
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

    private final @Nullable RecordKind kind;
    private boolean last;
    private @Nullable RecordPlace named;
    private String after = "";
    private BigInteger total = BigInteger.ZERO;
    private long ofTotal;
    private @Nullable RecordPlace counted;

    PageSeries(@Nullable RecordKind kind) {
        this.kind = kind;
    }

    /** Takes note of a page with so many records. */
    void add(ObjectNode page, RecordPlace place, long records) {
        JsonNode next = page.path("paging").path("next");
        if (next.isObject()) {
            named = place;
            after = RecordAccount.shown(next.path("after"));
        } else {
            last = true;
        }
        Optional<BigInteger> stated = JsonRecord.text(page.path("total"))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(BigInteger::new);
        if (stated.isPresent()) {
            total = total.max(stated.get());
            ofTotal += records;
            counted = place;
        }
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
        return counted == null || total.compareTo(BigInteger.valueOf(ofTotal)) <= 0
                ? Optional.empty()
                : Optional.of(issue(ImportReason.RECORDS_MISSING, counted)
                        .value(Long.toString(ofTotal))
                        .detail(total.toString())
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
