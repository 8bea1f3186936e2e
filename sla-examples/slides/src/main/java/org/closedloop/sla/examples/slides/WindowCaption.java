package org.closedloop.sla.examples.slides;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.time.DateRange;

/** The names of windows: {@code Mar}, {@code Q1}, {@code W07}; a window without a name has that of its first day. */
record WindowCaption(SlideTexts words) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QHW]\\d+)");

    /** The name without its year. */
    String brief(DateRange window) {
        Matcher month = MONTH.matcher(window.label());
        if (month.matches()) {
            return words.say("month." + month.group(2));
        }
        Matcher part = PART.matcher(window.label());
        if (part.matches()) {
            return words.has("part." + part.group(2)) ? words.say("part." + part.group(2)) : part.group(2);
        }
        return window.label().length() == 4 ? window.label() : day(window.getStart());
    }

    /** The name with its year: {@code Mar 2026}; a window without a name has its first and last day. */
    String full(DateRange window) {
        String label = window.label();
        boolean named = MONTH.matcher(label).matches() || PART.matcher(label).matches();
        if (named) {
            return brief(window) + " " + label.substring(0, 4);
        }
        return label.length() == 4 ? label : words.period(window);
    }

    /** The brief name if the period lies in one year, otherwise with the year. */
    String within(DateRange period, DateRange window) {
        boolean oneYear = period.getStart().getYear() == period.getEnd().getYear();
        String label = window.label();
        return oneYear || label.length() == 4
                ? brief(window)
                : brief(window) + " " + window.getStart().getYear();
    }

    private String day(LocalDate day) {
        return words.say("day", words.count(day.getDayOfMonth()), words.say("month." + twoDigits(day.getMonthValue())));
    }

    private static String twoDigits(int number) {
        return new DecimalFormat("00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
