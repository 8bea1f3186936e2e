package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.examples.scorecard.terminal.OpenTable;
import org.closedloop.sla.examples.scorecard.terminal.ProblemTable;
import org.closedloop.sla.json.Reading;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.closedloop.sla.validation.agreement.ExclusionsValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with an agreement, at once. */
@Command(
        name = "validate",
        description = {
            "Lists all problems of an agreement; exit code 1 if there is an error.",
            "If it is not complete, lists what is open; exit code 1 if a required point is open."
        },
        mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The agreement, .yaml or .json.")
    private Path file = Path.of("");

    @Option(names = "--calendar", paramLabel = "FILE", description = CalendarFile.DESCRIPTION)
    private @Nullable Path calendar;

    @Option(
            names = "--predecessor",
            paramLabel = "FILE",
            description = "The version that this one follows; also checks the succession.")
    private @Nullable Path predecessor;

    @Option(
            names = "--exclusions",
            paramLabel = "FILE",
            description = "The exclusions that were recorded during the term (kind: Exclusions); also checks them"
                    + " beside the agreement.")
    private @Nullable Path exclusions;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Optional<AgreementDraft> draft = OpenDraft.in(file, locale);
        if (draft.isPresent() && !isAgreement()) {
            return tell(draft.get().lacks());
        }
        Reading<Agreement> reading = Input.form(Agreement.class, file, locale);
        List<ProblemTable.Row> rows = new ArrayList<>(
                reading.getProblems().stream().map(ProblemTable.Row::of).toList());
        reading.getValue()
                .ifPresent(agreement ->
                        beside(agreement).stream().map(ProblemTable.Row::of).forEach(rows::add));
        var out = spec.commandLine().getOut();
        if (rows.isEmpty()) {
            out.println(VisibleText.of(file.toString()) + ": no findings.");
        } else {
            out.print(new ProblemTable(Interactive.style(spec)).of(rows));
        }
        return rows.stream().anyMatch(ProblemTable.Row::isError) ? Sla.FINDINGS : Sla.FINE;
    }

    /** Findings that need the calendar or the predecessor; a missing calendar is reported. */
    private List<Finding> beside(Agreement agreement) {
        AgreementValidator validator = new AgreementValidator();
        List<Finding> findings = new ArrayList<>();
        Optional<Path> hours = CalendarFile.ifThere(agreement, file, calendar);
        if (hours.isPresent()) {
            List<Finding> known = validator.validate(agreement, locale).stream().toList();
            validator.validate(agreement, Input.document(BusinessCalendar.class, hours.get(), locale), locale).stream()
                    .filter(finding -> !known.contains(finding))
                    .forEach(findings::add);
        } else {
            spec.commandLine()
                    .getErr()
                    .println("note: without the calendar '"
                            + VisibleText.of(agreement.getScope().getCalendar())
                            + "', time limits are not checked against working hours; see --calendar");
        }
        if (predecessor != null) {
            validator
                    .validateSuccession(agreement, Input.document(Agreement.class, predecessor, locale), locale)
                    .forEach(findings::add);
        }
        if (exclusions != null) {
            Exclusions recorded =
                    Input.form(Exclusions.class, exclusions, locale).getValue().orElseThrow();
            new ExclusionsValidator().validate(recorded, agreement, locale).forEach(findings::add);
        }
        return findings;
    }

    /** If texts alone are open, the findings tell each by line and column, and what else is wrong. */
    private boolean isAgreement() {
        try {
            return SlaJson.in(locale).read(Agreement.class, file).getValue().isPresent();
        } catch (IOException e) {
            throw Input.unreadable(file, e);
        }
    }

    private int tell(List<Gap> gaps) {
        var out = spec.commandLine().getOut();
        OpenTable table = new OpenTable(Interactive.style(spec), locale);
        out.println(table.title(file));
        out.print(table.of(gaps));
        if (gaps.stream().anyMatch(Gap::isRequired)) {
            return Sla.FINDINGS;
        }
        out.println(table.next());
        return Sla.FINE;
    }
}
