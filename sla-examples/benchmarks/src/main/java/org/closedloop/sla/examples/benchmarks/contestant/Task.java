package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The tasks of contestants. Only contestants with the same task are compared. */
public enum Task {
    /** Count leads to answer the question. */
    COUNT,
    /** Import a CRM export as leads, one per line. */
    IMPORT,
    /** Import with the library only, with and without a profile. */
    PROFILE;

    /** Returns the contestants with this task. */
    public List<ContestantVariant> entrants() {
        return Arrays.stream(ContestantVariant.values())
                .filter(entrant -> entrant.task() == this)
                .toList();
    }

    /** Returns the contestant to whose time the others are compared. */
    public ContestantVariant base() {
        return switch (this) {
            case COUNT -> ContestantVariant.SLA_PARALLEL;
            case IMPORT -> ContestantVariant.DUCKDB_IMPORT_HUBSPOT;
            case PROFILE -> ContestantVariant.SLA_UNPROFILED_HUBSPOT;
        };
    }

    /** Returns the contestant whose answer is expected of the others; where possible, independent code. */
    public ContestantVariant reference() {
        return switch (this) {
            case COUNT -> ContestantVariant.STREAMS;
            case IMPORT -> ContestantVariant.DUCKDB_IMPORT_HUBSPOT;
            case PROFILE -> ContestantVariant.SLA_PROFILED_HUBSPOT;
        };
    }

    /** Returns the formats of the files that the contestants need. */
    public List<String> formats() {
        return entrants().stream().map(ContestantVariant::format).distinct().toList();
    }

    /**
     * Returns the answer from the output of a contestant: the text itself, or the leads in the file that it names.
     *
     * @throws IOException if that file cannot be read
     */
    public String answer(String printed) throws IOException {
        return this == COUNT ? printed : LeadsDigest.of(Path.of(printed)).text();
    }
}
