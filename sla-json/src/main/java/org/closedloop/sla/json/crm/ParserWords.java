package org.closedloop.sla.json.crm;

import org.closedloop.sla.constraint.Excerpt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** The message of a parser, shortened, with its position. */
final class ParserWords {

    private static final int MOST = 120;
    private static final String HALF_IN_NAME = "Broken surrogate pair in property name";

    private ParserWords() {}

    static String of(JacksonException e, PageText text) {
        String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        String brief = said.lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName())
                .replaceAll(" \\(start marker at.*", "")
                .replaceAll(", from `[^`]*`", "")
                .replaceAll(": (expected a valid value|was expecting) \\(.*", "")
                .replace(PageText.WRONG, '\uFFFD')
                .strip();
        String where = where(e.getLocation(), text.cut());
        if (brief.startsWith(HALF_IN_NAME)) {
            return where + "half of a character in the name of a property, '"
                    + text.quoted(e.getLocation().getCharOffset()) + "'";
        }
        return where + Excerpt.of(brief, MOST + 3, "...");
    }

    private static String where(TokenStreamLocation at, PageText.Cut cut) {
        if (at == null || at.getLineNr() < 1) {
            return "";
        }
        String column = "column " + at.getColumnNr() + ": ";
        return cut == PageText.Cut.LINES ? column : "line " + at.getLineNr() + ", " + column;
    }
}
