package org.closedloop.sla.examples.scorecard.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.constraint.VisibleText;

/**
 * Writes to the terminal, and shows every character that is invisible or controls the terminal as {@link VisibleText}
 * does. Line feeds end lines, and colours are kept if the output has any.
 *
 * <p>Texts from outside can contain line feeds, too: callers apply {@link VisibleText} to such texts first.
 */
public final class TerminalWriter extends PrintWriter {

    /** What {@link Style} and picocli write. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private final PrintWriter terminal;
    private final Style style;

    /** A writer that passes on what it writes; the style is that of the output. */
    public TerminalWriter(PrintWriter terminal, Style style) {
        super(terminal);
        this.terminal = terminal;
        this.style = style;
    }

    /** Prints a document that another program can read, as it is. */
    public static void printExactly(PrintWriter out, String document) {
        PrintWriter exact = out instanceof TerminalWriter writer ? writer.terminal : out;
        exact.print(document);
        exact.flush();
    }

    /**
     * Prints JSON, in which a character that is not visible can only be in a text, and is escaped: Jackson escapes only
     * those below U+0020.
     */
    public static void printJson(PrintWriter out, String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.chars()
                .forEach(c -> escaped.append(
                        c == '\n' || VisibleText.isVisible(c) || Character.isSurrogate((char) c)
                                ? Character.toString(c)
                                : String.format(Locale.ROOT, "\\u%04X", c)));
        printExactly(out, escaped.toString());
    }

    /** Writes the progress of the command over its line, which is wiped before. */
    public static void printOver(PrintWriter out, String line) {
        printExactly(out, "\r\u001b[K" + VisibleText.of(line));
    }

    @Override
    public void write(int c) {
        write(Character.toString(c));
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        write(new String(buffer, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
        terminal.write(visible(text.substring(offset, offset + length)));
    }

    private String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        Matcher colour = COLOUR.matcher(text);
        int end = 0;
        while (style == Style.COLOURED && colour.find()) {
            append(visible, text.substring(end, colour.start()));
            visible.append(colour.group());
            end = colour.end();
        }
        append(visible, text.substring(end));
        return visible.toString();
    }

    /** Line feeds are the output's own, and so is the line separator of the platform. */
    private static void append(StringBuilder visible, String text) {
        String lines = text.replace(System.lineSeparator(), "\n");
        int end = 0;
        for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', end)) {
            visible.append(VisibleText.of(lines.substring(end, at))).append('\n');
            end = at + 1;
        }
        visible.append(VisibleText.of(lines.substring(end)));
    }
}
