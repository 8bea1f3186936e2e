package org.closedloop.sla.examples.scorecard.generator;

import java.time.LocalDate;

/** The events of 2026 that cause the misses in the scorecard. */
final class Year2026 {

    private Year2026() {}

    /** A campaign in spring brought unqualified leads. */
    static double leadQuality(LocalDate day) {
        return switch (day.getMonthValue()) {
            case 4, 5 -> day.getYear() == 2026 ? 0.84 : 1.0;
            case 9, 10 -> 1.08;
            default -> 1.0;
        };
    }

    /** A new web form in June did not ask for the company. */
    static double sloppiness(LocalDate day) {
        return day.getMonthValue() == 6 ? 0.055 : 0.012;
    }

    /** By how much longer sales took than usual: holidays in summer, a vacancy in autumn. */
    static double slowness(LocalDate day) {
        return switch (day.getMonthValue()) {
            case 7 -> 1.6;
            case 8 -> 1.0;
            case 11 -> 1.3;
            default -> 0.72;
        };
    }

    /** How often a deal is reported back in time; since the CRM reminds, almost always. */
    static double feedback(LocalDate day) {
        return day.getMonthValue() <= 3 && day.getYear() == 2026 ? 0.80 : 0.965;
    }

    /** How many of the rejections carry a reason. */
    static double reasons(LocalDate day) {
        return day.getMonthValue() <= 3 && day.getYear() == 2026 ? 0.86 : 0.975;
    }
}
