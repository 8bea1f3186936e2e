/**
 * A plan as one page: the funnel backwards from the revenue goals.
 *
 * <p>Start at {@link org.closedloop.sla.report.planning.HtmlPlanReport}.
 */
@NullMarked
package org.closedloop.sla.report.planning;

import org.jspecify.annotations.NullMarked;
