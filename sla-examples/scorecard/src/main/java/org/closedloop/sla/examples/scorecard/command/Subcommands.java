package org.closedloop.sla.examples.scorecard.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.closedloop.sla.examples.scorecard.command.calendar.WriteCalendar;
import org.closedloop.sla.examples.scorecard.command.due.Due;
import org.closedloop.sla.examples.scorecard.command.planning.ShowPlan;
import picocli.CommandLine;

/** The commands of {@code sla} by their names, in the order of the help. */
final class Subcommands {

    /** The names are those of the annotations, which picocli reads only for the commands that it is given. */
    static final Map<String, Class<?>> BY_NAME = byName();

    private Subcommands() {}

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("new", NewAgreement.class);
        commands.put("calendar", WriteCalendar.class);
        commands.put("validate", Validate.class);
        commands.put("fmt", Reformat.class);
        commands.put("schema", PrintSchema.class);
        commands.put("diff", Diff.class);
        commands.put("sign", Sign.class);
        commands.put("amend", Amend.class);
        commands.put("renew", Renew.class);
        commands.put("schedule", Schedule.class);
        commands.put("plan", ShowPlan.class);
        commands.put("document", WriteDocument.class);
        commands.put("parse", ParseDocument.class);
        commands.put("mapping", Mapping.class);
        commands.put("import", ImportLeads.class);
        commands.put("evaluate", Evaluate.class);
        commands.put("due", Due.class);
        commands.put("demo", Demo.class);
        commands.put("generate-demo", GenerateDemo.class);
        return commands;
    }

    /**
     * Adds the command that the first argument names, or all if it names none, as {@code --help} does: to describe a
     * command takes picocli longer than most commands take to run.
     */
    static void addTo(CommandLine sla, String... arguments) {
        Class<?> named = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
        if (named == null) {
            BY_NAME.forEach(sla::addSubcommand);
        } else {
            sla.addSubcommand(arguments[0], named);
        }
    }
}
