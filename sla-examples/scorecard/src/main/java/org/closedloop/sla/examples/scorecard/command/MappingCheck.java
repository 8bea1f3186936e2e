package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ProfileChange;
import org.closedloop.sla.crm.ProfileComparison;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.examples.scorecard.terminal.ChangeList;
import org.closedloop.sla.examples.scorecard.terminal.FitList;
import org.closedloop.sla.examples.scorecard.terminal.RateList;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.json.SlaJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Holds a new export against a mapping, and against what was seen of the last one; writes no leads. */
final class MappingCheck {

    @Option(
            names = "--check",
            required = true,
            arity = "1..*",
            paramLabel = "[KIND=]FILE",
            description =
                    "Checks the files of a new export, in any order, against --mapping without writing leads; KIND as"
                            + " in 'sla import'. Exit code 1 if 'sla import' would end with 1, or if something"
                            + " changed since"
                            + " --compare; --allow names exceptions. 0 otherwise.")
    private List<String> files = List.of();

    @Option(names = "--mapping", required = true, paramLabel = "FILE", description = "The mapping, .yaml or .json.")
    private Path mapping = Path.of("");

    @Option(names = "--crm", paramLabel = CrmSource.WORDS, description = "The source of the files; csv by default.")
    private CrmSource crm = CrmSource.CSV;

    @Option(names = "--agreement", paramLabel = "FILE", description = "Also checks the mapping against this agreement.")
    private @Nullable Path agreement;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "The profile of the last export: lists columns that are missing, new or renamed, new"
                    + " values, and"
                    + " shares that changed by more than ten percentage points.")
    private @Nullable Path last;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Writes the profile of this export, .yaml or .json, for the next --compare.")
    private @Nullable Path profile;

    @Option(
            names = "--allow",
            paramLabel = "CODE[=NAME]",
            split = ",",
            description =
                    "What may be without an exit code of 1: a reason of 'sla import --allow', or gone, new, renamed,"
                            + " new-value, share-moved, unreadable-moved, leads-moved; optionally only of one property,"
                            + " stage, outcome or value, such as"
                            + " new-value=Talks.")
    private List<String> allowed = List.of();

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    /** Checks the files, prints what was found, and returns the exit code. */
    int run(CommandSpec spec) {
        AllowedChanges changesAllowed = AllowedChanges.of(allowed);
        Tolerance reasonsAllowed = Tolerance.of(
                allowed.stream().filter(text -> !AllowedChanges.isOne(text)).toList(), AllowedChanges.codes());
        List<CrmPage> pages = files.stream().map(file -> CrmPage.of(file, crm)).toList();
        Output.mustNotReplace(profile, mapping, agreement, last);
        pages.forEach(page -> Output.mustNotReplace(profile, page.file()));
        AgreedMapping agreed = AgreedMapping.of(Input.document(CrmMapping.class, mapping, locale), agreement, locale);
        ImportProfile before = last == null ? null : Input.document(ImportProfile.class, last, locale);

        boolean fitsAgreement = agreed.misfits(spec.commandLine().getErr()).isEmpty();
        Import imported = crm.read(agreed.mapping(), pages);
        ImportProfile now = imported.getProfile();
        if (profile != null) {
            Output.write(profile, SlaJson.inEnglish().write(now, Input.format(profile)));
        }
        boolean fits = fitsAgreement
                && agreed.tolerance(reasonsAllowed).obstacles(imported, locale).isEmpty()
                && !imported.getLeads().isEmpty();
        List<ProfileChange> changes = before == null ? List.of() : ProfileComparison.between(before, now);
        boolean same = changesAllowed.accept(changes);

        var out = spec.commandLine().getOut();
        Style style = Interactive.style(spec);
        FitList list = new FitList(locale, style);
        out.print(list.of(imported));
        agreed.currency().ifPresent(into -> out.print(new RateList(locale, style).of(now, into)));
        if (before != null) {
            out.print(new ChangeList(locale, style).of(changes));
        }
        out.print(list.verdict(fits, before != null, same));
        return fits && same ? Sla.FINE : Sla.FINDINGS;
    }
}
