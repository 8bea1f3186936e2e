package org.closedloop.sla.json.proposal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.proposal.ProposedTimes.TimePattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The proposed document: its fields, and the comments at its beginning. */
final class ProposalText {

    private static final String ZONE = "[ZONE]";
    private static final String CURRENCY = "[CURRENCY]";
    /** ISO 4217 for no currency, for a trial with amounts without a currency. */
    private static final String NONE = "XXX";

    private final ExportSurvey survey;
    private final ProposalFiles files;
    private final Optional<ZoneId> zone;
    private final Optional<CurrencyUnit> currency;
    private final ProposalDraft draft = new ProposalDraft();
    private final List<ProposedField> sections = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<ColumnSurvey> amounts = new ArrayList<>();
    private boolean needsCurrency;

    /** @param without the stages that no lead of a trial entered */
    ProposalText(
            ExportSurvey survey,
            ProposalFiles files,
            Optional<ZoneId> zone,
            Optional<CurrencyUnit> currency,
            Set<String> without) {
        this.survey = survey;
        this.files = files;
        this.zone = zone;
        this.currency = currency;
        addSections(without);
        without.forEach(stage -> {
            draft.missing().removeIf(line -> line.startsWith("lead.stages." + stage + ":"));
            draft.missing().add("lead.stages." + stage + ": no lead enters it by the column that was found");
        });
        addOpen();
    }

    private void addSections(Set<String> without) {
        FileSurvey leads = files.leads().orElse(null);
        FileSurvey deals = files.deals().orElse(null);
        Optional<RecordLinks> toLeads = Optional.empty();
        Optional<RecordLinks> toDeals = Optional.empty();
        if (leads != null && deals != null && leads != deals) {
            toLeads = RecordLinks.find(deals, "deal.lead", leads, "lead.id");
            toDeals = RecordLinks.find(leads, "lead.deal", deals, "deal.id");
            if (toLeads.isEmpty() && toDeals.isEmpty()) {
                draft.missing()
                        .add("deal.lead: no column of \"" + deals.name() + "\" has ids of the leads in \""
                                + leads.name() + "\", nor the other way round; each deal is a lead of its own");
            }
        }
        ChangeFields change =
                files.history().map(log -> ChangeFields.of(log, files, draft)).orElse(null);
        StatusHistory history = change == null ? null : change.history().orElse(null);
        if (history == null && leads != null) {
            history = StatusHistory.below(leads).orElse(null);
        }
        LeadFields lead = leads == null ? null : LeadFields.of(leads, draft, toLeads, toDeals, history, without);
        ColumnSurvey leadId = leads == deals && leads != null
                ? LeadFields.id(leads, Optional.empty()).orElse(null)
                : null;
        DealFields deal = deals == null ? null : DealFields.of(deals, draft, leadId, toLeads);
        addLead(lead, deal, leads == deals || toLeads.isPresent() || toDeals.isPresent());
        if (deal != null) {
            addSection("deal", deal.fields());
            deal.amountColumn().ifPresent(amounts::add);
            needsCurrency = deal.needCurrency();
        }
        files.activities().ifPresent(file -> addSection("activity", file, ActivityFields.of(file, files, draft)));
        if (change != null) {
            addSection("change", files.history().orElseThrow(), change.fields());
        }
    }

    private void addLead(@Nullable LeadFields lead, @Nullable DealFields deal, boolean linked) {
        if (lead != null) {
            addSection("lead", lead.complete(linked ? deal : null).fields());
        } else if (deal != null) {
            draft.missing().add("lead: no file of leads; each deal is a lead of its own, without stages");
        }
    }

    private void addSection(String key, List<ProposedField> fields) {
        if (!fields.isEmpty()) {
            sections.add(ProposedField.section(key, fields));
        }
    }

    /** Adds a section; a file for which no field was found is not read. */
    private void addSection(String key, FileSurvey file, List<ProposedField> fields) {
        addSection(key, fields);
        if (fields.isEmpty()) {
            files.leaveOut(file);
        }
    }

    private void addOpen() {
        if (zone.isEmpty()) {
            open.add("zone: where a day begins, such as Europe/Zurich");
        }
        if (patterns().stream().anyMatch(TimePattern::isOpen)) {
            open.add(
                    "format.timePatterns: whether the day or the month is first; no number above 12 shows it, or values"
                            + " disagree");
        }
        if (needsCurrency && currency.isEmpty()) {
            open.add("currency: of the amounts, such as EUR; or delete this line and deal.amounts");
        }
    }

    private List<TimePattern> patterns() {
        return survey.times()
                .of(
                        files.read().stream()
                                .flatMap(file -> file.columns().stream())
                                .toList(),
                        draft::isUsed);
    }

    /** Whether a field was found. */
    boolean isMapping() {
        return !sections.isEmpty();
    }

    /** The document for a trial, with UTC and the day first in place of open values. */
    String trial() {
        return document(
                zone.map(ZoneId::getId).orElse("UTC"),
                NONE,
                patterns().stream().map(TimePattern::pattern).toList());
    }

    private String document(String zoneText, String noCurrency, List<String> patterns) {
        StringBuilder text = new StringBuilder();
        text.append("apiVersion: closedloop.org/v2\nkind: CrmMapping\nid: proposed\n");
        text.append("zone: \"").append(zoneText).append("\"\n");
        currency.map(CurrencyUnit::getCode)
                .or(() -> amounts.stream()
                        .filter(column -> column.currencies().size() == 1)
                        .flatMap(column -> column.currencies().stream())
                        .findFirst())
                .or(() -> needsCurrency ? Optional.of('"' + noCurrency + '"') : Optional.empty())
                .ifPresent(code -> text.append("currency: ").append(code).append('\n'));
        sections.forEach(section -> section.write(text, 0));
        List<ProposedField> format = FormatFields.of(survey, files, draft, amounts, patterns);
        if (format.size() == 1 && format.get(0).isComment()) {
            ProposedField zoneOfTimes = format.get(0);
            ProposedField.of("# format", "{zone: " + zoneOfTimes.value() + "}", zoneOfTimes.comments())
                    .write(text, 0);
        } else if (!format.isEmpty()) {
            ProposedField.section("format", format).write(text, 0);
        }
        return text.toString();
    }

    /** The proposal, with the result of a trial. */
    MappingProposal proposal(Optional<CrmMapping> mapping, Optional<Import> tried) {
        List<String> remarks = new ArrayList<>(ReadyColumns.remarks(files));
        StringBuilder text = new StringBuilder();
        new ProposalHead(files, draft, open, remarks, tried).write(text);
        text.append(document(
                zone.map(ZoneId::getId).orElse(ZONE),
                CURRENCY,
                patterns().stream().map(TimePattern::written).toList()));
        return new MappingProposal(text.toString(), mapping, tried, open, remarks);
    }
}
