package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.closedloop.sla.format.TimeForm;

/** The columns that the proposed fields name, and the properties that were not found. */
final class ProposalDraft {

    private final Set<ColumnSurvey> used = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    /** Marks a column as named by the mapping. */
    void use(ColumnSurvey column) {
        used.add(column);
    }

    /** Adds a field that names a column, and marks the column. */
    void add(List<ProposedField> fields, String key, ColumnSurvey column, String... comments) {
        use(column);
        fields.add(ProposedField.of(key, column.word(), comments));
    }

    boolean isUsed(ColumnSurvey column) {
        return used.contains(column);
    }

    /** The properties that were not found, a sentence each. */
    List<String> missing() {
        return missing;
    }

    /** Adds a property that was not found, with the columns whose names fit and whose values do not. */
    void miss(String path, String lookedFor, ColumnChoice choice) {
        String others = choice.misfits().isEmpty()
                ? ""
                : " (not " + ColumnNames.list(choice.misfits()) + ": "
                        + (choice.misfits().stream().allMatch(column -> column.filled() == 0)
                                ? "empty"
                                : "the values do not fit")
                        + ")";
        missing.add(path + ": " + lookedFor + others);
    }

    /** The time of the preferred column, if there is one. */
    Optional<ColumnSurvey> time(List<ProposedField> fields, FileSurvey file, String entry, String key) {
        return time(fields, file, ColumnChoice.find(file, entry, Fits::time), key);
    }

    /** The time of the preferred one of these columns, if there is one. */
    Optional<ColumnSurvey> time(List<ProposedField> fields, FileSurvey file, ColumnChoice choice, String key) {
        choice.best().ifPresent(column -> {
            use(column);
            List<String> comments = comments(file, column, ColumnShare.ofTimes(column), choice);
            fields.add(ProposedField.of(key, source(column), comments));
        });
        return choice.best();
    }

    /** The property of the preferred column, if there is one. */
    Optional<ColumnSurvey> property(
            List<ProposedField> fields, FileSurvey file, String entry, String key, Predicate<ColumnSurvey> fits) {
        ColumnChoice choice = ColumnChoice.find(file, entry, column -> fits.test(column) && !isUsed(column));
        choice.best().ifPresent(column -> {
            use(column);
            String share = ColumnShare.fill(column, file.rows())
                    + column.values()
                            .map(values -> values.size() == 1
                                    ? ", always the same"
                                    : ", " + ColumnShare.number(values.size()) + " different ones")
                            .orElse("");
            fields.add(ProposedField.of(key, column.word(), comments(file, column, share, choice)));
        });
        return choice.best();
    }

    /** The share of values that fit, the share of rows that have a value, and the other columns that fit. */
    static List<String> comments(FileSurvey file, ColumnSurvey column, String share, ColumnChoice choice) {
        List<String> comments = new ArrayList<>();
        boolean sparse = column.filled() < file.rows() && !share.contains(" rows have ");
        comments.add(share + (sparse ? "; " + ColumnShare.fill(column, file.rows()) : "") + "."
                + (choice.others().isEmpty() ? "" : " Also possible: " + ColumnNames.list(choice.others()) + "."));
        return comments;
    }

    /** The time of a column, as YAML. */
    static String source(ColumnSurvey column) {
        return column.holds()
                .or(() -> column.isOfMidnights() ? Optional.of(TimeForm.DATE) : Optional.empty())
                .map(form -> "{property: " + column.word() + ", holds: " + form.getWord() + "}")
                .orElseGet(() -> column.word());
    }
}
