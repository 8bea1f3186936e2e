package org.closedloop.sla.document;

import org.closedloop.sla.markdown.Markdown;

/** One part of the contract. */
interface Clause {

    /** Its name in the resources, and the class of its section on the page. */
    String key();

    /** Writes what it says, without its heading. */
    void writeTo(Markdown text);
}
