package org.closedloop.sla.json.proposal;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.joda.money.CurrencyUnit;

/**
 * Proposes a mapping for files of CSV or rows of JSON that have none.
 *
 * <p>A column is proposed for a property only if its name and its values both fit; the comment above it has the share
 * of values that an import can read, rounded down. The comments at the beginning list the properties that were not
 * found and the columns that are not used. Every file is read three times; memory grows with the columns and with what
 * the trial import keeps, not with the rows.
 *
 * <pre>{@code
 * MappingProposal proposal = MappingProposer.of(ExportFile.of(Path.of("leads.csv")), ExportFile.of(Path.of("deals.csv")))
 *         .in(ZoneId.of("Europe/Zurich"))
 *         .propose();
 * Files.writeString(Path.of("mapping.yaml"), proposal.text());
 * }</pre>
 */
public final class MappingProposer {

    private final List<ExportFile> files;
    private final Optional<ZoneId> zone;
    private final Optional<CurrencyUnit> currency;

    private MappingProposer(List<ExportFile> files, Optional<ZoneId> zone, Optional<CurrencyUnit> currency) {
        this.files = files;
        this.zone = zone;
        this.currency = currency;
    }

    /** A proposer for one or more files of one export, in any order. */
    public static MappingProposer of(ExportFile... files) {
        return of(List.of(files));
    }

    /** A proposer for one or more files of one export, in any order. */
    public static MappingProposer of(List<ExportFile> files) {
        return new MappingProposer(List.copyOf(files), Optional.empty(), Optional.empty());
    }

    /** The same, with days that begin in this zone; without one, the document has a placeholder. */
    public MappingProposer in(ZoneId days) {
        return new MappingProposer(files, Optional.of(Objects.requireNonNull(days, "days")), currency);
    }

    /** The same, with amounts in this currency where the files name none. */
    public MappingProposer withCurrency(CurrencyUnit unit) {
        return new MappingProposer(files, zone, Optional.of(Objects.requireNonNull(unit, "unit")));
    }

    /**
     * Surveys the files, proposes a mapping, and imports the files with it.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file has no rows with a header, or is a page of HubSpot's or Salesforce's
     *     interface, for which there are mappings and readers; the message names the file
     */
    public MappingProposal propose() throws IOException {
        ZoneId days = zone.orElse(ZoneOffset.UTC);
        ExportSurvey survey = ExportSurvey.of(files, days);
        survey.files().forEach(UsableFile::check);
        ProposalFiles sorted = ProposalFiles.of(survey.files());
        ProposalText text = new ProposalText(survey, sorted, zone, currency, Set.of());
        if (!text.isMapping()) {
            return text.proposal(Optional.empty(), Optional.empty());
        }
        CrmMapping mapping = read(text);
        Import tried = TrialImport.of(mapping, sorted);
        Set<String> unreached = new TreeSet<>();
        tried.getProfile().getStages().forEach((stage, count) -> {
            if (count == 0) {
                unreached.add(stage);
            }
        });
        if (!unreached.isEmpty() && !tried.getLeads().isEmpty()) {
            text = new ProposalText(survey, sorted, zone, currency, unreached);
            mapping = read(text);
            tried = TrialImport.of(mapping, sorted);
        }
        return text.proposal(Optional.of(mapping), Optional.of(tried));
    }

    private static CrmMapping read(ProposalText text) {
        return SlaJson.inEnglish()
                .read(CrmMapping.class, text.trial(), Format.YAML)
                .orElseThrow();
    }
}
