package org.closedloop.sla.examples.scorecard.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.Verdict;
import picocli.CommandLine.TypeConversionException;

/** The verdicts for which an evaluation can end with exit code 1. */
enum FailOn {
    MISSED(Verdict.MISSED),
    NO_DATA(Verdict.NO_DATA),
    UNDECIDED(Verdict.UNDECIDED);

    private final Verdict verdict;

    FailOn(Verdict verdict) {
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }

    /** The one of this word. */
    static FailOn of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Stream.of(values()).map(FailOn::toString).collect(Collectors.joining(", ")) + ", but was '"
                        + word + "'"));
    }

    /** The word for it, such as {@code no-data}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
