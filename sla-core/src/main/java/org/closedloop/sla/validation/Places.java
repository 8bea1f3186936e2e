package org.closedloop.sla.validation;

import java.util.List;

/** Names the places of one document, as its readers know them. */
@FunctionalInterface
interface Places {

    /** The place to which these steps lead, or the nearest around it that has a name. */
    String name(List<Step> steps, Messages messages);
}
