/**
 * An agreement's life, from draft to renewal.
 *
 * <p>Start at {@link org.closedloop.sla.lifecycle.AgreementStatus}, which is derived from signatures and a date and
 * never stored. {@link org.closedloop.sla.lifecycle.Succession} makes the next version, by amendment or renewal;
 * {@link org.closedloop.sla.lifecycle.AgreementHistory} holds the versions in their order and knows which was in force
 * when; {@link org.closedloop.sla.lifecycle.HistoryEvaluator} scores each day by the terms that held on it.
 *
 * <p>A signed agreement never changes: whoever wants other terms makes a new version, which must be signed. Digests are
 * compared here and not computed; computing them takes the canonical form, which is sla-json's ({@code Signing}).
 */
@NullMarked
package org.closedloop.sla.lifecycle;

import org.jspecify.annotations.NullMarked;
