package org.closedloop.sla.json.csv;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.json.crm.CrmObject;

/** What a file of an export holds, one record a row. */
public enum ExportKind implements CrmObject {
    /** Leads or contacts, perhaps with a deal in the same row. */
    LEADS("contacts"),
    /** Deals or opportunities. */
    DEALS("opportunities"),
    /** Calls, meetings, mails and tasks. */
    ACTIVITIES(""),
    /** Changes of leads or deals. */
    HISTORY("");

    private final String synonym;

    ExportKind(String synonym) {
        this.synonym = synonym;
    }

    /** The usual word, such as {@code leads}. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> getWords() {
        return synonym.isEmpty() ? List.of(getWord()) : List.of(getWord(), synonym);
    }
}
