package org.closedloop.sla.examples.scorecard.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** The distribution of requests by month, weekday and hour, including nights and weekends. */
final class Season {

    /** January to December; the summer dip is deep, the trade fair in September shows. */
    private static final double[] MONTHS = {0.95, 1.02, 1.12, 1.0, 1.06, 1.08, 0.74, 0.70, 1.22, 1.15, 1.06, 0.7};

    /** Monday to Sunday. */
    private static final double[] WEEKDAYS = {1.25, 1.35, 1.3, 1.2, 1.0, 0.45, 0.45};

    /** Out of a hundred, by hour of the day; the evening has its own small peak. */
    private static final int[] HOURS = {1, 1, 0, 0, 1, 1, 2, 5, 9, 10, 9, 7, 5, 7, 8, 8, 7, 4, 3, 3, 4, 3, 1, 1};

    private Season() {}

    /** Returns the number of requests on a day, for a given mean of an average day. */
    static int arrivals(LocalDate day, double mean, SeededRandom chance) {
        double expected = mean * MONTHS[day.getMonthValue() - 1] * weekday(day.getDayOfWeek());
        double deviation = chance.normal() * StrictMath.sqrt(expected);
        return (int) Math.max(0, Math.round(expected + deviation));
    }

    private static double weekday(DayOfWeek day) {
        return WEEKDAYS[day.getValue() - 1];
    }

    /** Returns the time of day of a request. */
    static LocalTime time(SeededRandom chance) {
        int total = 0;
        for (int weight : HOURS) {
            total += weight;
        }
        int drawn = chance.between(0, total - 1);
        int hour = 0;
        while (drawn >= HOURS[hour]) {
            drawn -= HOURS[hour];
            hour++;
        }
        return LocalTime.of(hour, chance.between(0, 59), chance.between(0, 59));
    }
}
