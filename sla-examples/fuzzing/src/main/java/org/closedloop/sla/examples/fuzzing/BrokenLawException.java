package org.closedloop.sla.examples.fuzzing;

/** A law that does not hold for an input. */
final class BrokenLawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenLawException(String law) {
        super(law);
    }

    static void requireEqual(Object expected, Object actual, String law) {
        if (!expected.equals(actual)) {
            throw new BrokenLawException(law + ": " + expected + " and " + actual + " differ");
        }
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new BrokenLawException(law);
        }
    }
}
