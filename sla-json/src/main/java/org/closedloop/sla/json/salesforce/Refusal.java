package org.closedloop.sla.json.salesforce;

import java.util.Optional;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Salesforce answers instead of records: {@code {"errorCode", "message"}}, from the sign-in {@code {"error",
 * "error_description"}}, from the command line {@code {"status": 1, "name", "message"}}.
 */
final class Refusal {

    private static final int LONGEST_MESSAGE = 200;

    private Refusal() {}

    /** What is to be told of an object; empty if it is no refusal. */
    static Optional<ImportIssue> of(ObjectNode object, RecordPlace place) {
        return object.has("attributes") ? Optional.empty() : code(object).map(code -> issue(object, place, code));
    }

    private static Optional<String> code(ObjectNode object) {
        return text(object, "errorCode")
                .or(() -> text(object, "error").filter(error -> object.has("error_description")))
                .or(() -> text(object, "name").filter(name -> isFailed(object)));
    }

    private static boolean isFailed(ObjectNode object) {
        return object.has("message")
                && text(object, "status").filter(status -> !status.equals("0")).isPresent();
    }

    private static ImportIssue issue(ObjectNode object, RecordPlace place, String code) {
        Optional<String> message = text(object, "message").or(() -> text(object, "error_description"));
        return ImportIssue.builder()
                .reason(ImportReason.PAGE_REFUSED)
                .effect(ImportEffect.NONE)
                .place(place)
                .value(code)
                .detail(message.map(text -> Excerpt.of(text, LONGEST_MESSAGE + 3, "...")))
                .build();
    }

    private static Optional<String> text(ObjectNode object, String name) {
        return JsonRecord.text(object.path(name)).filter(text -> !text.isBlank());
    }
}
