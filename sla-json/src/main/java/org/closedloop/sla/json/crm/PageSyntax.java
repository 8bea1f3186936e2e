package org.closedloop.sla.json.crm;

import java.util.Locale;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.json.tree.FaultMessages;
import org.closedloop.sla.json.tree.SyntaxFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Why a page is not well-formed, with the position.
 *
 * @param line the line, from 1; 0 if each line is a page of its own
 * @param column the column, from 1; 0 if the position is unknown
 */
record PageSyntax(int line, int column, SyntaxFault fault) implements IssueDetail {

    private static final String HALF_IN_NAME = "Broken surrogate pair in property name";

    static PageSyntax of(JacksonException e, PageText text) {
        TokenStreamLocation at = e.getLocation();
        boolean known = at != null && at.getLineNr() >= 1;
        return new PageSyntax(
                known && text.cut() == PageText.Cut.WHOLE ? at.getLineNr() : 0,
                known ? at.getColumnNr() : 0,
                fault(e, text));
    }

    private static SyntaxFault fault(JacksonException e, PageText text) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        if (message.startsWith(HALF_IN_NAME)) {
            return replaced("syntax.halfInName", text.quoted(e.getLocation().getCharOffset()));
        }
        SyntaxFault fault = SyntaxFault.of(e);
        return replaced(fault.key(), fault.found());
    }

    private static SyntaxFault replaced(String key, String found) {
        return new SyntaxFault(key, found.replace(PageText.WRONG, '\uFFFD'));
    }

    @Override
    public String explain(Locale locale) {
        FaultMessages messages = FaultMessages.in(locale);
        String sentence = fault.explain(messages);
        if (column == 0) {
            return sentence;
        }
        return line == 0
                ? messages.text("page.column", Integer.toString(column), sentence)
                : messages.text("page.line", Integer.toString(line), Integer.toString(column), sentence);
    }

    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
