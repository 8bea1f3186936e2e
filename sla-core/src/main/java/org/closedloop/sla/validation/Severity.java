package org.closedloop.sla.validation;

/** How much a finding matters; from the gravest on. */
public enum Severity {
    /** The agreement contradicts itself, or cannot be computed; it should not be signed. */
    ERROR,
    /** It can be computed, but most likely does not say what its author meant. */
    WARNING,
    /** It is sound, and would be better with a change. */
    ADVICE
}
