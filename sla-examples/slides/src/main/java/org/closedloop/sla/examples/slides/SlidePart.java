package org.closedloop.sla.examples.slides;

import java.util.List;

/** One or several slides on one topic. */
interface SlidePart {

    /** The title of its first slide. */
    String title();

    /** Whether the scorecard has anything to show on it. */
    boolean hasData();

    /** The topics that are left out for lack of data. */
    default List<String> leftOut() {
        return hasData() ? List.of() : List.of(title());
    }

    /** Adds its slides. */
    void addTo(Deck deck);
}
