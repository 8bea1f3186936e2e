package org.closedloop.sla.json.crm;

import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordPlace;
import tools.jackson.databind.node.ObjectNode;

/**
 * Receives the contents of an input from {@link JsonPages}, in their order.
 *
 * <p>Every record is passed to {@link #record}, {@link #object} or {@link #skip}. Issues have neither the kind nor the
 * id of a record: the receiver adds them.
 */
public interface PageReceiver {

    /** Receives a record: an object of a list, or of a line. */
    void record(JsonRecord record);

    /** Receives an object that is alone in its input: a record, an error answer, or any other. */
    default void object(JsonRecord object) {
        record(object);
    }

    /**
     * Receives the issue of a value in place of a record that is not an object: {@code RECORD_UNREADABLE},
     * {@code SKIPPED}.
     */
    void skip(ImportIssue issue);

    /** Receives the issue of a page that is unreadable or cut off: {@code PAGE_UNREADABLE}, {@code PAGE_CUT_OFF}. */
    void report(ImportIssue issue);

    /**
     * Receives the other fields of a page, after its last record; not called for a page that is cut off.
     *
     * @param rest its other fields, such as {@code paging} or {@code done}; as in records, numbers are texts
     * @param place the whole source, or the line of the page
     */
    default void page(ObjectNode rest, RecordPlace place) {}

    /** Receives the other fields of an object around pages, after the pages. */
    default void wrapper(ObjectNode rest, RecordPlace place) {}
}
