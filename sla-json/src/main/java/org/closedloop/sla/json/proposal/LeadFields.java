package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposes the fields of leads. */
final class LeadFields {

    /** The stages in the order of the funnel, with what is looked for. */
    private static final Map<String, String> STAGES = stages();

    private final FileSurvey file;
    private final ProposalDraft draft;
    private final Set<String> without;
    private final List<ProposedField> fields = new ArrayList<>();
    private final Map<String, ProposedField> stages = new LinkedHashMap<>();
    private final @Nullable StatusHistory history;
    private @Nullable ColumnSurvey id;

    private LeadFields(FileSurvey file, ProposalDraft draft, Set<String> without, @Nullable StatusHistory history) {
        this.file = file;
        this.draft = draft;
        this.without = without;
        this.history = history;
    }

    private static Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("mql", "a time such as \"MQL Date\" or \"Became a Marketing Qualified Lead Date\"");
        stages.put("sql", "a time such as \"SQL Date\" or \"Qualified On\"");
        stages.put("opportunity", "a time such as \"Opportunity Date\" or \"Converted Date\"");
        stages.put("customer", "a time such as \"Became a Customer Date\"");
        return stages;
    }

    /** The column of the id of a lead: the one that deals refer to, else the likeliest. */
    static Optional<ColumnSurvey> id(FileSurvey file, Optional<RecordLinks> fromDeals) {
        return fromDeals
                .map(RecordLinks::to)
                .or(() -> file.best("lead.id", Fits::id))
                .or(() -> file.columns().stream().filter(Fits::mail).min(Comparator.comparing(ColumnSurvey::name)));
    }

    static LeadFields of(
            FileSurvey file,
            ProposalDraft draft,
            Optional<RecordLinks> fromDeals,
            Optional<RecordLinks> toDeals,
            @Nullable StatusHistory history,
            Set<String> without) {
        LeadFields lead = new LeadFields(file, draft, without, history);
        lead.addId(fromDeals);
        toDeals.ifPresent(
                link -> draft.add(lead.fields, "deal", link.from(), "The deal: " + link.share("deals") + "."));
        lead.addCreation();
        STAGES.keySet().forEach(lead::addStage);
        return lead;
    }

    private void addId(Optional<RecordLinks> fromDeals) {
        id = id(file, fromDeals).orElse(null);
        if (id == null) {
            draft.miss(
                    "lead.id",
                    "a column whose values are all different, such as \"Lead ID\"",
                    ColumnChoice.find(file, "lead.id", Fits::id));
            return;
        }
        draft.add(fields, "id", id, ColumnShare.ofIds(id));
    }

    private void addCreation() {
        Optional<ColumnSurvey> created = draft.time(fields, file, "lead.createdAt", "createdAt");
        if (created.isPresent()) {
            stages.put("lead", ProposedField.of("lead", ProposalDraft.source(created.get())));
            addOfAllRows(created.get());
            return;
        }
        ColumnChoice choice = ColumnChoice.find(
                file, "lead.createdAt.guess", column -> Fits.time(column) && column.filled() == file.rows());
        ColumnSurvey guess = choice.best().orElse(null);
        if (guess != null) {
            draft.use(guess);
            String source = ProposalDraft.source(guess);
            fields.add(ProposedField.of(
                    "createdAt",
                    source,
                    ColumnShare.ofTimes(guess) + ". Every lead has one, so that it is taken for the time at which the"
                            + " lead came in."));
            stages.put("lead", ProposedField.of("lead", source));
            addOfAllRows(guess);
        } else if (history != null) {
            history.used(file).forEach(draft::use);
            String source = history.firstEntry();
            fields.add(ProposedField.of("createdAt", source, "The first status that " + history.place() + " has."));
            stages.put("lead", ProposedField.of("lead", source));
        } else {
            draft.miss(
                    "lead.createdAt",
                    "a time such as \"Created Date\" or \"Date Added\"",
                    ColumnChoice.find(file, "lead.createdAt", Fits::time));
        }
    }

    /** Adds the stage MQL to a file of MQLs, by its name or that of its ids. */
    private void addOfAllRows(ColumnSurvey created) {
        String names = NamePatterns.normal(file.name()) + (id == null ? "" : " " + NamePatterns.normal(id.name()));
        boolean all = (" " + names + " ").matches(".* (mqls?|marketing qualified leads?) .*");
        if (all && file.best("stage.mql", Fits::time).isEmpty()) {
            stages.put(
                    "mql",
                    ProposedField.of(
                            "mql",
                            ProposalDraft.source(created),
                            "The file, or its column of ids, is called so: every lead in it is an MQL."));
        }
    }

    private void addStage(String stage) {
        if (stages.containsKey(stage) || without.contains(stage)) {
            return;
        }
        List<ProposedField> found = new ArrayList<>();
        if (draft.time(found, file, "stage." + stage, stage).isPresent()) {
            stages.put(stage, found.get(0));
            return;
        }
        statusColumn(stage).ifPresent(status -> addByStatus(stage, status));
    }

    private Optional<ColumnSurvey> statusColumn(String stage) {
        return ColumnChoice.find(
                        file,
                        "lead.status",
                        column -> Fits.stage(column)
                                && !column.values("value." + stage).isEmpty())
                .best();
    }

    private void addByStatus(String stage, ColumnSurvey status) {
        List<String> values = status.values("value." + stage);
        Optional<ColumnSurvey> since = file.best("lead.changedAt", Fits::time);
        if (since.isPresent() && history == null) {
            draft.use(status);
            draft.use(since.get());
            stages.put(
                    stage,
                    ProposedField.of(
                            stage,
                            "{time: " + ProposalDraft.source(since.get()) + ", when: " + status.is(values) + "}",
                            "Since the last change of the status, of leads that are in it now."));
        } else if (history == null) {
            draft.missing()
                    .add("lead.stages." + stage + ": \"" + status.name() + "\" is " + String.join(", ", values)
                            + " in some rows, but no column has the time since when");
        }
    }

    /** Adds the stages of deals and of a change log, and the remaining fields of a lead. */
    LeadFields complete(@Nullable DealFields deal) {
        if (history != null) {
            history.addStages(stages, without);
        }
        if (deal != null) {
            addOfDeal(deal);
        }
        STAGES.forEach((stage, lookedFor) -> {
            if (!stages.containsKey(stage)
                    && draft.missing().stream().noneMatch(line -> line.startsWith("lead.stages." + stage))) {
                draft.miss("lead.stages." + stage, lookedFor, ColumnChoice.find(file, "stage." + stage, Fits::time));
            }
        });
        List<String> order = List.of("lead", "mql", "sql", "opportunity", "customer");
        List<ProposedField> inOrder =
                order.stream().filter(stages::containsKey).map(stages::get).collect(Collectors.toList());
        if (!inOrder.isEmpty()) {
            fields.add(ProposedField.section("stages", inOrder));
        }
        addSalesWork();
        addRest();
        return this;
    }

    private void addOfDeal(DealFields deal) {
        deal.created()
                .filter(time -> !without.contains("opportunity") && !stages.containsKey("opportunity"))
                .ifPresent(time -> stages.put(
                        "opportunity",
                        ProposedField.of("opportunity", "{deal: " + time + "}", "When its first deal was created.")));
        deal.wonAt()
                .filter(time -> !without.contains("customer") && !stages.containsKey("customer"))
                .ifPresent(time -> stages.put(
                        "customer", ProposedField.of("customer", time, "When the first of its won deals was closed.")));
    }

    private void addSalesWork() {
        time("handedOverAt", "a time such as \"Handed Over\" or \"Assigned Date\"");
        time("acceptedAt", "a time such as \"Accepted On\"");
        time("rejectedAt", "a time such as \"Rejected On\" or \"Declined Date\"");
        if (draft.property(fields, file, "lead.rejectionReason", "rejectionReason", Fits::text)
                .isEmpty()) {
            draft.miss("lead.rejectionReason", "a column such as \"Rejection Reason\"", ColumnChoice.NONE);
        }
        draft.time(fields, file, "lead.disqualifiedAt", "disqualifiedAt");
        draft.property(fields, file, "lead.disqualificationReason", "disqualificationReason", Fits::text);
        ColumnChoice touch =
                ColumnChoice.find(file, "lead.firstTouchAt", column -> Fits.time(column) && !draft.isUsed(column));
        if (draft.time(fields, file, touch, "firstTouchAt").isEmpty()) {
            draft.miss(
                    "lead.firstTouchAt",
                    "a time such as \"First Contact Date\"; that of a last contact is none",
                    ColumnChoice.NONE);
        }
    }

    private void time(String key, String lookedFor) {
        if (draft.time(fields, file, "lead." + key, key).isEmpty()) {
            draft.miss("lead." + key, lookedFor, ColumnChoice.find(file, "lead." + key, Fits::time));
        }
    }

    private void addRest() {
        draft.property(fields, file, "lead.source", "source", Fits::category);
        draft.property(fields, file, "lead.segment", "segment", Fits::category);
        draft.property(fields, file, "lead.priority", "priority", Fits::category);
        List<ProposedField> more = new ArrayList<>();
        draft.property(more, file, "field.owner", "owner", Fits::text);
        draft.property(more, file, "lead.status", "status", Fits::category);
        draft.property(more, file, "field.country", "country", Fits::category);
        draft.property(more, file, "field.campaign", "campaign", Fits::category);
        draft.property(more, file, "field.product", "product", Fits::category);
        if (!more.isEmpty()) {
            fields.add(ProposedField.section("fields", more));
        }
    }

    List<ProposedField> fields() {
        return fields;
    }
}
