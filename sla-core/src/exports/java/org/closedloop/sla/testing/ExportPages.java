package org.closedloop.sla.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.closedloop.sla.testing.CrmExportGenerator.Page;
import org.jspecify.annotations.Nullable;

/**
 * Distributes records over pages. A page is passed on as soon as there is a record for the next one, so that at most one page of each object is in memory.
 */
final class ExportPages {

    private final int size;
    private final Layout layout;
    private final Consumer<Page> pages;
    private final Map<String, List<Map<String, @Nullable Object>>> open = new LinkedHashMap<>();
    private final Map<String, Integer> before = new LinkedHashMap<>();

    private ExportPages(int size, Layout layout, Consumer<Page> pages) {
        this.size = size;
        this.layout = layout;
        this.pages = pages;
    }

    /** The format of a page in a CRM. */
    private interface Layout {

        /**
         * A page of these records.
         *
         * @param end how many records the object has up to the page's last one
         * @param last whether no other page follows
         */
        Map<String, @Nullable Object> page(
                String object, List<Map<String, @Nullable Object>> records, int end, boolean last);
    }

    /** Pages of the objects API: each but the last names what comes after it. */
    static ExportPages hubSpot(int size, Consumer<Page> pages) {
        return new ExportPages(
                size,
                (object, records, end, last) -> {
                    Map<String, @Nullable Object> page = JsonText.object("results", records);
                    if (!last) {
                        page.put("paging", Map.of("next", Map.of("after", Integer.toString(end))));
                    }
                    return page;
                },
                pages);
    }

    /**
     * Pages of one query per object: each but the last names the query's locator, and how many records came before.
     *
     * @param totals how many records each object has
     * @param seed makes the locators
     */
    static ExportPages salesforce(int size, Map<String, Integer> totals, long seed, Consumer<Page> pages) {
        return new ExportPages(
                size,
                (type, records, end, last) -> {
                    Map<String, @Nullable Object> page =
                            JsonText.object("totalSize", totals.getOrDefault(type, end), "done", last);
                    if (!last) {
                        page.put(
                                "nextRecordsUrl", "/services/data/v62.0/query/" + locator(type, seed) + "-" + end);
                    }
                    page.put("records", records);
                    return page;
                },
                pages);
    }

    /** Adds a record to the object's last page. */
    void add(String object, Map<String, @Nullable Object> record) {
        List<Map<String, @Nullable Object>> records = lastPage(object);
        if (records.size() == size) {
            handOn(object, records, false);
            records.clear();
        }
        records.add(record);
    }

    /** Creates a page of the object, even if no record follows. */
    void begin(String object) {
        lastPage(object);
    }

    /** Passes on the last page of each object, with the number of its records. */
    Map<String, Integer> finish() {
        open.forEach((object, records) -> handOn(object, records, true));
        return before;
    }

    private List<Map<String, @Nullable Object>> lastPage(String object) {
        return open.computeIfAbsent(object, name -> new ArrayList<>());
    }

    private void handOn(String object, List<Map<String, @Nullable Object>> records, boolean last) {
        int begin = before.getOrDefault(object, 0);
        int end = begin + records.size();
        before.put(object, end);
        String name = object + "-" + (begin / size + 1) + ".json";
        pages.accept(new Page(name, JsonText.of(layout.page(object, records, end, last))));
    }

    private static String locator(String type, long seed) {
        return "01g" + (100_000_000 + new ExportDice(seed + type.hashCode()).below(900_000_000)) + type.length();
    }
}
