package org.closedloop.sla.json.crm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An error answer: HubSpot's {@code {"status": "error", "category", "message"}}, Salesforce's {@code {"errorCode",
 * "message"}}, that of a sign-in {@code {"error", "error_description"}}, that of a command line {@code {"status": 1,
 * "name", "message"}}, and similar answers of other servers.
 */
final class Refusal {

    private static final int LONGEST_MESSAGE = 200;
    /** From the most specific to the least. */
    private static final List<String> CODES =
            List.of("category", "errorType", "errorCode", "error", "name", "status", "statusCode", "code", "message");

    private static final List<String> MESSAGES =
            List.of("message", "error_description", "errorMessage", "error", "detail", "title");

    private static final List<String> COUNTS = List.of("numErrors", "num_errors");

    private Refusal() {}

    /** The issue of an object that is an error; empty if it is not. */
    static Optional<ImportIssue> of(ObjectNode object, RecordPlace place) {
        JsonNode nested = object.path("error");
        if (nested instanceof ObjectNode error && has(error, "message")) {
            return of(error, place);
        }
        JsonNode errors = object.path("errors");
        return isOne(object)
                ? Optional.of(issue(object, place))
                : errors.isEmpty()
                        ? Optional.empty()
                        : Optional.of(issue(errors.iterator().next(), place));
    }

    /** The issues of the errors that a page or a wrapper lists beside its records. */
    static List<ImportIssue> beside(ObjectNode page, RecordPlace place) {
        List<ImportIssue> issues = page.path("errors")
                .valueStream()
                .filter(error -> !isEmptyAnswer(error))
                .map(error -> issue(error, place))
                .toList();
        Optional<String> count = COUNTS.stream()
                .flatMap(name ->
                        text(page, name).filter(number -> !number.equals("0")).map(n -> name + ": " + n).stream())
                .findFirst();
        if (issues.isEmpty() && page.path("errors").isEmpty() && count.isPresent()) {
            return List.of(
                    PageIssues.of(ImportReason.PAGE_REFUSED, place).value(count).build());
        }
        return issues.isEmpty() && isFailed(page) ? List.of(issue(page, place)) : issues;
    }

    /** HubSpot reports records without associations as errors. */
    private static boolean isEmptyAnswer(JsonNode error) {
        return text(error, "subCategory")
                .or(() -> text(error, "sub_category"))
                .filter(name -> name.endsWith("NO_ASSOCIATIONS_FOUND"))
                .isPresent();
    }

    private static boolean isOne(ObjectNode object) {
        return has(object, "errorCode")
                || has(object, "error")
                || text(object, "status").filter("error"::equals).isPresent()
                || isFailed(object)
                || (has(object, "message")
                        && (object.size() <= 2
                                || Stream.of("status", "statusCode", "code").anyMatch(name -> has(object, name))));
    }

    /** Command lines use the status zero for success, and other interfaces a flag. */
    private static boolean isFailed(ObjectNode object) {
        boolean failed = has(object, "message")
                && has(object, "name")
                && text(object, "status").filter(status -> !status.equals("0")).isPresent();
        return failed || text(object, "success").filter("false"::equals).isPresent();
    }

    private static ImportIssue issue(JsonNode error, RecordPlace place) {
        Optional<String> code =
                first(error, CODES).or(() -> JsonRecord.text(error).filter(text -> !text.isBlank()));
        return PageIssues.of(ImportReason.PAGE_REFUSED, place)
                .value(code)
                .detail(first(error, MESSAGES)
                        .filter(message -> !code.equals(Optional.of(message)))
                        .map(message -> IssueDetail.of(Excerpt.of(message, LONGEST_MESSAGE + 3, "..."))))
                .build();
    }

    private static Optional<String> first(JsonNode object, List<String> names) {
        return names.stream().flatMap(name -> text(object, name).stream()).findFirst();
    }

    private static boolean has(JsonNode object, String name) {
        return text(object, name).isPresent();
    }

    private static Optional<String> text(JsonNode object, String name) {
        return JsonRecord.text(object.path(name)).filter(text -> !text.isBlank());
    }
}
