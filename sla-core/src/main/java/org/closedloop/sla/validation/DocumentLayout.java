package org.closedloop.sla.validation;

import java.util.List;

/** The attributes of a kind of document in their order, and the names of its places. Internal. */
public interface DocumentLayout {

    /**
     * A place as a message names it.
     *
     * @param kind the key of its words, such as {@code targets}
     * @param name the name of the element there; empty if it has none
     */
    record Place(String kind, String name) {}

    /** The attributes of the document and of its parts, in the order in which a reader finds them. */
    List<String> attributes();

    /** The place to which these steps lead, or the nearest around it that has a name; from the outside in. */
    List<Place> places(List<Step> steps);
}
