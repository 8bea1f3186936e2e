package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.crm.ProfileComparison;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.examples.scorecard.terminal.ChangeList;
import org.closedloop.sla.examples.scorecard.terminal.ImportTable;
import org.closedloop.sla.examples.scorecard.terminal.ProfileTable.Detail;
import org.closedloop.sla.examples.scorecard.terminal.RateList;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.LeadWriter;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.report.crm.HtmlImportReport;
import org.closedloop.sla.report.crm.Obstacle;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns what a CRM exported into leads, one a line, and accounts for every record. */
@Command(
        name = "import",
        description = {
            "Turns what a CRM exported into leads, one a line, and accounts for every record.",
            "Exit code 1 if a page was missing, unreadable or cut off; if no record has a property that the mapping"
                    + " names, or most of its values are unreadable; if no lead entered a stage, or no deal has an"
                    + " outcome, that the mapping or the agreement names (of the mapping that comes with a CRM, one"
                    + " stage is enough); if the mapping does not fit the agreement; or if no lead"
                    + " came of it, and then the old file is as it was. --allow names what may be."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ImportLeads implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, paramLabel = CrmSource.WORDS, description = "What made the files.")
    private CrmSource from = CrmSource.HUBSPOT;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the CRM's properties mean, .yaml or .json; without it, what they mean out of the box."
                    + " 'sla mapping' writes one to begin with.")
    private @Nullable Path mapping;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where dates begin, such as Europe/Zurich; only without --mapping.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "In what amounts are that have no currency, such as CHF; only without --mapping. Without it,"
                    + " such amounts are ignored.")
    private @Nullable CurrencyUnit currency;

    @Option(
            names = "--agreement",
            paramLabel = "FILE",
            description = "Hold the mapping against this agreement first, and tell what does not fit.")
    private @Nullable Path agreement;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The leads, one a line (NDJSON).")
    private Path out = Path.of("");

    @Option(
            names = "--allow",
            paramLabel = "REASON",
            split = ",",
            description = "What may be without an exit code of 1, by the code in brackets behind an issue, such as"
                    + " property-never-seen; or by the code and what it names, such as stage-not-reached=sql.")
    private List<String> allowed = List.of();

    @Option(names = "--explain", description = "Lists all values of a property and all issues that were kept.")
    private boolean explain;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Writes what was seen of the export, .yaml or .json, to be compared with the next one.")
    private @Nullable Path profile;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "Lists in what this export is different from the one of this profile: properties that are"
                    + " gone, new or renamed, new values, shares that moved by more than ten points.")
    private @Nullable Path compared;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Writes an HTML page for whoever owns the CRM: whether the import can be scored, where the"
                    + " records went, each property with its values, and all issues that were kept. It is written with"
                    + " an exit code of 1, too.")
    private @Nullable Path report;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    @Parameters(
            arity = "1..*",
            paramLabel = "[KIND=]PAGE",
            description =
                    "The files, in any order. KIND says what is in one that does not say it itself: contacts, deals,"
                            + " leads, pipelines, owners (HubSpot); leads, deals, roles, stages, lead-changes, deal-changes,"
                            + " tasks, events (Salesforce); leads or contacts, deals or opportunities, activities, history"
                            + " (CSV and rows of JSON, leads unless their columns are clearly those of deals).")
    private List<String> pages = List.of();

    @Override
    public Integer call() {
        CrmMapping meaning = mapping();
        List<CrmPage> files = pages.stream().map(page -> CrmPage.of(page, from)).toList();
        mustReplaceNothing(files);
        AgreedMapping agreed = AgreedMapping.of(meaning, agreement, locale);
        Tolerance tolerance = agreed.tolerance(Tolerance.of(allowed));
        List<Obstacle> obstacles =
                new ArrayList<>(agreed.misfits(spec.commandLine().getErr()));
        ImportProfile last = compared == null ? null : Input.document(ImportProfile.class, compared, locale);
        Import imported = from.read(meaning, files);
        obstacles.addAll(tolerance.obstacles(imported, locale));
        if (imported.getLeads().isEmpty()) {
            obstacles.add(Obstacle.NO_LEAD);
        } else {
            write(imported.getLeads());
        }
        if (profile != null) {
            Output.write(profile, SlaJson.inEnglish().write(imported.getProfile(), Input.format(profile)));
        }
        Optional<List<ProfileChange>> changes =
                Optional.ofNullable(last).map(before -> ProfileComparison.between(before, imported.getProfile()));
        if (report != null) {
            HtmlImportReport page =
                    HtmlImportReport.of(meaning.getId(), imported).withObstacles(obstacles);
            Output.write(report, changes.map(page::withChanges).orElse(page).render(locale));
        }
        print(imported, agreed, changes);
        return obstacles.isEmpty() ? Sla.FINE : Sla.FINDINGS;
    }

    private void mustReplaceNothing(List<CrmPage> files) {
        Output.mustNotReplace(out, mapping, agreement, compared);
        Output.mustNotReplace(profile, mapping, agreement, out);
        Output.mustNotReplace(report, mapping, agreement, out, profile, compared);
        for (CrmPage page : files) {
            Output.mustNotReplace(out, page.file());
            Output.mustNotReplace(profile, page.file());
            Output.mustNotReplace(report, page.file());
        }
    }

    private void print(Import imported, AgreedMapping agreed, Optional<List<ProfileChange>> changes) {
        var terminal = spec.commandLine().getOut();
        ImportTable table = new ImportTable(locale, Interactive.style(spec), explain ? Detail.FULL : Detail.BRIEF);
        terminal.print(table.of(imported));
        agreed.currency()
                .ifPresent(into ->
                        terminal.print(new RateList(locale, Interactive.style(spec)).of(imported.getProfile(), into)));
        changes.ifPresent(since -> terminal.print(new ChangeList(locale, Interactive.style(spec)).of(since)));
        terminal.println();
        terminal.println(table.end(out.toString(), imported.getLeads().size()));
    }

    private CrmMapping mapping() {
        if (mapping != null) {
            if (zone != null || currency != null) {
                throw new UnusableInput("import: the mapping says its zone and currency itself; leave out --zone and"
                        + " --currency, or --mapping");
            }
            return Input.document(CrmMapping.class, mapping, locale);
        }
        CrmMapping standard = from.standard(Optional.ofNullable(zone)
                .orElseThrow(() -> new UnusableInput("import: without --mapping, --zone must say where dates begin")));
        return standard.withCurrency(Optional.ofNullable(currency));
    }

    private void write(List<Lead> leads) {
        Output.write(out, stream -> LeadWriter.to(stream).writeAll(leads));
    }
}
