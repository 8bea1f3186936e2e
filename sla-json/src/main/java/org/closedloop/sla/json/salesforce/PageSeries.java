package org.closedloop.sla.json.salesforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;

/** Puts the pages of each query in a row, and finds what is missing in it. {@link SalesforceReader} says how. */
final class PageSeries {

    private final Map<String, List<QueryPage>> series = new LinkedHashMap<>();
    /** Pages after which no other comes, and before which some do. */
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
            // Pages that name no locator are told apart by the size of their query, if at all.
            String key = page.locator().isEmpty() ? "?" + page.total() : page.locator();
            series.computeIfAbsent(key, name -> new ArrayList<>()).add(page);
        }
    }

    /** Takes note of pages that come after these. */
    void addAll(PageSeries other) {
        other.series.values().forEach(pages -> pages.forEach(this::add));
        other.lasts.forEach(this::add);
    }

    /** What is missing of the pages so far. */
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

    /** The pages after which one is to come that is not in the list. Without offsets, that is taken for the last. */
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
        ImportIssue.Builder issue = ImportIssue.builder();
        issue.reason(ImportReason.PAGE_MISSING).effect(ImportEffect.NONE).place(page.place());
        if (!page.next().isEmpty()) {
            issue.value(page.next());
        }
        return issue.build();
    }

    private static void recordsMissing(QueryPage page, long read, List<ImportIssue> issues) {
        if (read < page.total()) {
            issues.add(ImportIssue.builder()
                    .reason(ImportReason.RECORDS_MISSING)
                    .effect(ImportEffect.NONE)
                    .place(page.place())
                    .value(Long.toString(read))
                    .detail(Long.toString(page.total()))
                    .build());
        }
    }
}
