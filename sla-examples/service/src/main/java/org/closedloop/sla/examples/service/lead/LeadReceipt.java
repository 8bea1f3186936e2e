package org.closedloop.sla.examples.service.lead;

import java.util.List;
import java.util.Map;

/**
 * What became of the leads of a request.
 *
 * @param added leads that were not stored before
 * @param changed leads that replaced a stored one of the same id
 * @param unchanged leads that were stored so already
 * @param notes what was found and did not prevent storage, as members of JSON objects
 */
public record LeadReceipt(long added, long changed, long unchanged, List<Map<String, Object>> notes) {

    /** Returns this receipt with other notes. */
    public LeadReceipt withNotes(List<Map<String, Object>> found) {
        return new LeadReceipt(added, changed, unchanged, found);
    }
}
