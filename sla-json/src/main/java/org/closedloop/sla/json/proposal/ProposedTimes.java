package org.closedloop.sla.json.proposal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.closedloop.sla.json.proposal.WrittenTime.Order;

/**
 * The patterns of times in other forms than the usual ones. Whether the day or the month is first in {@code 03/04/2026}
 * is decided by numbers above 12: in the times of the same form, else in all times.
 *
 * @param decided the patterns, by the forms that the files have
 * @param german whether months have German names
 */
record ProposedTimes(Map<String, TimePattern> decided, boolean german) {

    /**
     * The pattern of one form of times.
     *
     * @param pattern the pattern, with the day first if the order is unknown
     * @param written the same, or a placeholder if the order is unknown or values disagree
     */
    record TimePattern(String pattern, String written) {

        boolean isOpen() {
            return !pattern.equals(written);
        }
    }

    /** The patterns that are needed to read these columns, in a fixed order. */
    List<TimePattern> of(Collection<ColumnSurvey> columns, Predicate<ColumnSurvey> used) {
        Set<String> forms = columns.stream()
                .filter(used)
                .flatMap(column -> column.forms().keySet().stream())
                .map(WrittenTime::pattern)
                .collect(Collectors.toSet());
        return decided.entrySet().stream()
                .filter(form -> forms.contains(form.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** All patterns. */
    List<String> patterns() {
        return decided.values().stream().map(TimePattern::pattern).distinct().toList();
    }

    static ProposedTimes of(Collection<ColumnSurvey> columns) {
        Map<String, Map<Order, Long>> forms = new TreeMap<>();
        long english = 0;
        long german = 0;
        for (ColumnSurvey column : columns) {
            long written =
                    column.forms().values().stream().mapToLong(count -> count).sum();
            if (!column.isMostly(column.times() + written)) {
                continue;
            }
            for (Map.Entry<WrittenTime, Long> form : column.forms().entrySet()) {
                WrittenTime time = form.getKey();
                forms.computeIfAbsent(time.pattern(), none -> new EnumMap<>(Order.class))
                        .merge(time.order(), form.getValue(), Long::sum);
                german += time.german() ? form.getValue() : 0;
                english += time.german() || !time.pattern().contains("MMM") ? 0 : form.getValue();
            }
        }
        // Some months have the same name in both languages: Jan, Apr, August.
        return decided(forms, german > 0 && german * 10 >= english);
    }

    private static ProposedTimes decided(Map<String, Map<Order, Long>> forms, boolean german) {
        Order inAll = forms.values().stream().map(ProposedTimes::order).reduce(Order.GIVEN, ProposedTimes::both);
        Map<String, TimePattern> decided = new LinkedHashMap<>();
        forms.forEach(
                (form, orders) -> decided.put(form, decided(german ? withGermanMonths(form) : form, orders, inAll)));
        return new ProposedTimes(decided, german);
    }

    /** Java's short German names of months have a point, except in the stand-alone form. */
    private static String withGermanMonths(String form) {
        return form.replaceAll("(?<!M)MMM(?!M|'\\.')", "LLL").replaceAll("(?<!M)MMM'\\.'", "MMM");
    }

    private static TimePattern decided(String form, Map<Order, Long> orders, Order inAll) {
        Order own = order(orders);
        Order order = own == Order.OPEN && !isContradictory(orders) ? inAll : own;
        String dayFirst = pattern(form, true);
        String monthFirst = pattern(form, false);
        return switch (order) {
            case DAY_FIRST -> new TimePattern(dayFirst, dayFirst);
            case MONTH_FIRST -> new TimePattern(monthFirst, monthFirst);
            default ->
                own == Order.GIVEN
                        ? new TimePattern(form, form)
                        : new TimePattern(dayFirst, "[" + dayFirst + " or " + monthFirst + "]");
        };
    }

    private static String pattern(String form, boolean dayFirst) {
        return new WrittenTime(form, Order.OPEN, false).pattern(dayFirst);
    }

    /** The order by the values of one form: open if it is unknown, or values disagree. */
    private static Order order(Map<Order, Long> orders) {
        boolean day = orders.containsKey(Order.DAY_FIRST);
        boolean month = orders.containsKey(Order.MONTH_FIRST);
        if (day == month) {
            return orders.containsKey(Order.GIVEN) ? Order.GIVEN : Order.OPEN;
        }
        return day ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static boolean isContradictory(Map<Order, Long> orders) {
        return orders.containsKey(Order.DAY_FIRST) && orders.containsKey(Order.MONTH_FIRST);
    }

    /** The order by two forms: the known one of the two, or open if they disagree. */
    private static Order both(Order one, Order other) {
        boolean silent = one == Order.GIVEN || (one == Order.OPEN && other != Order.GIVEN && other != one);
        if (silent) {
            return other;
        }
        return other == Order.GIVEN || other == Order.OPEN || other == one ? one : Order.OPEN;
    }
}
