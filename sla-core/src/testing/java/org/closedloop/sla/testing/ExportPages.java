package org.closedloop.sla.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.testing.CrmExportGenerator.Page;
import org.jspecify.annotations.Nullable;

/** Lays records out on pages, as each CRM does. */
final class ExportPages {

    private final int size;
    private final ExportDice dice;
    private final List<Page> pages = new ArrayList<>();

    ExportPages(int size, ExportDice dice) {
        this.size = size;
        this.dice = dice;
    }

    /** All pages, in an order of chance. */
    List<Page> shuffled() {
        return dice.shuffled(pages);
    }

    /** Pages of the objects API: each but the last names what comes after it. */
    void hubSpot(String object, List<Map<String, @Nullable Object>> records) {
        List<List<Map<String, @Nullable Object>>> parts = parts(records);
        for (int i = 0; i < parts.size(); i++) {
            Map<String, @Nullable Object> page = new LinkedHashMap<>();
            page.put("results", parts.get(i));
            if (i < parts.size() - 1) {
                page.put("paging", Map.of("next", Map.of("after", Integer.toString((i + 1) * size))));
            }
            pages.add(new Page(object + "-" + (i + 1) + ".json", JsonText.of(page)));
        }
    }

    /** Pages of one query: each but the last names the query's locator, and how many records came before. */
    void salesforce(String type, List<Map<String, @Nullable Object>> records) {
        List<List<Map<String, @Nullable Object>>> parts = parts(records);
        String locator = "01g" + (100_000_000 + dice.below(900_000_000)) + type.length();
        int before = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            before += parts.get(i).size();
            Map<String, @Nullable Object> page = new LinkedHashMap<>();
            page.put("totalSize", records.size());
            page.put("done", last);
            if (!last) {
                page.put("nextRecordsUrl", "/services/data/v62.0/query/" + locator + "-" + before);
            }
            page.put("records", parts.get(i));
            pages.add(new Page(type + "-" + (i + 1) + ".json", JsonText.of(page)));
        }
    }

    /** At least one, which may be empty. */
    private List<List<Map<String, @Nullable Object>>> parts(List<Map<String, @Nullable Object>> records) {
        List<List<Map<String, @Nullable Object>>> parts = new ArrayList<>();
        for (int from = 0; from < records.size() || from == 0; from += size) {
            parts.add(records.subList(from, Math.min(from + size, records.size())));
        }
        return parts;
    }
}
