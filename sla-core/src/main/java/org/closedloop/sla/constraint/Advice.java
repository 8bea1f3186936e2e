package org.closedloop.sla.constraint;

/** The validation group of advice. Jakarta Validation applies it on request only, as it does {@link Warnings}. */
public interface Advice {}
