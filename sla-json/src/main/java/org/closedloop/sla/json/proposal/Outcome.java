package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns that decide whether a deal is won or lost: a stage or status, flags, or the time at which it was won.
 *
 * @param fields the fields of the mapping that use them
 * @param used the columns
 * @param won the test that a won deal passes, as YAML; empty if all deals of the file are won
 * @param stage the column of the stage, if it is one of them
 */
record Outcome(
        List<ProposedField> fields,
        List<ColumnSurvey> used,
        String won,
        @Nullable ColumnSurvey stage) {

    /** The columns of this file that decide it; empty if there are none. */
    static Optional<Outcome> in(FileSurvey file) {
        return byStage(file).or(() -> byFlags(file)).or(() -> byTime(file));
    }

    /**
     * The same for deals in the rows of leads that have no id of their own: which of these rows hold a deal is decided
     * by conditions, since leads are in the stage, too.
     */
    Outcome inRowsOfLeads() {
        if (stage == null) {
            return this;
        }
        List<ProposedField> conditions = new ArrayList<>();
        List<String> lost = lost(stage);
        List<String> comments = new ArrayList<>(fields.get(0).comments());
        comments.add("Only rows that are won or lost hold a deal, since no column has ids of deals.");
        if (!won.isEmpty()) {
            conditions.add(ProposedField.of("wonWhen", won, comments));
        }
        if (!lost.isEmpty()) {
            conditions.add(ProposedField.of("lostWhen", stage.is(lost), won.isEmpty() ? comments : List.of()));
        }
        return new Outcome(conditions, used, won, stage);
    }

    /** Whether a value of the column means that a deal was won or lost. */
    static boolean hasWonOrLost(ColumnSurvey column) {
        return Fits.stage(column) && !(won(column).isEmpty() && lost(column).isEmpty());
    }

    private static List<String> won(ColumnSurvey column) {
        return column.values(value -> NamePatterns.fits("value.won", value) && !NamePatterns.fits("value.lost", value));
    }

    private static List<String> lost(ColumnSurvey column) {
        return column.values("value.lost");
    }

    private static Optional<Outcome> byStage(FileSurvey file) {
        ColumnChoice choice = ColumnChoice.find(file, "deal.stage", Outcome::hasWonOrLost);
        // A column with both is preferred to one with either.
        ColumnSurvey stage = choice.fitting().stream()
                .filter(column -> !won(column).isEmpty() && !lost(column).isEmpty())
                .findFirst()
                .or(choice::best)
                .orElse(null);
        if (stage == null) {
            return Optional.empty();
        }
        List<String> won = won(stage);
        List<String> lost = lost(stage);
        List<ProposedField> fields = new ArrayList<>();
        fields.add(ProposedField.of("stage", stage.word(), comments(stage, won, lost, choice)));
        if (!won.isEmpty()) {
            fields.add(ProposedField.of("won", YamlWord.of(won)));
        }
        if (!lost.isEmpty()) {
            fields.add(ProposedField.of("lost", YamlWord.of(lost)));
        }
        return Optional.of(new Outcome(fields, List.of(stage), won.isEmpty() ? "" : stage.is(won), stage));
    }

    private static List<String> comments(ColumnSurvey stage, List<String> won, List<String> lost, ColumnChoice choice) {
        List<String> comments = new ArrayList<>();
        comments.add(ColumnShare.of(stage, sum(stage, won), "won") + ", "
                + ColumnShare.percent(sum(stage, lost), stage.filled()) + " lost.");
        List<String> open = stage.values(value -> !won.contains(value) && !lost.contains(value));
        if (!open.isEmpty()) {
            comments.add("Open: " + String.join(", ", open) + ".");
        }
        if (choice.fitting().size() > 1) {
            comments.add("Also with such values: "
                    + ColumnNames.list(choice.fitting().stream()
                            .filter(column -> column != stage)
                            .toList())
                    + ".");
        }
        return comments;
    }

    private static long sum(ColumnSurvey column, List<String> values) {
        return values.stream()
                .mapToLong(value -> column.values().orElseThrow().getOrDefault(value, 0L))
                .sum();
    }

    private static Optional<Outcome> byFlags(FileSurvey file) {
        ColumnSurvey won = file.best("deal.wonFlag", Fits::flag).orElse(null);
        if (won == null) {
            return Optional.empty();
        }
        List<ProposedField> fields = new ArrayList<>();
        List<ColumnSurvey> used = new ArrayList<>(List.of(won));
        file.best("deal.closedFlag", Fits::flag).ifPresent(closed -> {
            used.add(closed);
            fields.add(ProposedField.of("closedFlag", closed.word(), ColumnShare.ofFlags(closed)));
        });
        fields.add(ProposedField.of("wonFlag", won.word(), ColumnShare.ofFlags(won)));
        return Optional.of(new Outcome(fields, used, won.is(List.of("true")), null));
    }

    private static Optional<Outcome> byTime(FileSurvey file) {
        ColumnSurvey won = file.best("deal.wonAt", Fits::time).orElse(null);
        if (won == null) {
            return Optional.empty();
        }
        if (won.filled() == file.rows()) {
            ProposedField all = ProposedField.of(
                    "outcome", "won", "Every deal here has a value in " + won.name() + ": all are won.");
            return Optional.of(new Outcome(List.of(all), List.of(won), "", null));
        }
        List<ProposedField> fields = new ArrayList<>();
        List<ColumnSurvey> used = new ArrayList<>(List.of(won));
        String test = present(won);
        fields.add(ProposedField.of("wonWhen", test, ColumnShare.fill(won, file.rows()) + "."));
        file.best("deal.lostAt", Fits::time).ifPresent(lost -> {
            used.add(lost);
            fields.add(ProposedField.of("lostWhen", present(lost), ColumnShare.fill(lost, file.rows()) + "."));
        });
        return Optional.of(new Outcome(fields, used, test, null));
    }

    private static String present(ColumnSurvey column) {
        return "{property: " + column.word() + ", value: present}";
    }
}
