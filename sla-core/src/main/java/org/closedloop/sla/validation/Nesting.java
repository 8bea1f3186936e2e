package org.closedloop.sla.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;

/**
 * How the windows of one rule, the parts, lie in those of another, the wholes, over one period: laid out, and not
 * guessed from their lengths. Weeks do not make up months, and a period cuts windows.
 */
record Nesting(WindowRule whole, List<Window> wholes, WindowRule part, List<Window> parts) {

    static Nesting of(WindowRule whole, WindowRule part, DateRange period) {
        return new Nesting(whole, whole.over(period), part, part.over(period));
    }

    /** Whether every whole is a part as well. */
    boolean isSame() {
        return !wholes.isEmpty() && new HashSet<>(parts).containsAll(wholes);
    }

    /** Whether every whole is a part as well that owes no less of its threshold. */
    boolean owesAlike() {
        return isSame()
                && (whole.getCut() != CutWindow.FULL
                        || part.getCut() == CutWindow.FULL
                        || wholes.stream().noneMatch(Window::isCut));
    }

    /** Whether every whole is made up of parts, without gap or overlap. */
    boolean isTiled() {
        int i = 0;
        for (Window window : wholes) {
            while (i < parts.size() && start(i).isBefore(window.getRange().getStart())) {
                i++;
            }
            LocalDate next = window.getRange().getStart();
            while (!next.isAfter(window.getRange().getEnd())) {
                if (i == parts.size() || !start(i).equals(next)) {
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

    /** The fewest parts in a whole that owe their threshold in full, whatever the calendar; 0 if a whole has none. */
    long leastInFull() {
        int i = 0;
        long least = Long.MAX_VALUE;
        for (Window window : wholes) {
            while (i < parts.size() && start(i).isBefore(window.getRange().getStart())) {
                i++;
            }
            long within = 0;
            for (; i < parts.size() && window.getRange().contains(parts.get(i).getRange()); i++) {
                within += owesInFull(parts.get(i)) ? 1 : 0;
            }
            least = Math.min(least, within);
        }
        return wholes.isEmpty() ? 0 : least;
    }

    /** How many parts make up a whole, if all wholes are uncut and made up of as many. */
    OptionalLong times() {
        long least = leastInFull();
        boolean even = isTiled()
                && parts.stream().noneMatch(Window::isCut)
                && wholes.stream().noneMatch(Window::isCut)
                && least * wholes.size() == parts.size();
        return even ? OptionalLong.of(least) : OptionalLong.empty();
    }

    private boolean owesInFull(Window window) {
        return !window.isCut() || part.getCut() == CutWindow.FULL;
    }

    private LocalDate start(int i) {
        return parts.get(i).getRange().getStart();
    }
}
