package org.closedloop.sla.counting.state;

import org.closedloop.sla.constraint.Excerpt;

/** Writes and checks the header of a counter's state: a format name with a version, and the counter's context. */
public final class CounterState {

    private static final String FORMAT = "sla-counter/4";

    /** This format does not record the newest event. */
    private static final String FORMAT_WITHOUT_NEWEST_EVENT = "sla-counter/3";

    /** This format does not record which data is missing in all leads, so that 0 and no data are not distinguished. */
    private static final String FORMAT_WITHOUT_REQUIRED_DATA = "sla-counter/2";

    /** In this format, a day was counted as its first instant. */
    private static final String FORMAT_OF_DAYS_AS_INSTANTS = "sla-counter/1";

    private CounterState() {}

    /** Returns a writer after the header. */
    public static StateWriter create(String fingerprint) {
        StateWriter out = new StateWriter();
        out.text(FORMAT);
        out.text(fingerprint);
        return out;
    }

    /**
     * Returns a reader after the header.
     *
     * @throws IllegalArgumentException if the state has another format or fingerprint, or is damaged
     */
    public static StateReader open(byte[] state, String fingerprint) {
        StateReader in = new StateReader(state);
        String format = in.text();
        if (format.equals(FORMAT_OF_DAYS_AS_INSTANTS)) {
            throw in.bad("'" + format + "' was counted by other rules: a day was an instant; count its leads anew");
        }
        if (format.equals(FORMAT_WITHOUT_REQUIRED_DATA)) {
            throw in.bad("'" + format + "' does not say which stages any lead has; count its leads anew");
        }
        if (format.equals(FORMAT_WITHOUT_NEWEST_EVENT)) {
            throw in.bad("'" + format + "' does not say when the newest event was; count its leads anew");
        }
        if (!format.equals(FORMAT)) {
            throw in.bad("must begin with '" + FORMAT + "', but does with '" + excerpt(format) + "'");
        }
        in.checkSum();
        String terms = in.text();
        if (!terms.equals(fingerprint)) {
            throw in.bad("must be of " + fingerprint + ", but is of " + excerpt(terms));
        }
        return in;
    }

    private static String excerpt(String text) {
        return Excerpt.of(text, 203, "...");
    }
}
