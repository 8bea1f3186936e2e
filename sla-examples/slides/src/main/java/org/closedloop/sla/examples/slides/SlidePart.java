package org.closedloop.sla.examples.slides;

/** One or several slides on one topic. */
interface SlidePart {

    /** The title of its first slide. */
    String title();

    /** Whether the scorecard has anything to show on it. */
    boolean hasData();

    /** Adds its slides. */
    void addTo(Deck deck);
}
