package org.closedloop.sla.html;

/** One part of a page. */
public interface Section {

    /** Writes this part at the end of the page. */
    void appendTo(Html html);
}
