package org.closedloop.sla.forecast;

/**
 * What is known of the number of events per working day: a gamma distribution.
 *
 * @param shape the number of events known, positive
 * @param days the number of working days in which they came; 0 if nothing is known
 */
record EventRate(double shape, double days) {

    /** Jeffreys' prior: half an event in no time. */
    static final EventRate WEAK = new EventRate(0.5, 0);

    /**
     * The rate of a new window, from those of past ones, by moments: the mean over all days, and the variance between
     * windows beyond that of a Poisson distribution. The variance includes the uncertainty of the mean.
     *
     * @param events the number of events in each window, not negative
     * @param days the working days of each window, positive; at least two windows
     */
    static EventRate of(double[] events, double[] days) {
        double all = 0;
        double time = 0;
        double squares = 0;
        for (int i = 0; i < days.length; i++) {
            all += events[i];
            time += days[i];
            squares += days[i] * days[i];
        }
        if (all == 0) {
            return new EventRate(WEAK.shape, time);
        }
        double mean = all / time;
        double between = Math.max(0, (scatter(events, days, mean) - (days.length - 1) * mean) / (time - squares / time));
        double variance = between + mean / time + between / days.length;
        return new EventRate(mean * mean / variance, mean / variance);
    }

    /** The sum of the squared differences from the mean rate, weighted by days. */
    static double scatter(double[] events, double[] days, double mean) {
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            double difference = events[i] / days[i] - mean;
            sum += days[i] * difference * difference;
        }
        return sum;
    }

    /** The rate after so many events in so many days. */
    EventRate after(double events, double elapsed) {
        return new EventRate(shape + events, days + elapsed);
    }

    boolean isKnown() {
        return days > 0;
    }

    /** The number of events in the days that remain. */
    NegativeBinomial during(double remaining) {
        return new NegativeBinomial(shape, shape * remaining / days);
    }
}
