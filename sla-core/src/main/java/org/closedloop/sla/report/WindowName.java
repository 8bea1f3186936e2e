package org.closedloop.sla.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.time.DateRange;

/**
 * What a window is called: {@code Mar} on a strip, {@code March 2026} in a line; one without a name goes by its days.
 */
record WindowName(DateRange window, PageTexts words) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QHW]\\d+)");

    String brief() {
        String label = window.label();
        Matcher month = MONTH.matcher(label);
        if (month.matches()) {
            return words.say("month.brief." + month.group(2));
        }
        Matcher part = PART.matcher(label);
        if (part.matches()) {
            return part.group(2);
        }
        return label.length() == 4 ? label : words.dayBrief(window.getStart());
    }

    String full() {
        String label = window.label();
        Matcher month = MONTH.matcher(label);
        if (month.matches()) {
            return words.say("month." + month.group(2)) + " " + month.group(1);
        }
        Matcher part = PART.matcher(label);
        if (part.matches()) {
            return part.group(2) + " " + part.group(1);
        }
        return label.length() == 4
                ? label
                : words.say("period", words.date(window.getStart()), words.date(window.getEnd()));
    }
}
