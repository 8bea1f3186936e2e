/**
 * A service that stores agreements and what the CRM recorded, and answers with scorecards.
 *
 * <p>A request passes {@code access}, is read by {@code http}, and changes something through {@code lead} or
 * {@code storage}, which write the {@code audit} log in the same transaction. {@code scoring} computes scorecards from
 * stored counters.
 */
@NullMarked
package org.closedloop.sla.examples.service;

import org.jspecify.annotations.NullMarked;
