package org.closedloop.sla.json.salesforce;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page says of its query.
 *
 * @param place where it stands
 * @param content what is in it
 * @param total how many records the query has; {@link #UNKNOWN} if it does not say
 * @param next the URL of the page after it; blank if it does not say
 * @param locator what all URLs of the query have in common
 * @param offset how many records lie before the page after it; {@link #UNKNOWN} if it does not say
 * @param position whether another page comes after it
 */
record QueryPage(
        RecordPlace place, Content content, long total, String next, String locator, long offset, Position position) {

    static final long UNKNOWN = -1;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern URL = Pattern.compile("(?:.*/)?([^/?]*?)(?:-(\\d{1,15}))?(?:\\?.*)?");

    /** Whether another page comes after a page. */
    enum Position {
        WITHIN,
        LAST
    }

    /**
     * What is in a page.
     *
     * @param count how many records
     * @param first the id of the first one
     * @param last the id of the last one
     */
    record Content(long count, String first, String last) {

        static final Content NONE = new Content(0, "", "");

        /** This and one record more. */
        Content and(String id) {
            return new Content(count + 1, count == 0 ? id : first, id);
        }
    }

    static QueryPage of(ObjectNode fields, RecordPlace place, Content content) {
        if (fields.path("pageInfo").isObject()) {
            return ofGraphQl(fields, place, content);
        }
        String next = text(fields, "nextRecordsUrl");
        Matcher url = URL.matcher(next);
        boolean parted = url.matches();
        boolean within = !next.isBlank() || text(fields, "done").equalsIgnoreCase("false");
        return new QueryPage(
                place,
                content,
                number(text(fields, "totalSize")),
                next,
                parted ? url.group(1) : next,
                parted ? number(Optional.ofNullable(url.group(2)).orElse("")) : UNKNOWN,
                within ? Position.WITHIN : Position.LAST);
    }

    /** GraphQL says by what to ask for the page after it, but not how many records lie before that. */
    private static QueryPage ofGraphQl(ObjectNode fields, RecordPlace place, Content content) {
        JsonNode info = fields.path("pageInfo");
        boolean within = text(info, "hasNextPage").equalsIgnoreCase("true");
        return new QueryPage(
                place,
                content,
                number(text(fields, "totalCount")),
                within ? text(info, "endCursor") : "",
                "",
                UNKNOWN,
                within ? Position.WITHIN : Position.LAST);
    }

    private static String text(JsonNode fields, String name) {
        return JsonRecord.text(fields.path(name)).orElse("").strip();
    }

    private static long number(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : UNKNOWN;
    }

    /** How many records of its query lie before it; {@link #UNKNOWN} if that cannot be said. */
    long start() {
        if (position == Position.WITHIN) {
            return offset == UNKNOWN ? UNKNOWN : offset - content.count();
        }
        return total == UNKNOWN ? UNKNOWN : total - content.count();
    }

    /** The same without its place: a page that is handed in twice is there once. */
    QueryPage anywhere() {
        return new QueryPage(RecordPlace.whole(""), content, total, next, locator, offset, position);
    }
}
