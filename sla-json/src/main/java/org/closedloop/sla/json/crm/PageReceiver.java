package org.closedloop.sla.json.crm;

import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordPlace;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what {@link JsonPages} finds, in the order in which it stands in the input.
 *
 * <p>Every record goes to {@link #record}, {@link #object} or {@link #skip}. Neither the kind nor the id of a record is
 * known here: the receiver adds them to the issues that it passes on.
 */
public interface PageReceiver {

    /** Takes a record: an object of a list, or of a line. */
    void record(JsonRecord record);

    /** Takes an object that stands alone: a record, an answer that is an error, or something else. */
    default void object(JsonRecord object) {
        record(object);
    }

    /** Takes note of something in a record's place that is none: {@code RECORD_UNREADABLE}, {@code SKIPPED}. */
    void skip(ImportIssue issue);

    /** Takes note of a page that is unreadable, or not whole: {@code PAGE_UNREADABLE}, {@code PAGE_CUT_OFF}. */
    void tell(ImportIssue issue);

    /**
     * Takes what a page says beside its records, after the last of them; not called for a page that is cut off.
     *
     * @param rest its other fields, such as {@code paging} or {@code done}; as in records, numbers are texts
     * @param place the whole of the source, or the line on which the page stands
     */
    default void page(ObjectNode rest, RecordPlace place) {}

    /** Takes what an object around pages says beside them, after these. */
    default void wrapper(ObjectNode rest, RecordPlace place) {}
}
