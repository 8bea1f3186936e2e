package org.closedloop.sla.json.crm;

import java.util.Locale;
import org.closedloop.sla.json.tree.FaultMessages;
import org.closedloop.sla.json.tree.SyntaxFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Why a page is not well-formed, with the position. */
final class PageSyntax {

    private static final String HALF_IN_NAME = "Broken surrogate pair in property name";

    private PageSyntax() {}

    static String of(JacksonException e, PageText text) {
        String said = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        String where = where(e.getLocation(), text.cut());
        if (said.startsWith(HALF_IN_NAME)) {
            return where + "half of a character in the name of a property, '"
                    + text.quoted(e.getLocation().getCharOffset()) + "'";
        }
        return where
                + SyntaxFault.of(e).explain(FaultMessages.in(Locale.ENGLISH)).replace(PageText.WRONG, '\uFFFD');
    }

    private static String where(TokenStreamLocation at, PageText.Cut cut) {
        if (at == null || at.getLineNr() < 1) {
            return "";
        }
        String column = "column " + at.getColumnNr() + ": ";
        return cut == PageText.Cut.LINES ? column : "line " + at.getLineNr() + ", " + column;
    }
}
