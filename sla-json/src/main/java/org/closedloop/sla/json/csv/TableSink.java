package org.closedloop.sla.json.csv;

import java.util.List;
import org.closedloop.sla.crm.ImportIssue;

/** Takes the rows of a file without a mapping. */
public interface TableSink {

    /**
     * Takes the names of the columns, in their order: before the first row and, of rows of JSON, again whenever a row
     * has further ones.
     */
    void columns(List<String> names);

    /** Takes the values of a row by their columns; empty where there is none, or a word that means so. */
    void row(List<String> values);

    /** Takes note of a row or a file that could not be read, or of a value that is not as it was written. */
    void issue(ImportIssue issue);
}
