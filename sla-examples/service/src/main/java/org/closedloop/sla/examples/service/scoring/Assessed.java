package org.closedloop.sla.examples.service.scoring;

import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.measurement.FunnelNumbers;

/**
 * A scorecard with what it was computed from.
 *
 * @param revision the revision of the data
 */
public record Assessed(ResolvedTerms terms, FunnelNumbers numbers, Scorecard scorecard, long revision) {}
