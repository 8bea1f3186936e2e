package org.closedloop.sla.json.hubspot;

import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.json.crm.ExpectedInputs;
import org.closedloop.sla.json.crm.RecordIssues;
import tools.jackson.databind.JsonNode;

/**
 * The associations of one record with those of one kind. A record has the first of them only; all of them, or the rest,
 * are in answers of the associations API.
 *
 * @param from the kind of the record
 * @param id its id
 * @param to the kind of the others
 */
record AssociationList(RecordKind from, String id, RecordKind to) {

    /** Expects the rest of the list if the part of it that was read names a next page; false if it does not. */
    boolean expectNext(JsonNode part, String property, RecordIssues issues, ExpectedInputs<AssociationList> pages) {
        JsonNode next = part.path("paging").path("next");
        if (next.isObject()) {
            pages.expect(
                    this,
                    issues.issue(ImportReason.PAGE_MISSING, ImportEffect.NONE)
                            .property(property)
                            .value(RecordIssues.shown(next.path("after")))
                            .build());
        }
        return next.isObject();
    }
}
