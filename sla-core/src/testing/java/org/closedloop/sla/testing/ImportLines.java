package org.closedloop.sla.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;

/** The description of an import in a failing assertion: the account and the first issues, in English. */
final class ImportLines {

    private static final int FIRST = 3;

    private ImportLines() {}

    /** The account and the first of the issues shown. */
    static String of(Import all, Predicate<ImportIssue> shown) {
        StringBuilder text = new StringBuilder();
        line(text, "read", sum(all.getCount()));
        for (Map.Entry<RecordKind, RecordCount> entry : all.getCounts().entrySet()) {
            line(text, word(entry.getKey()), sum(entry.getValue()));
        }
        List<ImportIssue> issues = all.getIssues().stream().filter(shown).toList();
        for (int i = 0; i < Math.min(FIRST, issues.size()); i++) {
            line(text, i == 0 ? "issues" : "", issues.get(i).explain(Locale.ENGLISH));
        }
        long more = all.getIssueCounts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                - Math.min(FIRST, issues.size());
        if (more > 0) {
            line(text, issues.isEmpty() ? "issues" : "", issues.isEmpty() ? more + " others" : "and " + more + " more");
        }
        return text.toString();
    }

    /** The kind in a sentence: "deal stage". */
    static String word(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static RecordCount count(Import all, RecordKind kind) {
        return all.getCounts().getOrDefault(kind, RecordCount.of(0, 0, 0));
    }

    static String sum(RecordCount count) {
        return count.getRead() + " = " + count.getTaken() + " taken + " + count.getMerged() + " merged + "
                + count.getSkipped() + " skipped";
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("\n  ").append(String.format(Locale.ROOT, "%-12s", name)).append(value);
    }
}
