package org.closedloop.sla.agreement;

import java.util.Optional;

/**
 * Something that has values of a clause's attributes: the clause itself, or a draft of it.
 *
 * @param <T> the clause or item
 */
public interface AttributeSource<T> {

    /** The value of this attribute; empty if there is none. */
    <V> Optional<V> get(Attribute<T, V> attribute);
}
