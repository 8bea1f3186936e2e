package org.closedloop.sla.json.proposal;

import org.closedloop.sla.constraint.VisibleText;

/** Comments of YAML, broken into lines. */
final class CommentLines {

    private static final int WIDTH = 118;

    private CommentLines() {}

    /** Writes a comment; the further lines of one that begins with a dash are indented. */
    static void write(StringBuilder text, String blanks, String comment) {
        String rest = VisibleText.of(comment);
        String more = rest.startsWith("- ") ? "  " : "";
        String before = "";
        while (!rest.isEmpty()) {
            int room = Math.max(40, WIDTH - blanks.length() - 2 - before.length());
            int end = rest.length() <= room ? rest.length() : rest.lastIndexOf(' ', room);
            end = end <= 0 ? rest.indexOf(' ') : end;
            end = end <= 0 ? rest.length() : end;
            text.append(blanks).append("# ").append(before).append(rest, 0, end).append('\n');
            rest = rest.substring(end).strip();
            before = more;
        }
    }
}
