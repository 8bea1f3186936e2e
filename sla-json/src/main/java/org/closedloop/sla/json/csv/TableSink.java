package org.closedloop.sla.json.csv;

import java.util.List;
import org.closedloop.sla.crm.ImportIssue;

/** Receives the rows of a file without a mapping. */
public interface TableSink {

    /**
     * Receives the names of the columns, in their order: before the first row and, for rows of JSON, again before a row
     * with further ones.
     */
    void columns(List<String> names);

    /** Receives the values of a row by their columns; empty for a missing value or a word for no value. */
    void row(List<String> values);

    /**
     * Receives the issue of a row or a file that could not be read, or of a value that differs from the written one.
     */
    void issue(ImportIssue issue);
}
