package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.StringJoiner;
import org.closedloop.sla.time.TimeLimit;

/** Tells lengths of time in words, to the last fraction of a second. */
final class Spans {

    private final Wording words;

    Spans(Wording words) {
        this.words = words;
    }

    /** A time limit: business days, or business time in hours, whose days would be no working days. */
    String of(TimeLimit limit) {
        if (limit.getBusinessDays().isPresent()) {
            return unit("businessDays", limit.getBusinessDays().getAsInt());
        }
        Duration time = limit.getBusinessTime().orElseThrow();
        StringJoiner parts = new StringJoiner(" ");
        add(parts, "hours", time.toHours());
        addBelowHours(parts, time);
        return words.say("unit.businessTime", parts);
    }

    /** Exact time, in days of 24 hours. */
    String of(Duration time) {
        StringJoiner parts = new StringJoiner(" ");
        add(parts, "days", time.toDays());
        add(parts, "hours", time.toHoursPart());
        addBelowHours(parts, time);
        return parts.toString();
    }

    /** A period on the calendar. */
    String of(Period period) {
        StringJoiner parts = new StringJoiner(" ");
        add(parts, "years", period.getYears());
        add(parts, "months", period.getMonths());
        add(parts, "days", period.getDays());
        return parts.length() == 0 ? words.say("unit.nothing") : parts.toString();
    }

    private void addBelowHours(StringJoiner parts, Duration time) {
        add(parts, "minutes", time.toMinutesPart());
        if (time.toNanosPart() == 0) {
            add(parts, "seconds", time.toSecondsPart());
        } else {
            BigDecimal seconds = BigDecimal.valueOf(time.toSecondsPart())
                    .add(BigDecimal.valueOf(time.toNanosPart(), 9))
                    .stripTrailingZeros();
            parts.add(words.say("unit.seconds.many", words.figures().number(seconds, seconds.scale())));
        }
    }

    private void add(StringJoiner parts, String unit, long amount) {
        if (amount != 0) {
            parts.add(unit(unit, amount));
        }
    }

    private String unit(String unit, long amount) {
        return words.say(
                "unit." + unit + (amount == 1 ? ".one" : ".many"),
                words.figures().count(amount));
    }
}
