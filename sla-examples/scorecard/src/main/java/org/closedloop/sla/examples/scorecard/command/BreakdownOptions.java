package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.breakdown.BreakdownSpan;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.funnel.Dimension;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what the results are broken down, and how. */
final class BreakdownOptions {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            split = ",",
            description = "Also break the results down by source, segment, priority, rejection-reason or a field of the"
                    + " leads such as owner; several as owner,segment.")
    private List<String> by = List.of();

    @Option(names = "--by-window", description = "Break each window of each target down, instead of the period so far.")
    private boolean eachWindow;

    @Option(
            names = "--mask",
            description = "Replace the values of fields, such as names of owners, by owner 1, owner 2 and so on in the"
                    + " breakdown; ids of leads stay.")
    private boolean mask;

    @Option(
            names = "--groups",
            paramLabel = "N",
            description =
                    "The number of groups that are listed, ${DEFAULT-VALUE} by default: the first ones by name. All"
                            + " others are counted together.")
    private int most = BreakdownCounter.MOST_GROUPS;

    @Option(names = "--breakdown", paramLabel = "FILE", description = "Write the breakdown to this file, as JSON.")
    @Nullable
    Path file;

    boolean isGiven() {
        return !by.isEmpty();
    }

    /** Refuses options without effect. */
    void check(boolean shown) {
        if (by.isEmpty() && (eachWindow || mask || file != null)) {
            throw new UnusableInput("--by-window, --mask and --breakdown need --by, such as --by owner");
        }
        if (!by.isEmpty() && !shown && file == null) {
            throw new UnusableInput("--by needs --breakdown FILE or --report FILE if the format is json");
        }
    }

    /** The counter; empty if nothing is to be broken down. */
    Optional<BreakdownCounter> counter(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {
        if (by.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<Dimension> dimensions =
                    by.stream().map(String::strip).map(Dimension::of).toList();
            return Optional.of(BreakdownCounter.of(terms, asOf, rates, dimensions, most));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--by " + VisibleText.of(String.join(",", by)) + ": "
                    + UnusableInput.because(e).getMessage());
        }
    }

    /** The breakdown of what was counted; a dimension of which no lead has a value is a misspelled one. */
    Breakdown finish(BreakdownCounter counter, Path leads) {
        for (Dimension dimension : counter.missing()) {
            throw new UnusableInput("--by " + VisibleText.of(String.join(",", by)) + ": no lead in file '"
                    + VisibleText.of(leads + "' has a value of '" + dimension.getName()) + "'");
        }
        Breakdown breakdown = counter.finish(eachWindow ? BreakdownSpan.WINDOWS : BreakdownSpan.PERIOD);
        return mask ? breakdown.masked() : breakdown;
    }
}
