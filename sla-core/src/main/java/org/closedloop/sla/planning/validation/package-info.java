/**
 * The rules for plans, and how a plan fits an agreement and the past.
 *
 * <p>Start at {@link org.closedloop.sla.planning.validation.PlanValidator}. {@code ConsistentPlanValidator} is public
 * for Hibernate Validator.
 */
@NullMarked
package org.closedloop.sla.planning.validation;

import org.jspecify.annotations.NullMarked;
