package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes how the rows of a change log are read. */
final class ChangeFields {

    private final FileSurvey log;
    private final ProposalDraft draft;
    private final List<ProposedField> fields = new ArrayList<>();
    private @Nullable StatusHistory history;

    private ChangeFields(FileSurvey log, ProposalDraft draft) {
        this.log = log;
        this.draft = draft;
    }

    /** The fields of a log; none if it has no columns for what changed and when. */
    static ChangeFields of(FileSurvey log, ProposalFiles files, ProposalDraft draft) {
        ChangeFields change = new ChangeFields(log, draft);
        ColumnChoice values = ColumnChoice.find(log, "change.new", column -> !Fits.time(column));
        ColumnChoice times = ColumnChoice.find(log, "change.at", Fits::time);
        if (values.best().isPresent() && times.best().isPresent()) {
            change.add(files, values.best().get(), times.best().get());
        } else {
            draft.miss("change", "columns for the new value and the time of a change", times);
        }
        return change;
    }

    private void add(ProposalFiles files, ColumnSurvey newValue, ColumnSurvey at) {
        Optional<RecordLinks> toLeads =
                files.leads().flatMap(leads -> RecordLinks.find(log, "change.record", leads, "lead.id"));
        Optional<RecordLinks> toDeals =
                files.deals().flatMap(deals -> RecordLinks.find(log, "change.record", deals, "deal.id"));
        boolean ofDeals = toDeals.isPresent()
                && toLeads.map(link -> link.shared() * toDeals.get().compared()
                                < toDeals.get().shared() * link.compared())
                        .orElse(true);
        RecordLinks link = (ofDeals ? toDeals : toLeads).orElse(null);
        if (link == null) {
            draft.miss("change", "a column with ids of leads or deals", new ColumnChoice(List.of(), List.of()));
            return;
        }
        List<ColumnSurvey> used = new ArrayList<>(List.of(link.from(), newValue, at));
        fields.add(ProposedField.of(
                ofDeals ? "deal" : "lead",
                YamlWord.of(link.from().name()),
                link.share(ofDeals ? "deals" : "leads") + "."));
        String property = addProperty(files, ofDeals, used);
        ColumnChoice.find(log, "change.old", column -> !Fits.time(column))
                .best()
                .ifPresent(old -> {
                    used.add(old);
                    fields.add(ProposedField.of("oldValue", YamlWord.of(old.name())));
                });
        fields.add(ProposedField.of("newValue", YamlWord.of(newValue.name())));
        fields.add(ProposedField.of("at", YamlWord.of(at.name()), ColumnShare.ofTimes(at) + "."));
        used.forEach(draft::use);
        if (!ofDeals) {
            history = StatusHistory.in(log, newValue, property).orElse(null);
        }
    }

    /** Adds what changed: a column names it, or it is the status or stage. */
    private String addProperty(ProposalFiles files, boolean ofDeals, List<ColumnSurvey> used) {
        String entry = ofDeals ? "deal.stage" : "lead.status";
        FileSurvey file = (ofDeals ? files.deals() : files.leads()).orElseThrow();
        String status = ColumnChoice.find(file, entry, Fits::stage)
                .best()
                .map(ColumnSurvey::name)
                .orElse("status");
        ColumnSurvey field =
                ColumnChoice.find(log, "change.field", Fits::stage).best().orElse(null);
        if (field == null) {
            fields.add(ProposedField.of("property", YamlWord.of(status), "No column says what changed."));
            return status;
        }
        used.add(field);
        fields.add(ProposedField.of("field", YamlWord.of(field.name())));
        return Outcome.values(field, value -> NamePatterns.fits(entry, value)).stream()
                .findFirst()
                .orElse(status);
    }

    List<ProposedField> fields() {
        return fields;
    }

    /** The changes of the status of leads, if it has them. */
    Optional<StatusHistory> history() {
        return Optional.ofNullable(history);
    }
}
