package org.closedloop.sla.json.salesforce;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last pages of queries, indexed by their start and by the size of their query. */
final class LastPages {

    /**
     * The position of a page.
     *
     * @param start how many records lie before it
     * @param total how many its query has, or {@link QueryPage#UNKNOWN}
     */
    private record Key(long start, long total) {}

    private final Map<Key, Deque<QueryPage>> byKey = new HashMap<>();
    private final Map<Long, Deque<QueryPage>> byStart = new HashMap<>();
    private final Set<QueryPage> left = new LinkedHashSet<>();

    LastPages(List<QueryPage> pages) {
        for (QueryPage page : pages) {
            left.add(page);
            byKey.computeIfAbsent(new Key(page.start(), page.total()), key -> new ArrayDeque<>())
                    .add(page);
            byStart.computeIfAbsent(page.start(), start -> new ArrayDeque<>()).add(page);
        }
    }

    /** Removes and returns the first page with this start that may be of the same query; null if there is none. */
    @Nullable
    QueryPage take(long start, QueryPage end) {
        Deque<QueryPage> none = new ArrayDeque<>();
        if (end.total() == QueryPage.UNKNOWN) {
            return first(byStart.getOrDefault(start, none));
        }
        QueryPage same = first(byKey.getOrDefault(new Key(start, end.total()), none));
        return same == null ? first(byKey.getOrDefault(new Key(start, QueryPage.UNKNOWN), none)) : same;
    }

    private @Nullable QueryPage first(Deque<QueryPage> pages) {
        QueryPage page = pages.poll();
        while (page != null && !left.remove(page)) {
            page = pages.poll();
        }
        return page;
    }

    /** The pages that were not taken. */
    Collection<QueryPage> all() {
        return left;
    }
}
