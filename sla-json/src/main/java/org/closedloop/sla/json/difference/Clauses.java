package org.closedloop.sla.json.difference;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Part;

/** The head and the clauses of the contract, by the names of their fields. */
final class Clauses {

    private static final List<Part> PARTS =
            Stream.concat(Part.HEAD.stream(), Part.CLAUSES.stream()).toList();

    private Clauses() {}

    /** Whether this is a clause of items that may be left out as a whole: clauses 12 to 15. */
    static boolean isOptionalList(String path) {
        return List.of(Part.RELIEFS, Part.ESCALATIONS, Part.ADJUSTMENTS, Part.EXCLUSIONS).stream()
                .anyMatch(part -> part.getName().equals(path));
    }

    /** The number of the clause that holds this path; 0 for the head. */
    static int of(String path) {
        return PARTS.get(rank(path.split("[.\\[]", 2)[0])).getClause();
    }

    /** The position of a field of the agreement in the contract, from 0. */
    static int rank(String field) {
        return PARTS.stream().map(Part::getName).toList().indexOf(field);
    }
}
