/**
 * What an author may have got wrong: {@linkplain org.closedloop.sla.validation.Rule rules}, and the
 * {@linkplain org.closedloop.sla.validation.Finding findings} where they are broken.
 *
 * <p>Start at {@link org.closedloop.sla.validation.agreement.AgreementValidator} for agreements, at
 * {@link org.closedloop.sla.validation.agreement.ExclusionsValidator} for exclusions recorded later, at
 * {@link org.closedloop.sla.crm.mapping.validation.MappingValidator} for mappings of a CRM, and at
 * {@link org.closedloop.sla.planning.validation.PlanValidator} for plans: each returns all
 * {@link org.closedloop.sla.validation.Findings} at once. {@code RULES.md} shows each rule with an example.
 *
 * <p>Rules about a single attribute are annotations on the model; rules about how the parts fit each other are classes
 * behind the annotation {@code Consistent}. Both are Jakarta Validation, so that a host's own validator applies them
 * all, in its default group and regardless of their severity.
 *
 * <p>{@code Breach}, {@code DocumentLayout}, {@code Report}, {@code Rules} and {@code Step} are internal: public only
 * for the packages that hold the rules of one kind of document. {@code TextValidator} is public for Hibernate
 * Validator.
 */
@NullMarked
package org.closedloop.sla.validation;

import org.jspecify.annotations.NullMarked;
