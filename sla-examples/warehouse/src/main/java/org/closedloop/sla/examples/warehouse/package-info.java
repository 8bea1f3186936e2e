/**
 * The scorecard of leads that a query returns. {@link org.closedloop.sla.examples.warehouse.WarehouseScore} is the
 * command.
 */
@NullMarked
package org.closedloop.sla.examples.warehouse;

import org.jspecify.annotations.NullMarked;
