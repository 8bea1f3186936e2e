package org.closedloop.sla.json.salesforce;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a page about its query.
 *
 * @param place the place of the page
 * @param content the records of the page
 * @param total the number of records of the query, or {@link #UNKNOWN}
 * @param next the URL of the next page; blank if the page does not name it
 * @param locator the common part of all URLs of the query
 * @param offset the number of records before the next page, or {@link #UNKNOWN}
 * @param position whether there is a next page
 */
record QueryPage(
        RecordPlace place, Content content, long total, String next, String locator, long offset, Position position) {

    static final long UNKNOWN = -1;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern URL = Pattern.compile("(?:.*/)?([^/?]*?)(?:-(\\d{1,15}))?(?:\\?.*)?");

    /** Whether a page has a next one. */
    enum Position {
        WITHIN,
        LAST;

        private static Position of(boolean more) {
            return more ? WITHIN : LAST;
        }
    }

    /**
     * The records of a page.
     *
     * @param count their number
     * @param first the id of the first one
     * @param last the id of the last one
     */
    record Content(long count, String first, String last) {

        static final Content NONE = new Content(0, "", "");

        /** The same content and one more record. */
        Content and(String id) {
            return new Content(count + 1, count == 0 ? id : first, id);
        }
    }

    static QueryPage of(ObjectNode fields, RecordPlace place, Content content) {
        if (fields.path("pageInfo") instanceof ObjectNode info) {
            return ofGraphQl(fields, info, place, content);
        }
        String next = text(fields, "nextRecordsUrl");
        Matcher url = URL.matcher(next);
        boolean split = url.matches();
        return new QueryPage(
                place,
                content,
                number(text(fields, "totalSize")),
                next,
                split ? url.group(1) : next,
                split ? number(Optional.ofNullable(url.group(2)).orElse("")) : UNKNOWN,
                Position.of(!next.isBlank() || text(fields, "done").equalsIgnoreCase("false")));
    }

    /** GraphQL gives the cursor of the next page, but not the number of records before it. */
    private static QueryPage ofGraphQl(ObjectNode fields, ObjectNode info, RecordPlace place, Content content) {
        Position position = Position.of(text(info, "hasNextPage").equalsIgnoreCase("true"));
        String next = position == Position.WITHIN ? text(info, "endCursor") : "";
        return new QueryPage(place, content, number(text(fields, "totalCount")), next, "", UNKNOWN, position);
    }

    private static String text(JsonNode fields, String name) {
        return JsonRecord.text(fields.path(name)).orElse("").strip();
    }

    private static long number(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : UNKNOWN;
    }

    /** The number of records of its query before this page, or {@link #UNKNOWN}. */
    long start() {
        if (position == Position.WITHIN) {
            return offset == UNKNOWN ? UNKNOWN : offset - content.count();
        }
        return total == UNKNOWN ? UNKNOWN : total - content.count();
    }

    /** The same page without its place, by which a page that is read twice is recognized. */
    QueryPage anywhere() {
        return new QueryPage(RecordPlace.whole(""), content, total, next, locator, offset, position);
    }
}
