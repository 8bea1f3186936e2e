package org.closedloop.sla.document;

/** In which form a contract is written. */
public enum DocumentFormat {
    /** CommonMark with GFM's tables: for version control, a wiki, or another tool's conversion. */
    MARKDOWN,
    /** One HTML page that needs nothing else: for a browser, and to be printed on A4 and signed. */
    HTML
}
