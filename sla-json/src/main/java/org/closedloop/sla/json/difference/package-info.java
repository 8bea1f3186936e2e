/**
 * What one version of an agreement says differently from another.
 *
 * <p>Start at {@link org.closedloop.sla.json.difference.AgreementDiff}. It compares the canonical forms, so that it is
 * empty if and only if both have the same digest.
 */
@NullMarked
package org.closedloop.sla.json.difference;

import org.jspecify.annotations.NullMarked;
