package org.closedloop.sla.examples.scorecard.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.examples.scorecard.command.due.Due;
import org.closedloop.sla.examples.scorecard.holidays.HolidayKind;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.joda.money.CurrencyUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands together. */
@Command(
        name = "sla",
        description = "Scores a marketing-sales service level agreement against CRM data.",
        mixinStandardHelpOptions = true,
        versionProvider = Sla.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no problems",
            "1:validate found errors or open points, plan found errors or warnings, import found problems, mapping --check found mismatches or"
                    + " changes, or evaluate --fail-on found a target that was missed or has no data,"
                    + " or due --fail-on overdue found an overdue lead",
            "2:the input or the command line cannot be used"
        })
public final class Sla implements Runnable {

    /** Everything is as it should be. */
    public static final int FINE = 0;
    /** The input could be used, and what it says is not as it should be. */
    public static final int FINDINGS = 1;
    /** The input or the command line cannot be used. */
    public static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Sla() {}

    /**
     * The command line, ready to be executed with these arguments; results go to the one writer, complaints to the
     * other.
     */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine sla = new CommandLine(new Sla());
        Subcommands.addTo(sla, arguments);
        Style style = Interactive.style(sla.getCommandSpec());
        return sla.setOut(new TerminalWriter(out, style))
                .setErr(new TerminalWriter(err, style))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Locale.class, Input::language)
                .registerConverter(LocalDate.class, Input::date)
                .registerConverter(Year.class, Input::year)
                .registerConverter(CurrencyUnit.class, Input::currency)
                .registerConverter(Path.class, Input::path)
                .registerConverter(ZoneId.class, Input::zone)
                .registerConverter(HolidayKind.class, Input::holidayKind)
                .registerConverter(DocumentKind.class, DocumentKind::of)
                .registerConverter(CrmSource.class, CrmSource::of)
                .registerConverter(WindowLength.class, Input.words(WindowLength.class))
                .registerConverter(EpochUnit.class, Input.words(EpochUnit.class))
                .registerConverter(DocumentFormat.class, Input.words(DocumentFormat.class))
                .registerConverter(Evaluate.OutputFormat.class, Input.words(Evaluate.OutputFormat.class))
                .registerConverter(Due.OutputFormat.class, Input.words(Due.OutputFormat.class))
                .registerConverter(Due.FailOnLead.class, Input.words(Due.FailOnLead.class))
                .registerConverter(Role.class, Input::role)
                .registerConverter(FailOn.class, FailOn::of)
                .registerConverter(Format.class, typed -> Input.format(typed))
                .registerConverter(DateRange.class, Input::range)
                .setParameterExceptionHandler((failure, unread) -> misread(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> complain(failure, command));
    }

    private static int misread(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(
                command.getColorScheme().errorText("error: ") + VisibleText.of(String.valueOf(failure.getMessage())));
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return UNUSABLE;
    }

    private static int complain(Exception failure, CommandLine command) {
        if (failure instanceof UnusableInput) {
            PrintWriter err = command.getErr();
            err.println(command.getColorScheme().errorText("error: ") + String.valueOf(failure.getMessage()));
            return UNUSABLE;
        }
        command.getErr()
                .println(command.getColorScheme().errorText("error: ") + "cannot be computed: "
                        + VisibleText.of(String.valueOf(failure)));
        return UNUSABLE;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.AUTO);
    }

    /** The version, as the jar's manifest has it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Sla.class.getPackage().getImplementationVersion();
            return new String[] {"sla " + (version == null ? "(not packaged)" : version)};
        }
    }
}
