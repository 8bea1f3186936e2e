package org.closedloop.sla.text;

import java.util.List;

/**
 * A condition on names of one kind, in a {@link ConditionList}.
 *
 * @param kind the key of its phrase
 * @param field the name of the field, if the kind has fields; otherwise empty
 * @param names the names admitted; empty if only an absent one is
 * @param absence whether an absent name is admitted
 */
public record Condition(String kind, String field, List<String> names, Absence absence) {

    /** Whether an absent name is admitted. */
    public enum Absence {
        /** An absent name is admitted. */
        ADMITTED,
        /** A name is required. */
        REFUSED
    }
}
