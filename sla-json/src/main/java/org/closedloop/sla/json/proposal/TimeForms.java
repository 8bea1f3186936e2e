package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.json.proposal.WrittenTime.Order;

/**
 * The patterns by which times are read, where the usual forms do not do. Whether the day or the month is first in
 * {@code 03/04/2026} is decided by numbers above 12: in the times of the same form, else in all times.
 *
 * @param patterns the patterns, for which the day is first where nothing decides it
 * @param written the same, with a placeholder in place of those that nothing decides
 * @param open the forms that nothing decides, or about which values disagree, with {@code A} and {@code B}
 * @param german whether months have German names
 */
record TimeForms(List<String> patterns, List<String> written, List<String> open, boolean german) {

    static TimeForms of(Collection<ColumnSurvey> columns) {
        Map<String, Map<Order, Long>> forms = new TreeMap<>();
        long english = 0;
        long german = 0;
        for (ColumnSurvey column : columns) {
            long written = column.forms().values().stream().mapToLong(count -> count).sum();
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
        return decided(forms, german > english);
    }

    private static TimeForms decided(Map<String, Map<Order, Long>> forms, boolean german) {
        LinkedHashSet<String> patterns = new LinkedHashSet<>();
        LinkedHashSet<String> written = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        Order inAll = forms.values().stream().map(TimeForms::order).reduce(Order.GIVEN, TimeForms::both);
        forms.forEach((form, orders) -> {
            Order own = order(orders);
            Order order = own == Order.OPEN && !isContradictory(orders) ? inAll : own;
            String dayFirst = pattern(form, true);
            if (own == Order.GIVEN) {
                patterns.add(form);
                written.add(form);
            } else if (order == Order.DAY_FIRST || order == Order.MONTH_FIRST) {
                patterns.add(pattern(form, order == Order.DAY_FIRST));
                written.add(pattern(form, order == Order.DAY_FIRST));
            } else {
                open.add(form);
                patterns.add(dayFirst);
                written.add("[" + dayFirst + " or " + pattern(form, false) + "]");
            }
        });
        return new TimeForms(List.copyOf(patterns), List.copyOf(written), open, german);
    }

    private static String pattern(String form, boolean dayFirst) {
        return new WrittenTime(form, Order.OPEN, false).pattern(dayFirst);
    }

    /** What the values of one form show: open if they show nothing, or disagree. */
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

    /** What two forms show together; what one does not show is left to the other, unless they disagree. */
    private static Order both(Order one, Order other) {
        boolean silent = one == Order.GIVEN || (one == Order.OPEN && other != Order.GIVEN && other != one);
        if (silent) {
            return other;
        }
        return other == Order.GIVEN || other == Order.OPEN || other == one ? one : Order.OPEN;
    }
}
