package org.closedloop.sla.validation.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;

/**
 * How the windows of one rule (the parts) are contained in those of another (the wholes), over one period. Actual
 * windows are compared, not lengths: weeks do not divide months, and the period cuts windows.
 */
record WindowContainment(boolean isSame, boolean owesAlike, boolean isTiled, long leastInFull, OptionalLong times) {

    /**
     * Compares the windows of two rules.
     *
     * <ul>
     *   <li>isSame: every whole is also a part;
     *   <li>owesAlike: every whole is also a part with the same share of its threshold;
     *   <li>isTiled: every whole is divided into parts, without gap or overlap;
     *   <li>leastInFull: the minimum number of parts in a whole with their full threshold;
     *   <li>times: the number of parts in each whole, if all are uncut and the number is the same.
     * </ul>
     *
     * Without wholes, none of this holds.
     */
    static WindowContainment of(WindowRule whole, WindowRule part, DateRange period) {
        List<Window> wholes = whole.over(period);
        List<Window> parts = part.over(period);
        boolean same = !wholes.isEmpty() && new HashSet<>(parts).containsAll(wholes);
        boolean inFull = part.getCut() == CutWindow.FULL;
        boolean alike = whole.getCut() != CutWindow.FULL || inFull || isUncut(wholes);
        boolean tiled = isTiled(wholes, parts);
        long least = leastInFull(wholes, parts, inFull);
        boolean even = tiled && isUncut(parts) && isUncut(wholes) && least * wholes.size() == parts.size();
        return new WindowContainment(
                same, same && alike, tiled, least, even ? OptionalLong.of(least) : OptionalLong.empty());
    }

    private static boolean isUncut(List<Window> windows) {
        return windows.stream().noneMatch(Window::isCut);
    }

    private static boolean isTiled(List<Window> wholes, List<Window> parts) {
        int i = 0;
        for (Window window : wholes) {
            i = from(window, parts, i);
            LocalDate next = window.getRange().getStart();
            while (!next.isAfter(window.getRange().getEnd())) {
                if (i == parts.size() || !start(parts, i).equals(next)) {
                    return false;
                }
                next = parts.get(i).getRange().getEnd().plusDays(1);
                i++;
            }
            if (!next.equals(window.getRange().getEnd().plusDays(1))) {
                return false;
            }
        }
        return !wholes.isEmpty();
    }

    private static long leastInFull(List<Window> wholes, List<Window> parts, boolean alsoCut) {
        int i = 0;
        long least = Long.MAX_VALUE;
        for (Window window : wholes) {
            i = from(window, parts, i);
            long within = 0;
            for (; i < parts.size() && window.getRange().contains(parts.get(i).getRange()); i++) {
                within += alsoCut || !parts.get(i).isCut() ? 1 : 0;
            }
            least = Math.min(least, within);
        }
        return wholes.isEmpty() ? 0 : least;
    }

    /** Returns the first part from this one on that does not begin before the window. */
    private static int from(Window window, List<Window> parts, int i) {
        int next = i;
        while (next < parts.size()
                && start(parts, next).isBefore(window.getRange().getStart())) {
            next++;
        }
        return next;
    }

    private static LocalDate start(List<Window> parts, int i) {
        return parts.get(i).getRange().getStart();
    }

    /** Compares each pair of rules only once. */
    static final class Cache {

        private final DateRange period;
        private final Map<List<WindowRule>, WindowContainment> known = new HashMap<>();

        Cache(DateRange period) {
            this.period = period;
        }

        WindowContainment of(WindowRule whole, WindowRule part) {
            return known.computeIfAbsent(List.of(whole, part), rules -> WindowContainment.of(whole, part, period));
        }
    }
}
