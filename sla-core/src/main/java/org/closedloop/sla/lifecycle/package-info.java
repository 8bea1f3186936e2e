/**
 * The lifecycle of an agreement, from draft to renewal.
 *
 * <p>Start at {@link org.closedloop.sla.lifecycle.AgreementStatus}, which is derived from signatures and a date.
 * {@link org.closedloop.sla.lifecycle.Succession} creates the next version, by amendment or renewal;
 * {@link org.closedloop.sla.lifecycle.AgreementHistory} holds the versions in order, and finds the version in force on
 * a day; {@link org.closedloop.sla.lifecycle.HistoryEvaluator} evaluates each day by the version in force.
 *
 * <p>A signed agreement never changes: other terms need a new version, which must be signed. This package compares
 * digests; {@code Signing} of sla-json computes them from the canonical form.
 */
@NullMarked
package org.closedloop.sla.lifecycle;

import org.jspecify.annotations.NullMarked;
