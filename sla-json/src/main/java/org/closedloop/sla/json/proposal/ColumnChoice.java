package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The columns of a file whose names fit a property of the mapping.
 *
 * @param fitting those whose values fit, too, the preferred one first, in any order of the columns
 * @param misfits those whose values do not fit
 */
record ColumnChoice(List<ColumnSurvey> fitting, List<ColumnSurvey> misfits) {

    static final ColumnChoice NONE = new ColumnChoice(List.of(), List.of());

    private record Ranked(ColumnSurvey column, int rank) {}

    /** Columns with names of this entry of {@link NamePatterns}. */
    static ColumnChoice find(FileSurvey file, String entry, Predicate<ColumnSurvey> fits) {
        List<Ranked> ranked = new ArrayList<>();
        List<ColumnSurvey> misfits = new ArrayList<>();
        for (ColumnSurvey column : file.columns()) {
            OptionalInt rank = NamePatterns.rank(entry, column.name());
            if (rank.isPresent() && column.filled() > 0 && fits.test(column)) {
                // A column with few values is the last choice.
                int sparse = column.filled() * 5 < file.rows() ? 1_000 : 0;
                ranked.add(new Ranked(column, rank.getAsInt() + sparse));
            } else if (rank.isPresent()) {
                misfits.add(column);
            }
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank)
                .thenComparing(one -> -one.column().filled())
                .thenComparing(one -> one.column().name()));
        return new ColumnChoice(ranked.stream().map(Ranked::column).toList(), misfits);
    }

    /** The preferred one. */
    Optional<ColumnSurvey> best() {
        return fitting.stream().findFirst();
    }

    /** The others whose values fit, too. */
    List<ColumnSurvey> others() {
        return fitting.isEmpty() ? List.of() : fitting.subList(1, fitting.size());
    }
}
