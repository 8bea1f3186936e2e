package org.closedloop.sla.json.salesforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.json.crm.PageIssues;

/** Orders the pages of each query and finds the missing ones, as {@link SalesforceReader} describes. */
final class QueryPages {

    private final Map<String, List<QueryPage>> series = new LinkedHashMap<>();
    /** The last pages of queries that have several. */
    private final List<QueryPage> lasts = new ArrayList<>();

    private final Set<QueryPage> seen = new HashSet<>();

    void add(QueryPage page) {
        boolean whole = page.position() == QueryPage.Position.LAST && page.start() <= 0;
        if (whole || !seen.add(page.anywhere())) {
            return;
        }
        if (page.position() == QueryPage.Position.LAST) {
            lasts.add(page);
        } else {
            // Without a locator, only the size of the query identifies it.
            String key = page.locator().isEmpty() ? "?" + page.total() : page.locator();
            series.computeIfAbsent(key, name -> new ArrayList<>()).add(page);
        }
    }

    /** Adds later pages. */
    void addAll(QueryPages other) {
        other.series.values().forEach(pages -> pages.forEach(this::add));
        other.lasts.forEach(this::add);
    }

    /** The issues of pages and records that are missing so far. */
    List<ImportIssue> missing() {
        List<ImportIssue> issues = new ArrayList<>();
        LastPages left = new LastPages(lasts);
        for (List<QueryPage> pages : series.values()) {
            long read = count(pages);
            for (QueryPage end : ends(pages)) {
                long start = end.offset() == QueryPage.UNKNOWN ? read : end.offset();
                QueryPage last = left.take(start, end);
                if (last == null) {
                    issues.add(pageMissing(end));
                } else {
                    read += last.content().count();
                }
            }
            recordsMissing(pages.get(0), read, issues);
        }
        left.all().forEach(page -> recordsMissing(page, page.content().count(), issues));
        return issues;
    }

    private static long count(List<QueryPage> pages) {
        return pages.stream().mapToLong(page -> page.content().count()).sum();
    }

    /** The pages whose next page is not in the list: without offsets, the last one of the list. */
    private static List<QueryPage> ends(List<QueryPage> pages) {
        Map<Long, Integer> starts = new HashMap<>();
        pages.forEach(page -> starts.merge(page.start(), 1, Integer::sum));
        List<QueryPage> ends = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            QueryPage page = pages.get(i);
            int itself = page.start() == page.offset() ? 1 : 0;
            boolean followed = page.offset() == QueryPage.UNKNOWN
                    ? i + 1 < pages.size()
                    : starts.getOrDefault(page.offset(), 0) > itself;
            if (!followed) {
                ends.add(page);
            }
        }
        return ends;
    }

    private static ImportIssue pageMissing(QueryPage page) {
        return PageIssues.of(ImportReason.PAGE_MISSING, page.place())
                .value(Optional.of(page.next()).filter(next -> !next.isEmpty()))
                .build();
    }

    private static void recordsMissing(QueryPage page, long read, List<ImportIssue> issues) {
        if (read < page.total()) {
            ImportIssue.Builder issue = PageIssues.of(ImportReason.RECORDS_MISSING, page.place());
            issues.add(PageIssues.missing(issue, read, page.total()));
        }
    }
}
