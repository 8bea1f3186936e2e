package org.closedloop.sla.json.signing;

/** How a signature stands to the terms that it is found under. */
public enum SignedTerms {
    /** It was given for these terms. */
    THESE,
    /** It was given for other terms: something has changed since. */
    OTHER,
    /** It does not say for which terms it was given. */
    UNKNOWN
}
