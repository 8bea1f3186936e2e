package org.closedloop.sla.validation;

/** The severity of a finding, from the most severe on. */
public enum Severity {
    /** The agreement contradicts itself or cannot be computed, and should not be signed. */
    ERROR,
    /** It can be computed, but is probably not what its author meant. */
    WARNING,
    /** It is correct, but can be improved. */
    ADVICE
}
