package org.closedloop.sla.validation;

/**
 * Rules about one part of a document and its relations to others. Internal.
 *
 * @param <T> the document
 */
@FunctionalInterface
public interface Rules<T> {

    /** Reports every rule that the document breaks; never throws. */
    void check(T document, Report report);
}
