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
 * How the windows of one rule, the parts, lie in those of another, the wholes, over one period: laid out, and not
 * guessed from their lengths. Weeks do not make up months, and a period cuts windows.
 */
record WindowContainment(boolean isSame, boolean owesAlike, boolean isTiled, long leastInFull, OptionalLong times) {

    /**
     * Lays out two rules.
     *
     * <ul>
     *   <li>isSame: every whole is a part as well;
     *   <li>owesAlike: and one that owes no less of its threshold;
     *   <li>isTiled: every whole is made up of parts, without gap or overlap;
     *   <li>leastInFull: the fewest parts in a whole that owe their threshold in full, whatever the calendar;
     *   <li>times: how many parts make up a whole, if all are uncut and every whole has as many.
     * </ul>
     *
     * Where there are no wholes, nothing is claimed of them.
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
        return new WindowContainment(same, same && alike, tiled, least, even ? OptionalLong.of(least) : OptionalLong.empty());
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

    /** The first part, from this one on, that does not begin before the window. */
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

    /** Lays out each pair of rules over one period only once. */
    static final class Cache {

        private final DateRange period;
        private final Map<List<WindowRule>, WindowContainment> known = new HashMap<>();

        Cache(DateRange period) {
            this.period = period;
        }

        WindowContainment of(WindowRule whole, WindowRule part) {
            return known.computeIfAbsent(
                    List.of(whole, part), rules -> WindowContainment.of(whole, part, period));
        }
    }
}
