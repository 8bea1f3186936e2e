package org.closedloop.sla.json;

import java.util.regex.Pattern;

/** A statement of SQL, such as the first line of a dump; names of columns can begin with the same words. */
final class SqlStatement {

    private static final String NAME = "[^\\s,;(]++";
    private static final String END = "\\s*+;?";

    private static final Pattern FORM = Pattern.compile(
            String.join(
                    "|",
                    "--\\s.*",
                    "/\\*.*",
                    "insert\\s++into\\s++" + NAME + "\\s*+(?:\\(.*|(?:values|select|default)\\b.*|;?)",
                    "select\\s.*\\sfrom\\s++" + NAME + "(?:\\s++(?:where|join|order|group|limit)\\s.*|" + END + ")",
                    "create\\s++(?:(?:or\\s++replace|temp|temporary|unlogged|unique|external)\\s++)*+"
                            + "(?:table|view|index|schema|database|sequence|type)\\s++(?:if\\s++not\\s++exists\\s++)?+"
                            + NAME + "(?:\\s*+\\(.*|\\s++(?:as|on|using)\\b.*|" + END + ")",
                    "drop\\s++(?:table|view|index|schema|database|sequence|type)\\s++(?:if\\s++exists\\s++)?+" + NAME
                            + "(?:\\s++(?:cascade|restrict))?" + END,
                    "copy\\s.*\\s(?:from|to)\\s++(?:stdin\\b|stdout\\b|program\\s|').*",
                    "set\\s++[^,;\t]*+;",
                    "(?:begin|start)(?:\\s++(?:transaction|work))?\\s*+;"),
            Pattern.CASE_INSENSITIVE);

    private SqlStatement() {}

    /** Whether this line begins a statement or a comment. */
    static boolean isIn(String line) {
        return FORM.matcher(line).matches();
    }
}
