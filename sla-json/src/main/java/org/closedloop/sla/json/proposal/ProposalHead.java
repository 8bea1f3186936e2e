package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.RecordCount;

/** Writes the comments at the beginning of a proposal. */
final class ProposalHead {

    static final String NOTHING = "No lead and no deal was found in these files.";

    private final ProposalFiles files;
    private final ProposalDraft draft;
    private final List<String> open;
    private final List<String> remarks;
    private final Optional<Import> tried;

    ProposalHead(
            ProposalFiles files, ProposalDraft draft, List<String> open, List<String> remarks, Optional<Import> tried) {
        this.files = files;
        this.draft = draft;
        this.open = open;
        this.remarks = remarks;
        this.tried = tried;
    }

    void write(StringBuilder text) {
        CommentLines.write(
                text,
                "",
                "Proposed by 'sla mapping --from' by the names and values of the columns; please"
                        + " check it. To import:");
        text.append("#\n#   sla import --from csv --mapping mapping.yaml --out leads.ndjson");
        for (FileSurvey file : files.read()) {
            text.append(' ')
                    .append(files.kind(file).orElseThrow().getWord())
                    .append('=')
                    .append(word(file.name()));
        }
        text.append("\n#\n");
        paragraph(text, tried.map(ProposalHead::summary).orElse(NOTHING));
        remarks.forEach(remark -> paragraph(text, remark));
        list(text, "To fill in:", open);
        list(text, "Not found:", draft.missing());
        list(text, "Not used, by how many rows have a value:", unused());
    }

    private static String word(String name) {
        return name.matches("[\\p{L}\\p{N}._-]+") ? name : '"' + VisibleText.of(name) + '"';
    }

    private static void paragraph(StringBuilder text, String sentence) {
        CommentLines.write(text, "", sentence);
        text.append("#\n");
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            CommentLines.write(text, "", title);
            lines.forEach(line -> CommentLines.write(text, "", "- " + line));
            text.append("#\n");
        }
    }

    /** The result of a trial, in one paragraph. */
    static String summary(Import tried) {
        RecordCount count = tried.getCount();
        List<String> parts = new ArrayList<>();
        parts.add("Tried on these files: " + ColumnShare.number(tried.getLeads().size()) + " leads of "
                + ColumnShare.number(count.getRead()) + " records, "
                + (count.getSkipped() == 0 ? "none" : ColumnShare.number(count.getSkipped())) + " of them skipped");
        parts.add("stages: " + counts(tried.getProfile().getStages()));
        parts.add("deals: " + counts(tried.getProfile().getOutcomes()));
        List<String> unreadable = tried.getProfile().getProperties().stream()
                .filter(property -> property.getUnreadable() > 0)
                .map(property -> '"' + property.getProperty() + "\" " + ColumnShare.number(property.getUnreadable()))
                .toList();
        parts.add(
                unreadable.isEmpty()
                        ? "no value is unreadable"
                        : "unreadable values: " + String.join(", ", unreadable));
        return String.join("; ", parts) + ".";
    }

    private static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count ->
                                count.getKey().toLowerCase(Locale.ROOT) + " " + ColumnShare.number(count.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private List<String> unused() {
        List<String> lines = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (FileSurvey file : files.all()) {
            if (files.kind(file).isEmpty()) {
                other.add(file.name());
                continue;
            }
            String columns = columns(file);
            if (!columns.isEmpty()) {
                lines.add(file.name() + ": " + columns);
            }
        }
        if (!other.isEmpty()) {
            lines.add("whole files: " + String.join(", ", other)
                    + ". They hold no leads, deals, activities or changes, or"
                    + " another file holds more of them; name the kind of one, as in leads=" + word(other.get(0))
                    + ", if it is to be read all the same");
        }
        return lines;
    }

    /** The columns that are not used, by how many rows have a value. */
    private String columns(FileSurvey file) {
        List<String> whole = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (ColumnSurvey column : file.columns()) {
            if (!draft.isUsed(column)) {
                if (column.filled() == 0) {
                    empty.add(column.name());
                } else if (column.filled() == file.rows()) {
                    whole.add(column.name());
                } else {
                    partly.add(column.name() + " (" + ColumnShare.percent(column.filled(), file.rows()) + ")");
                }
            }
        }
        List<String> parts = new ArrayList<>();
        add(parts, "in every row ", whole);
        add(parts, "in some ", partly);
        add(parts, "in none ", empty);
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String words, List<String> columns) {
        if (!columns.isEmpty()) {
            parts.add(words + String.join(", ", columns));
        }
    }
}
