package org.closedloop.sla.crm;

import java.util.Locale;

/** A detail that is the same in every language. */
record DetailText(String text) implements IssueDetail {

    @Override
    public String explain(Locale locale) {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
