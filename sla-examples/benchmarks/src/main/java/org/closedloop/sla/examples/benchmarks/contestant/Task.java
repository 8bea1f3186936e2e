package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What contestants do. Only those with the same task are compared. */
public enum Task {
    /** Count leads into the answer to the question. */
    COUNT,
    /** Make leads of what a CRM exported, one a line. */
    IMPORT,
    /** The same by the library alone, with and without the profile of what it saw. */
    PROFILE;

    /** Who has it. */
    public List<Entrant> entrants() {
        return Arrays.stream(Entrant.values())
                .filter(entrant -> entrant.task() == this)
                .toList();
    }

    /** The one whose time the others' is divided by. */
    public Entrant base() {
        return switch (this) {
            case COUNT -> Entrant.SLA_PARALLEL;
            case IMPORT -> Entrant.DUCKDB_IMPORT_HUBSPOT;
            case PROFILE -> Entrant.SLA_UNPROFILED_HUBSPOT;
        };
    }

    /** The one whose answer must be the others': if it is another's code, it shares none with them. */
    public Entrant reference() {
        return switch (this) {
            case COUNT -> Entrant.STREAMS;
            case IMPORT -> Entrant.DUCKDB_IMPORT_HUBSPOT;
            case PROFILE -> Entrant.SLA_PROFILED_HUBSPOT;
        };
    }

    /** The files that somebody needs, by their ending. */
    public List<String> formats() {
        return entrants().stream().map(Entrant::format).distinct().toList();
    }

    /**
     * The answer by what a contestant printed: the text itself, or the leads in the file that it names.
     *
     * @throws IOException if that file cannot be read
     */
    public String answer(String printed) throws IOException {
        return this == COUNT ? printed : LeadsDigest.of(Path.of(printed)).text();
    }
}
