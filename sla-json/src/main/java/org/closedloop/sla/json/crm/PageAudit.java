package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides whether an input is from a CRM, so that a page of another system is refused as a whole.
 *
 * <p>An error answer is {@code PAGE_REFUSED}. An object that is not a record is skipped among others, and an unreadable
 * page if it is the only one. A page, a list or a file of lines is unreadable if most of its records are not from the
 * CRM. The issue names the system that the records look like.
 */
public final class PageAudit implements PageReceiver {

    private final String crm;
    private final IssueDetail unwanted;
    private final RecordSink sink;
    private final RecordTaker taker;
    private final RecordPlace whole;

    private long taken;
    private long odd;
    private @Nullable ImportIssue firstOdd;

    /**
     * An audit of one input.
     *
     * @param crm the CRM's name in messages
     * @param type the CRM's name of the type of the records, such as "contact"; blank if it may be any
     * @param source the input's name
     */
    public PageAudit(String crm, String type, String source, RecordSink sink, RecordTaker taker) {
        this.crm = crm;
        this.unwanted = type.isBlank() ? DetailPhrase.FOREIGN.with(crm) : DetailPhrase.FOREIGN_TYPE.with(crm, type);
        this.sink = sink;
        this.taker = taker;
        this.whole = RecordPlace.whole(source);
    }

    @Override
    public void record(JsonRecord record) {
        if (isOwn(record)) {
            return;
        }
        Optional<ImportIssue> refusal = Refusal.of(record.getFields(), record.getPlace());
        if (refusal.isPresent()) {
            sink.report(refusal.get());
        } else {
            skipOdd(foreign(record));
        }
    }

    @Override
    public void object(JsonRecord object) {
        if (!isOwn(object)) {
            sink.report(Refusal.of(object.getFields(), object.getPlace())
                    .orElseGet(() -> ofPage(foreign(object), object.getPlace())));
        }
    }

    /** Takes the record if it is one of the CRM's. */
    private boolean isOwn(JsonRecord record) {
        RecordTaker.Fit fit = taker.take(record);
        if (fit == RecordTaker.Fit.TAKEN) {
            taken++;
        }
        fit.getFlaw().ifPresent(this::skipOdd);
        return fit != RecordTaker.Fit.FOREIGN;
    }

    private ImportIssue foreign(JsonRecord object) {
        return new RecordIssues(taker.kind(), "", object.getPlace(), sink)
                .issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED)
                .value(object.getFields().toString())
                .detail(PageOrigin.of(object.getFields())
                        .filter(origin -> !origin.equals(crm))
                        .map(origin -> DetailPhrase.LOOKS_LIKE.with(unwanted, origin))
                        .orElse(unwanted))
                .build();
    }

    /** The issue of a record as that of its page. */
    private static ImportIssue ofPage(ImportIssue record, RecordPlace place) {
        return PageIssues.unreadable(place, record.getValue().orElse(""), record.getDetail());
    }

    @Override
    public void skip(ImportIssue issue) {
        skipOdd(issue.withKind(taker.kind()));
    }

    private void skipOdd(ImportIssue issue) {
        addOdd(issue);
        sink.skip(issue);
        taker.countSkipped();
    }

    private void addOdd(ImportIssue issue) {
        odd++;
        firstOdd = firstOdd == null ? issue : firstOdd;
    }

    @Override
    public void report(ImportIssue issue) {
        if (issue.getReason() == ImportReason.PAGE_CUT_OFF) {
            taker.cutOff();
            reset();
        }
        sink.report(issue);
    }

    @Override
    public void page(ObjectNode rest, RecordPlace place) {
        wrapper(rest, place);
        judge(place);
        taker.endPage(rest, place);
    }

    @Override
    public void wrapper(ObjectNode rest, RecordPlace place) {
        Refusal.beside(rest, place).forEach(sink::report);
    }

    /** Reads an input to its end. */
    public void read(JsonPages pages, InputStream in) throws IOException {
        pages.read(in, whole.getSource(), this);
        // Records that are on no page are judged together.
        judge(whole);
    }

    private void judge(RecordPlace place) {
        if (firstOdd != null && odd > taken) {
            sink.report(ofPage(firstOdd, place)
                    .withDetail(DetailPhrase.MOST_RECORDS.with(
                            odd, odd + taken, firstOdd.getDetail().orElse(DetailPhrase.UNREADABLE))));
        }
        reset();
    }

    private void reset() {
        taken = 0;
        odd = 0;
        firstOdd = null;
    }
}
