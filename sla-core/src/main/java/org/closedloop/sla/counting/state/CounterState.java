package org.closedloop.sla.counting.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.Excerpt;

/** Writes and checks the header of a counter's state: a format name with a version, and the counter's context. */
public final class CounterState {

    /**
     * The current format. It changes with the rules of counting, so that counters of different formats cannot be
     * merged.
     */
    public static final String FORMAT = "sla-counter/4";

    /** This format has neither the cycles of cases, numbers by reason nor the sources of issues. */
    private static final String FORMAT_WITHOUT_CYCLES = "sla-counter/3";

    /** This format does not record which data is missing in all leads, so that 0 and no data are not distinguished. */
    private static final String FORMAT_WITHOUT_REQUIRED_DATA = "sla-counter/2";

    /** In this format, a day was counted as its first instant. */
    private static final String FORMAT_OF_DAYS_AS_INSTANTS = "sla-counter/1";

    private CounterState() {}

    /**
     * Returns a writer after the header.
     *
     * @param context what the counter counts: texts by their names, such as the day
     */
    public static StateWriter create(Map<String, String> context) {
        StateWriter out = new StateWriter();
        out.text(FORMAT);
        out.unsigned(context.size());
        context.forEach((name, text) -> {
            out.text(name);
            out.text(text);
        });
        return out;
    }

    /**
     * Returns a reader after the header.
     *
     * @param context what the reading counter counts
     * @throws IllegalArgumentException if the state has another format or context, or is damaged
     */
    public static StateReader open(byte[] state, Map<String, String> context) {
        StateReader in = new StateReader(state);
        String format = in.text();
        if (format.equals(FORMAT_OF_DAYS_AS_INSTANTS)) {
            throw in.bad("'" + format + "' was counted by other rules: a day was an instant; count its leads anew");
        }
        if (format.equals(FORMAT_WITHOUT_REQUIRED_DATA)) {
            throw in.bad("'" + format + "' does not say which stages any lead has; count its leads anew");
        }
        if (format.equals(FORMAT_WITHOUT_CYCLES)) {
            throw in.bad("'" + format + "' does not say in which cycle a lead was counted; count its leads anew");
        }
        if (!format.equals(FORMAT)) {
            throw in.bad("must begin with '" + FORMAT + "', but does with '" + excerpt(format) + "'");
        }
        in.checkSum();
        Map<String, String> written = new LinkedHashMap<>();
        for (int left = in.size(); left > 0; left--) {
            written.put(in.text(), in.text());
        }
        if (!written.equals(context)) {
            throw in.bad(difference(context, written));
        }
        return in;
    }

    private static String difference(Map<String, String> context, Map<String, String> written) {
        Set<String> names = new LinkedHashSet<>(context.keySet());
        names.addAll(written.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(context.get(name), written.get(name)))
                .map(name -> "the " + excerpt(name) + " must be " + textOf(context, name) + ", but was "
                        + textOf(written, name))
                .collect(Collectors.joining("; "));
    }

    private static String textOf(Map<String, String> context, String name) {
        return excerpt(context.getOrDefault(name, "absent"));
    }

    private static String excerpt(String text) {
        return Excerpt.of(text, 203, "...");
    }
}
