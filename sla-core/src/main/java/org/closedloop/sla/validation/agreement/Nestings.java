package org.closedloop.sla.validation.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;

/** How windows lie in each other over one period. There are few rules for windows, and each two are laid out once. */
final class Nestings {

    private final DateRange period;
    private final Map<List<WindowRule>, Nesting> known = new HashMap<>();

    Nestings(DateRange period) {
        this.period = period;
    }

    Nesting of(WindowRule whole, WindowRule part) {
        return known.computeIfAbsent(List.of(whole, part), rules -> Nesting.of(whole, part, period));
    }
}
