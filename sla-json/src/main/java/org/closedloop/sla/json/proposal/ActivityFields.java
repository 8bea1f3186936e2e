package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes the fields of activities: which of them are contacts by sales, and when they took place. */
final class ActivityFields {

    private ActivityFields() {}

    /** The fields; none if no column links an activity with a lead or deal, or none has its time. */
    static List<ProposedField> of(FileSurvey file, ProposalFiles files, ProposalDraft draft) {
        List<ProposedField> fields = new ArrayList<>();
        Optional<RecordLinks> toLeads = files.toLeads(file, "activity.lead");
        Optional<RecordLinks> toDeals = files.toDeals(file, "activity.deal");
        ColumnChoice times = times(file);
        if ((toLeads.isEmpty() && toDeals.isEmpty()) || times.best().isEmpty()) {
            draft.miss(
                    "activity",
                    times.best().isEmpty()
                            ? "a time at which it took place"
                            : "a column with ids of the leads or deals of the other files",
                    times.best().isEmpty() ? times : ColumnChoice.NONE);
            return fields;
        }
        file.best("activity.id", Fits::id).ifPresent(id -> draft.add(fields, "id", id));
        toLeads.ifPresent(link -> draft.add(fields, "lead", link.from(), link.share("leads") + "."));
        toDeals.ifPresent(link -> draft.add(fields, "deal", link.from(), link.share("deals") + "."));
        draft.time(fields, file, times, "at");
        test(fields, file, draft, "activity.type", "human", "value.human", "Of a person");
        done(fields, file, draft);
        return fields;
    }

    /** Columns named like such a time, else the only column of times that are neither planned nor of a change. */
    private static ColumnChoice times(FileSurvey file) {
        ColumnChoice named = ColumnChoice.find(file, "activity.at", Fits::time);
        List<ColumnSurvey> all = file.columns().stream()
                .filter(column -> Fits.time(column)
                        && NamePatterns.rank("activity.notAt", column.name()).isEmpty())
                .toList();
        return named.best().isEmpty() && all.size() == 1 ? new ColumnChoice(all, List.of()) : named;
    }

    private static void done(List<ProposedField> fields, FileSurvey file, ProposalDraft draft) {
        Optional<ColumnSurvey> flag = file.best("activity.done", Fits::flag);
        if (flag.isPresent()) {
            draft.use(flag.get());
            fields.add(ProposedField.of(
                    "done", "[" + flag.get().is(List.of("true")) + "]", ColumnShare.ofFlags(flag.get())));
        } else {
            test(fields, file, draft, "activity.status", "done", "value.done", "Done");
        }
    }

    private static void test(
            List<ProposedField> fields,
            FileSurvey file,
            ProposalDraft draft,
            String columns,
            String key,
            String values,
            String meaning) {
        ColumnChoice choice = ColumnChoice.find(
                file,
                columns,
                column -> Fits.stage(column) && !column.values(values).isEmpty());
        choice.best().ifPresent(column -> {
            List<String> passing = column.values(values);
            List<String> others = column.values(value -> !passing.contains(value));
            draft.use(column);
            fields.add(ProposedField.of(
                    key,
                    "[" + column.is(passing) + "]",
                    meaning + ": " + String.join(", ", passing) + "."
                            + (others.isEmpty() ? "" : " Not: " + String.join(", ", others) + ".")));
        });
    }
}
