package org.closedloop.sla.json.difference;

import java.util.List;

/** The contract's clauses, by the names of their fields, in the order of the document. */
final class Clauses {

    private static final List<String> HEAD = List.of("id", "version", "predecessor", "title", "company", "language");

    /** Clauses 1 to 11. */
    private static final List<String> NUMBERED = List.of(
            "purpose",
            "scope",
            "parties",
            "framework",
            "definitions",
            "targets",
            "metrics",
            "posts",
            "reporting",
            "review",
            "renewal");

    private Clauses() {}

    /** The number of the clause that holds this path; 0 for the head. */
    static int of(String path) {
        return NUMBERED.indexOf(path.split("[.\\[]", 2)[0]) + 1;
    }

    /** Where a field of the agreement stands in the document. */
    static int rank(String field) {
        int head = HEAD.indexOf(field);
        return head >= 0 ? head : HEAD.size() + NUMBERED.indexOf(field);
    }
}
