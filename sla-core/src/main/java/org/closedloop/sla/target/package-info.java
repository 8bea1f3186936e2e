/**
 * What was promised: clause 6 of the agreement.
 *
 * <p>A {@link org.closedloop.sla.target.Target} sets a threshold on a metric, for windows of one length. There is one
 * kind of target for each kind of thing that measuring gives (a count, money, a share, a delivery), so that thirteen
 * metrics need four judgements, not thirteen.
 */
@NullMarked
package org.closedloop.sla.target;

import org.jspecify.annotations.NullMarked;
