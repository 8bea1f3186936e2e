package org.closedloop.sla.examples.benchmarks.question;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to the question.
 *
 * @param months the months in order
 * @param counted the number of leads with an event in the year
 * @param outside the number of other leads
 */
public record Answer(List<MonthAnswer> months, long counted, long outside) {

    /** Returns one line per month and one for the leads; equal answers give identical texts. */
    public String text() {
        return months.stream().map(month -> month.text() + "\n").collect(Collectors.joining()) + "counted=" + counted
                + " outside=" + outside + "\n";
    }
}
