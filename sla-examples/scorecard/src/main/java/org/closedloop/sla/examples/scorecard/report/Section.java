package org.closedloop.sla.examples.scorecard.report;

/** One part of the page. */
interface Section {

    /** Writes this part at the end of the page. */
    void appendTo(Html html);
}
