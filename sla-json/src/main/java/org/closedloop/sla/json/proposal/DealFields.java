package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes the fields of deals. */
final class DealFields {

    private final FileSurvey file;
    private final ProposalDraft draft;
    private final List<ProposedField> fields = new ArrayList<>();
    private final @Nullable ColumnSurvey leadId;
    private @Nullable ColumnSurvey createdAt;
    private List<String> wonTimes = List.of();
    private @Nullable Outcome outcome;
    private @Nullable ColumnSurvey amount;
    private boolean currencyKnown;
    /** Whether deals have no id. */
    private boolean anonymous;

    /** @param leadId the id of the lead, where leads and deals are in the same rows */
    private DealFields(FileSurvey file, ProposalDraft draft, @Nullable ColumnSurvey leadId) {
        this.file = file;
        this.draft = draft;
        this.leadId = leadId;
    }

    static DealFields of(
            FileSurvey file, ProposalDraft draft, @Nullable ColumnSurvey leadId, Optional<RecordLinks> toLeads) {
        DealFields deal = new DealFields(file, draft, leadId);
        deal.addId(toLeads);
        toLeads.ifPresent(deal::addLink);
        deal.addOutcome();
        deal.addTimes();
        deal.addAmount();
        deal.addRest();
        return deal;
    }

    private void addId(Optional<RecordLinks> toLeads) {
        ColumnChoice choice = ColumnChoice.find(file, "deal.id", column -> Fits.id(column) && column != leadId);
        if (leadId != null) {
            // Without an id of its own, a deal in a lead's row has that of the lead.
            Optional<ColumnSurvey> own = choice.best()
                    .filter(id -> NamePatterns.rank("deal.id", id.name()).orElse(1) == 0);
            own.ifPresent(this::addOwnId);
            anonymous = own.isEmpty();
            return;
        }
        Optional<ColumnSurvey> other =
                toLeads.map(RecordLinks::from).filter(Fits::id).or(() -> file.best("deal.name", Fits::id));
        choice.best()
                .or(() -> other)
                .ifPresentOrElse(
                        this::addOwnId, () -> draft.miss("deal.id", "a column whose values are all different", choice));
    }

    private void addOwnId(ColumnSurvey id) {
        draft.add(fields, "id", id, ColumnShare.ofIds(id));
    }

    private void addLink(RecordLinks link) {
        draft.add(fields, "lead", link.from(), "The lead: " + link.share("leads") + ".");
    }

    private void addOutcome() {
        outcome = Outcome.in(file)
                .map(known -> anonymous ? known.inRowsOfLeads() : known)
                .orElse(null);
        if (outcome == null) {
            draft.miss(
                    "deal.won",
                    "a stage or status with a value such as Won, a flag, or a date such as \"Won Date\"",
                    ColumnChoice.find(file, "deal.stage", column -> false));
        } else {
            fields.addAll(outcome.fields());
            outcome.used().forEach(draft::use);
        }
        draft.property(fields, file, "deal.pipeline", "pipeline", Fits::category);
    }

    private void addTimes() {
        ColumnChoice creation = ColumnChoice.find(file, "deal.createdAt", this::isOfDeal);
        createdAt = draft.time(fields, file, creation, "createdAt").orElse(null);
        if (createdAt == null) {
            draft.miss("deal.createdAt", "a time such as \"Created Date\"", creation);
        }
        List<ColumnSurvey> closed = new ArrayList<>();
        file.best("deal.wonAt", Fits::time).ifPresent(closed::add);
        file.best("deal.lostAt", Fits::time).ifPresent(closed::add);
        stageChanged().ifPresent(closed::add);
        ColumnChoice choice = ColumnChoice.find(file, "deal.closedAt", Fits::time);
        choice.best().filter(column -> !closed.contains(column)).ifPresent(closed::add);
        if (closed.isEmpty()) {
            draft.miss("deal.closedAt", "a time such as \"Close Date\"", choice);
            return;
        }
        closed.forEach(draft::use);
        List<String> closedAt = closed.stream().map(ProposalDraft::source).toList();
        wonTimes = closed.stream()
                .filter(column -> !NamePatterns.fits("deal.lostAt", column.name()))
                .map(ProposalDraft::source)
                .toList();
        List<String> comments = new ArrayList<>();
        closed.forEach(column -> comments.addAll(ProposalDraft.comments(
                file,
                column,
                (closed.size() == 1 ? "" : '"' + column.name() + "\": ") + ColumnShare.ofTimes(column),
                ColumnChoice.NONE)));
        if (!choice.others().isEmpty()) {
            comments.add("Also possible: " + ColumnNames.list(choice.others()) + ".");
        }
        fields.add(ProposedField.of("closedAt", list(closedAt), comments));
    }

    static String list(List<String> sources) {
        return sources.size() == 1 ? sources.get(0) : "[" + String.join(", ", sources) + "]";
    }

    /** The time of the last change of the stage, at which a deal was won or lost. */
    private Optional<ColumnSurvey> stageChanged() {
        ColumnSurvey stage = outcome == null ? null : outcome.stage();
        return stage == null
                ? Optional.empty()
                : ColumnChoice.find(file, "deal.stageChangedAt", Fits::time).fitting().stream()
                        .filter(column -> NamePatterns.normal(column.name())
                                .contains(NamePatterns.normal(stage.name()).replaceAll("^deal ", "")))
                        .findFirst();
    }

    /** Whether the column is a time of the deal: in rows of leads, times of the lead are not. */
    private boolean isOfDeal(ColumnSurvey column) {
        return Fits.time(column) && (leadId == null || !draft.isUsed(column));
    }

    private void addAmount() {
        ColumnChoice choice = ColumnChoice.find(file, "deal.amount", Fits::amount);
        amount = choice.best().orElse(null);
        if (amount == null) {
            draft.miss("deal.amounts", "an amount such as \"Amount\" or \"Deal Value\"", choice);
            return;
        }
        draft.use(amount);
        Optional<ColumnSurvey> currency = file.best("deal.currency", Fits::currency);
        currency.ifPresent(draft::use);
        currencyKnown = currency.isPresent() || amount.currencies().size() == 1;
        String share = ColumnShare.of(amount, amount.count(ValueKind.AMOUNT), "amounts")
                + (NamePatterns.fits("deal.estimate", amount.name())
                        ? ". By its name an estimate, and not what was sold"
                        : "");
        String value = currency.map(code -> "{property: " + amount().word() + ", currency: " + code.word() + "}")
                .orElse(amount.word());
        fields.add(ProposedField.of("amounts", value, ProposalDraft.comments(file, amount, share, choice)));
    }

    private ColumnSurvey amount() {
        return Objects.requireNonNull(amount, "amount");
    }

    private void addRest() {
        draft.property(fields, file, "deal.lossReason", "lossReason", Fits::text);
        if (leadId == null) {
            draft.property(fields, file, "deal.source", "source", Fits::category);
        }
    }

    List<ProposedField> fields() {
        return fields;
    }

    /** The time at which a deal was created, as YAML. */
    Optional<String> created() {
        return Optional.ofNullable(createdAt).map(ProposalDraft::source);
    }

    /** The time at which a deal was won, as YAML; empty if it is unknown. */
    Optional<String> wonAt() {
        Outcome known = outcome;
        if (known == null
                || wonTimes.isEmpty()
                || (known.stage() != null && known.won().isEmpty())) {
            return Optional.empty();
        }
        List<String> times = wonTimes.stream()
                .map(time -> known.won().isEmpty() ? time : "{time: " + time + ", when: " + known.won() + "}")
                .toList();
        return Optional.of(
                list(times.stream().map(time -> "{deal: " + time + "}").toList()));
    }

    /** The column of the amount, if there is one. */
    Optional<ColumnSurvey> amountColumn() {
        return Optional.ofNullable(amount);
    }

    /** Whether amounts need a currency that nothing in the file names. */
    boolean needCurrency() {
        return amount != null && !currencyKnown;
    }
}
