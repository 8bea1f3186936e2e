package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes the fields of a change log. */
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
        Optional<RecordLinks> toLeads = files.toLeads(log, "change.record");
        Optional<RecordLinks> toDeals = files.toDeals(log, "change.record");
        boolean ofDeals = toDeals.isPresent()
                && toLeads.map(link -> link.shared() * toDeals.get().compared()
                                < toDeals.get().shared() * link.compared())
                        .orElse(true);
        RecordLinks link = (ofDeals ? toDeals : toLeads).orElse(null);
        if (link == null) {
            draft.miss("change", "a column with ids of leads or deals", ColumnChoice.NONE);
            return;
        }
        List<ColumnSurvey> used = new ArrayList<>(List.of(link.from(), newValue, at));
        fields.add(ProposedField.of(
                ofDeals ? "deal" : "lead", link.from().word(), link.share(ofDeals ? "deals" : "leads") + "."));
        String property = addProperty(files, ofDeals, used);
        log.best("change.old", column -> !Fits.time(column)).ifPresent(old -> {
            used.add(old);
            fields.add(ProposedField.of("oldValue", old.word()));
        });
        fields.add(ProposedField.of("newValue", newValue.word()));
        fields.add(ProposedField.of("at", at.word(), ColumnShare.ofTimes(at) + "."));
        used.forEach(draft::use);
        if (!ofDeals) {
            history = StatusHistory.in(log, newValue, property).orElse(null);
        }
    }

    /** Adds the property that changed: a column names it, or it is the status or stage. */
    private String addProperty(ProposalFiles files, boolean ofDeals, List<ColumnSurvey> used) {
        String entry = ofDeals ? "deal.stage" : "lead.status";
        FileSurvey file = (ofDeals ? files.deals() : files.leads()).orElseThrow();
        String status = file.best(entry, Fits::stage).map(ColumnSurvey::name).orElse("status");
        ColumnSurvey field = log.best("change.field", Fits::stage).orElse(null);
        if (field == null) {
            fields.add(ProposedField.of("property", YamlWord.of(status), "No column says what changed."));
            return status;
        }
        used.add(field);
        fields.add(ProposedField.of("field", field.word()));
        return field.values(entry).stream().findFirst().orElse(status);
    }

    List<ProposedField> fields() {
        return fields;
    }

    /** The changes of the status of leads, if the log has them. */
    Optional<StatusHistory> history() {
        return Optional.ofNullable(history);
    }
}
