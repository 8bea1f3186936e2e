package org.closedloop.sla.constraint;

/**
 * The validation group of warnings. Jakarta Validation applies it on request only:
 *
 * <pre>{@code
 * validator.validate(agreement);                                          // errors
 * validator.validate(agreement, Default.class, Warnings.class);           // errors and warnings
 * }</pre>
 */
public interface Warnings {}
