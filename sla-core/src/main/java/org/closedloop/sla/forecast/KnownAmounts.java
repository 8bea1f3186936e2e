package org.closedloop.sla.forecast;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;

/**
 * The amounts of single deals behind sums of money. A sum lists all of its deals, or the largest {@link LeadCase#LIMIT}
 * of them.
 */
final class KnownAmounts {

    /** The weight of the exponential distribution, in deals: few deals seldom include a large one. */
    private static final double ASSUMED = 3;

    /** The relative difference of sums in double precision that is less than a minor unit. */
    private static final double EXACT = 1e-12;

    private final List<Part> parts = new ArrayList<>();
    private double deals;
    private double total;

    /** The deals listed of one sum, and what is left of the sum. */
    private record Part(int listed, double sum, double squares, double least, double rest) {}

    /** Adds the deals of a sum; returns whether it lists all of them, and has any. */
    boolean add(Measurement measured) {
        if (!(measured instanceof Amount amount)) {
            return false;
        }
        int listed = 0;
        double sum = 0;
        double squares = 0;
        double least = Double.POSITIVE_INFINITY;
        for (LeadCase deal : amount.getCases()) {
            if (deal.getAmount().isPresent()
                    && deal.getAmount().get().isSameCurrency(amount.getTotal())
                    && deal.getAmount().get().isPositive()) {
                double size = deal.getAmount().get().getAmount().doubleValue();
                listed++;
                sum += size;
                squares += size * size;
                least = Math.min(least, size);
            }
        }
        double all = amount.getTotal().getAmount().doubleValue();
        boolean complete = listed > 0 && Math.abs(all - sum) <= EXACT * all;
        if (complete) {
            deals += listed;
            total += sum;
        }
        if (listed > 0 && (complete || all > sum)) {
            parts.add(new Part(listed, sum, squares, least, complete ? 0 : all - sum));
        }
        return complete;
    }

    /** The number of deals of the sums that list all of them. */
    double deals() {
        return deals;
    }

    /** The mean amount of these deals; 0 if there are none. */
    double mean() {
        return deals == 0 ? 0 : total / deals;
    }

    /**
     * The mean of the squared amounts divided by the mean amount.
     *
     * <p>Deals that are not listed are smaller than the least one listed, {@code t}. With a mean amount of {@code m},
     * their squares add up to their sum times {@code 2 m t / (m + t)}: twice the mean if {@code t} is large, as of an
     * exponential distribution, two thirds of {@code t} if the mean is half of it, as of a uniform one, and {@code t}
     * if all are as large.
     *
     * @param mean the mean amount of a deal, positive
     */
    double size(double mean) {
        double sum = ASSUMED * mean;
        double squares = 2 * ASSUMED * mean * mean;
        for (Part part : parts) {
            sum += part.sum + part.rest;
            squares += part.squares;
            if (part.rest > 0) {
                double number = (part.sum + part.rest) / mean - part.listed;
                double each = number > 0 ? Math.min(part.least, part.rest / number) : part.least;
                squares += part.rest * 2 * each * part.least / (each + part.least);
            }
        }
        return squares / sum;
    }
}
