package org.closedloop.sla.examples.benchmarks.question;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer.
 *
 * @param months in order
 * @param counted leads of which something happened in the year
 * @param outside the others
 */
public record Answer(List<MonthAnswer> months, long counted, long outside) {

    /** One line a month, and one for the leads: the text in which all answers must agree to the byte. */
    public String text() {
        return months.stream().map(month -> month.text() + "\n").collect(Collectors.joining()) + "counted=" + counted
                + " outside=" + outside + "\n";
    }
}
