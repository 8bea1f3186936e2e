package org.closedloop.sla.json.hubspot;

import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;

/** HubSpot's way to say no: {@code {"status": "error", "category": "RATE_LIMITS", "message": ...}}. */
final class Refusal {

    private static final int MOST = 200;

    private Refusal() {}

    static boolean isOne(JsonNode body) {
        return body.path("status").asString("").equals("error") && !body.has("properties");
    }

    /** The value is the category, the detail what HubSpot says. */
    static ImportIssue issue(JsonNode body, RecordPlace place) {
        String message = text(body, "message").orElse("");
        return ImportIssue.builder()
                .reason(ImportReason.PAGE_REFUSED)
                .effect(ImportEffect.NONE)
                .place(place)
                .value(Stream.of("category", "errorType", "message")
                        .flatMap(name -> text(body, name).stream())
                        .findFirst()
                        .orElse("error"))
                .detail(Excerpt.of(message, MOST + 3, "..."))
                .build();
    }

    private static Optional<String> text(JsonNode body, String name) {
        return JsonRecord.text(body.path(name)).filter(text -> !text.isBlank());
    }
}
