package org.closedloop.sla.examples.scorecard.command;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a person is looking: what decides on colour and on progress. */
public final class Interactive {

    private Interactive() {}

    /** Colours where the terminal has them; NO_COLOR and a dumb terminal are respected. */
    public static Style style(CommandSpec spec) {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        return !dumb && ansi.enabled() ? Style.COLOURED : Style.PLAIN;
    }

    /** Whether standard input and output are a terminal; since Java 22 a console is there even if they are not. */
    @SuppressWarnings("SystemConsoleNull") // which is why its isTerminal is asked, where there is one
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true; // before Java 22, a console is always a terminal
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
