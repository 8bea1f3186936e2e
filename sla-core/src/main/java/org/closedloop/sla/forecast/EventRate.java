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
     * windows beyond that of a Poisson distribution. The latter is increased, as few windows may be alike by chance;
     * the variance of the rate includes the uncertainty of the mean.
     *
     * @param events the number of events in each window, not negative
     * @param days the working days of each window, positive; at least three windows
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
        int n = days.length;
        double found = (scatter(events, days, mean) - (n - 1) * mean) / (time - squares / time);
        double between = withError(found, mean * n / time, n);
        double variance = between + mean / time + between / n;
        return new EventRate(mean * mean / variance, mean / variance);
    }

    /**
     * A variance between n windows, at least 0, increased by {@code 2 / (n - 1)} of all variance, which is the square
     * of the relative standard error of an estimate from n windows.
     */
    static double withError(double between, double within, int n) {
        return Math.max(0, between + (Math.max(0, between) + within) * 2 / (n - 1));
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
    NegativeBinomial during(long remaining) {
        return new NegativeBinomial(shape, shape * remaining / days);
    }
}
