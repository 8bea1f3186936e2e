/**
 * The targets: clause 6 of the agreement.
 *
 * <p>A {@link org.closedloop.sla.target.Target} sets a threshold on a metric, for windows of one length. There is one
 * kind of target per {@link org.closedloop.sla.metric.Quantity}: count, money, share and delivery.
 */
@NullMarked
package org.closedloop.sla.target;

import org.jspecify.annotations.NullMarked;
