package org.closedloop.sla.json.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.json.shape.TextPatterns;
import org.closedloop.sla.json.shape.TextShape;
import org.closedloop.sla.time.DateRange;

/**
 * A period of which one day may be open: {@code 2027}, {@code 2027-01-01/[END DATE]}, {@code [START DATE]/2027-12-31}.
 */
record DraftPeriod(Optional<LocalDate> start, Optional<LocalDate> end) {

    static final TextShape<DraftPeriod> SHAPE = TextShape.of("openRange", DraftPeriod::parse, DraftPeriod::text);

    private static final Pattern OPEN_END = Pattern.compile("([-+0-9]+)/(?:" + TextPatterns.PLACEHOLDER + ")");
    private static final Pattern OPEN_START = Pattern.compile("(?:" + TextPatterns.PLACEHOLDER + ")/([-+0-9]+)");
    private static final Pattern OPEN =
            Pattern.compile("(?:" + TextPatterns.PLACEHOLDER + ")/(?:" + TextPatterns.PLACEHOLDER + ")");

    /** Empty if both days are open: then there is nothing to write. */
    static Optional<DraftPeriod> of(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new DraftPeriod(start, end));
    }

    private static DraftPeriod parse(String text) {
        Matcher openEnd = OPEN_END.matcher(text);
        if (openEnd.matches()) {
            return new DraftPeriod(Optional.of(LocalDate.parse(openEnd.group(1))), Optional.empty());
        }
        Matcher openStart = OPEN_START.matcher(text);
        if (openStart.matches()) {
            return new DraftPeriod(Optional.empty(), Optional.of(LocalDate.parse(openStart.group(1))));
        }
        if (OPEN.matcher(text).matches()) {
            return new DraftPeriod(Optional.empty(), Optional.empty());
        }
        DateRange range = DateRange.parse(text);
        return new DraftPeriod(Optional.of(range.getStart()), Optional.of(range.getEnd()));
    }

    private String text() {
        return start.map(first ->
                        end.map(last -> DateRange.of(first, last).label()).orElse(first + "/[END DATE]"))
                .orElseGet(() -> "[START DATE]/" + end.map(LocalDate::toString).orElse("[END DATE]"));
    }
}
