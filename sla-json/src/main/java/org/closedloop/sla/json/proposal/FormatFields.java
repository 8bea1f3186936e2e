package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.sla.format.DecimalMark;

/** Proposes the format: how the files write times, amounts and missing values. */
final class FormatFields {

    private FormatFields() {}

    /** @param patterns the patterns of times, or placeholders in place of those that are open */
    static List<ProposedField> of(
            ExportSurvey survey,
            ProposalFiles files,
            ProposalDraft draft,
            List<ColumnSurvey> amounts,
            List<String> patterns) {
        List<ProposedField> fields = new ArrayList<>();
        List<ColumnSurvey> used = files.read().stream()
                .flatMap(file -> file.columns().stream())
                .filter(draft::isUsed)
                .toList();
        addZone(fields, used);
        if (!patterns.isEmpty()) {
            fields.add(ProposedField.of(
                    "timePatterns",
                    patterns.stream().map(FormatFields::quoted).collect(Collectors.joining(", ", "[", "]")),
                    patterns.stream().anyMatch(pattern -> pattern.startsWith("["))
                            ? List.of("Write one of the two: no number above 12 shows whether the day or the month is"
                                    + " first, or values disagree.")
                            : List.of()));
        }
        if (survey.format().getLanguage().equals(Locale.GERMAN)) {
            fields.add(ProposedField.of("language", "de", "Months have German names."));
        }
        addSeparator(fields, amounts);
        addBlanks(fields, files, draft);
        if (!survey.format().getCharset().equals("UTF-8")) {
            fields.add(ProposedField.of("charset", survey.format().getCharset(), "The bytes are not those of UTF-8."));
        }
        return fields;
    }

    private static void addZone(List<ProposedField> fields, List<ColumnSurvey> used) {
        List<ColumnSurvey> local =
                used.stream().filter(column -> column.locals() > 0).toList();
        if (!local.isEmpty()) {
            fields.add(new ProposedField(
                    "# zone",
                    "UTC",
                    List.of("Times without an offset are read in the zone above: " + ColumnNames.list(local)
                            + ". If they are of another one, name it here."),
                    List.of()));
        }
    }

    private static void addSeparator(List<ProposedField> fields, List<ColumnSurvey> amounts) {
        long points = amounts.stream()
                .mapToLong(column -> column.marks(DecimalMark.POINT))
                .sum();
        long commas = amounts.stream()
                .mapToLong(column -> column.marks(DecimalMark.COMMA))
                .sum();
        long ambiguous = amounts.stream().mapToLong(ColumnSurvey::ambiguous).sum();
        if (commas > 0 && points == 0) {
            fields.add(ProposedField.of(
                    "decimalSeparator",
                    "\",\"",
                    ColumnShare.number(commas) + " amounts have a comma before decimals, none a point."));
        } else if (points > 0 && commas == 0 && ambiguous > 0) {
            fields.add(ProposedField.of(
                    "decimalSeparator",
                    "\".\"",
                    ColumnShare.number(points) + " amounts have a point before decimals, none a comma."));
        }
    }

    /** Adds the words for missing values. */
    private static void addBlanks(List<ProposedField> fields, ProposalFiles files, ProposalDraft draft) {
        List<ProposedField> blanks = new ArrayList<>();
        for (FileSurvey file : files.read()) {
            for (ColumnSurvey column : file.columns()) {
                List<String> words =
                        !draft.isUsed(column) || column.values().isEmpty() ? List.of() : column.values("value.blank");
                if (!words.isEmpty()
                        && blanks.stream().noneMatch(one -> one.key().equals(column.word()))) {
                    Map<String, Long> values = column.values().orElseThrow();
                    long count = words.stream()
                            .mapToLong(word -> values.getOrDefault(word, 0L))
                            .sum();
                    blanks.add(ProposedField.of(
                            column.word(),
                            words.stream().map(FormatFields::quoted).collect(Collectors.joining(", ", "[", "]")),
                            ColumnShare.of(column, count, "this word") + "."));
                }
            }
        }
        if (!blanks.isEmpty()) {
            fields.add(ProposedField.section("nullsOf", blanks));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
