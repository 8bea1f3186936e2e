/**
 * The rules for mappings of a CRM.
 *
 * <p>Start at {@link org.closedloop.sla.crm.mapping.validation.MappingValidator}. Rules about a mapping alone are also
 * applied by a host's own Jakarta validator, behind the annotation {@code Consistent}; how a mapping fits an agreement
 * is checked by the validator of this package only.
 */
@NullMarked
package org.closedloop.sla.crm.mapping.validation;

import org.jspecify.annotations.NullMarked;
