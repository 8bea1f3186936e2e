package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes which activities are contacts by sales, and when they were. */
final class ActivityFields {

    private ActivityFields() {}

    /** The fields; none if nothing links an activity with a lead or deal, or nothing says when it was. */
    static List<ProposedField> of(FileSurvey file, ProposalFiles files, ProposalDraft draft) {
        List<ProposedField> fields = new ArrayList<>();
        Optional<RecordLinks> toLeads =
                files.leads().flatMap(leads -> RecordLinks.find(file, "activity.lead", leads, "lead.id"));
        Optional<RecordLinks> toDeals =
                files.deals().flatMap(deals -> RecordLinks.find(file, "activity.deal", deals, "deal.id"));
        ColumnChoice times = times(file);
        if ((toLeads.isEmpty() && toDeals.isEmpty()) || times.best().isEmpty()) {
            draft.miss(
                    "activity",
                    times.best().isEmpty()
                            ? "a time at which it took place"
                            : "a column with ids of the leads or deals of the other files",
                    times.best().isEmpty() ? times : new ColumnChoice(List.of(), List.of()));
            return fields;
        }
        ColumnChoice.find(file, "activity.id", Fits::id).best().ifPresent(id -> {
            draft.use(id);
            fields.add(ProposedField.of("id", YamlWord.of(id.name())));
        });
        toLeads.ifPresent(link -> addLink(fields, draft, "lead", link, "leads"));
        toDeals.ifPresent(link -> addLink(fields, draft, "deal", link, "deals"));
        draft.time(fields, file, times, "at");
        test(fields, file, draft, "activity.type", "human", "value.human", "Of a person");
        done(fields, file, draft);
        return fields;
    }

    /** Columns with names of such a time, or else the only column of times that are neither planned nor of a change. */
    private static ColumnChoice times(FileSurvey file) {
        ColumnChoice named = ColumnChoice.find(file, "activity.at", Fits::time);
        List<ColumnSurvey> all = file.columns().stream()
                .filter(column -> Fits.time(column)
                        && NamePatterns.rank("activity.notAt", column.name()).isEmpty())
                .toList();
        return named.best().isEmpty() && all.size() == 1 ? new ColumnChoice(all, List.of()) : named;
    }

    private static void addLink(
            List<ProposedField> fields, ProposalDraft draft, String key, RecordLinks link, String what) {
        draft.use(link.from());
        fields.add(ProposedField.of(key, YamlWord.of(link.from().name()), link.share(what) + "."));
    }

    private static void done(List<ProposedField> fields, FileSurvey file, ProposalDraft draft) {
        Optional<ColumnSurvey> flag =
                ColumnChoice.find(file, "activity.done", Fits::flag).best();
        if (flag.isPresent()) {
            draft.use(flag.get());
            fields.add(ProposedField.of(
                    "done",
                    "[{property: " + YamlWord.of(flag.get().name()) + ", is: \"true\"}]",
                    ColumnShare.of(flag.get(), flag.get().count(ValueKind.FLAG), "flags") + "."));
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
                column -> Fits.stage(column)
                        && !Outcome.values(column, value -> NamePatterns.fits(values, value))
                                .isEmpty());
        choice.best().ifPresent(column -> {
            List<String> passing = Outcome.values(column, value -> NamePatterns.fits(values, value));
            List<String> others = Outcome.values(column, value -> !passing.contains(value));
            draft.use(column);
            fields.add(ProposedField.of(
                    key,
                    "[{property: " + YamlWord.of(column.name()) + ", is: " + YamlWord.of(passing) + "}]",
                    meaning + ": " + String.join(", ", passing) + "."
                            + (others.isEmpty() ? "" : " Not: " + String.join(", ", others) + ".")));
        });
    }
}
