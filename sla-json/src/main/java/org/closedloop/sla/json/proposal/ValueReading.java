package org.closedloop.sla.json.proposal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.closedloop.sla.format.AmountReader;
import org.closedloop.sla.format.AmountText;
import org.closedloop.sla.format.CurrencyMark;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.FlagText;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.format.TimeReading;

/**
 * The forms in which a value can be read.
 *
 * @param kinds all forms
 * @param local whether it is a time of day without an offset
 * @param holds the form of time that the number may be
 * @param form the form of a time that needs a pattern
 * @param amount the value as an amount
 */
record ValueReading(
        Set<ValueKind> kinds,
        boolean local,
        Optional<TimeForm> holds,
        Optional<WrittenTime> form,
        Optional<AmountText> amount) {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern MIDNIGHT =
            Pattern.compile(".*[T ]0?0:00(?::00(?:[.,]0+)?)?(?: ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?");
    private static final AmountReader AMOUNTS = AmountReader.of(ExportFormat.standard());
    private static final String HOLDS = "holds: ";
    private static final int LONGEST_FLAG = 12;
    private static final int SHORTEST_TIME = 6;

    static ValueReading of(String value, TimeReader times) {
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        boolean digits = value.chars().anyMatch(c -> c >= '0' && c <= '9');
        Optional<AmountText> amount = digits ? AMOUNTS.read(value) : Optional.empty();
        if (amount.isPresent()) {
            kinds.add(ValueKind.AMOUNT);
        }
        if (value.length() <= LONGEST_FLAG && FlagText.read(value).isPresent()) {
            kinds.add(ValueKind.FLAG);
        }
        if (CODE.matcher(value).matches()
                && CurrencyMark.of(value).flatMap(CurrencyMark::getCode).isPresent()) {
            kinds.add(ValueKind.CURRENCY);
        }
        if (value.indexOf('@') > 0 && MAIL.matcher(value).matches()) {
            kinds.add(ValueKind.MAIL);
        }
        return digits && value.length() >= 5
                ? ofTime(value, times, kinds, amount)
                : new ValueReading(kinds, false, Optional.empty(), Optional.empty(), amount);
    }

    private static ValueReading ofTime(
            String value, TimeReader times, Set<ValueKind> kinds, Optional<AmountText> amount) {
        TimeReading reading = times.read(value);
        return switch (reading.getKind()) {
            case DAY, MIDNIGHT, TIME_DROPPED -> {
                kinds.add(ValueKind.DAY);
                yield new ValueReading(kinds, false, Optional.empty(), Optional.empty(), amount);
            }
            case INSTANT, LOCAL, IN_GAP, IN_OVERLAP -> {
                kinds.add(ValueKind.INSTANT);
                if (MIDNIGHT.matcher(value).matches()) {
                    kinds.add(ValueKind.MIDNIGHT);
                }
                boolean local = reading.getKind() != TimeReading.Kind.INSTANT;
                yield new ValueReading(kinds, local, Optional.empty(), Optional.empty(), amount);
            }
            default ->
                new ValueReading(
                        kinds,
                        false,
                        reading.getHelp().filter(help -> help.startsWith(HOLDS)).map(ValueReading::form),
                        value.length() < SHORTEST_TIME ? Optional.empty() : WrittenTime.of(value),
                        amount);
        };
    }

    private static TimeForm form(String help) {
        return TimeForm.valueOf(
                help.substring(HOLDS.length()).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
