/**
 * What a firm's CRM means by its properties, as an author states it.
 *
 * <p>Start at {@link org.closedloop.sla.crm.mapping.CrmMapping}: it has one part each for leads, deals, activities and
 * change logs. A time is taken from a {@link org.closedloop.sla.crm.mapping.TimeSource}, and a condition is a
 * {@link org.closedloop.sla.crm.mapping.PropertyTest}.
 * {@link org.closedloop.sla.crm.mapping.validation.MappingValidator} finds mistakes.
 *
 * <p>{@code MappedAttributes}, {@code PropertyUse} and {@code SourceParts} are internal: public only for the packages
 * that read by a mapping.
 */
@NullMarked
package org.closedloop.sla.crm.mapping;

import org.jspecify.annotations.NullMarked;
