package org.closedloop.sla.json;

import java.util.Optional;

/**
 * Where the lines of an input come from.
 *
 * @param source the name of the source, for issues; empty if it has none
 * @param firstLine the number of the first line within the source, from 1
 */
record LineOrigin(Optional<String> source, long firstLine) {

    /** The beginning of a source without a name. */
    static final LineOrigin UNNAMED = new LineOrigin(Optional.empty(), 1);

    LineOrigin {
        source.filter(String::isBlank).ifPresent(name -> {
            throw new IllegalArgumentException("lead reader: the source must not be blank, but was '" + name + "'");
        });
        if (firstLine < 1) {
            throw new IllegalArgumentException("lead reader: the first line must be at least 1, but was " + firstLine);
        }
    }

    /** Whether the input begins where its source does. */
    boolean isBeginning() {
        return firstLine == 1;
    }

    /** Returns the number within the source of a line of the input. */
    long lineOf(long number) {
        return Math.addExact(firstLine - 1, number);
    }
}
