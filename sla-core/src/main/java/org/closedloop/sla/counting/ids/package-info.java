/**
 * Finds ids that several leads have, on request: {@link org.closedloop.sla.counting.ids.LeadIdCounter} is filled beside
 * a {@code FunnelCounter}, from the same leads.
 */
@NullMarked
package org.closedloop.sla.counting.ids;

import org.jspecify.annotations.NullMarked;
