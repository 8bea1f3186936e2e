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
 * behind the annotation {@code Consistent}. Both are Jakarta Validation, so that a host's own validator applies them:
 * errors in the default group, warnings and advice in the groups {@link org.closedloop.sla.constraint.Warnings} and
 * {@link org.closedloop.sla.constraint.Advice}. {@code @Valid} therefore refuses a value with errors and no other.
 * {@link org.closedloop.sla.validation.Rule#of(jakarta.validation.ConstraintViolation) Rule.of} returns the rule of a
 * violation.
 *
 * <p>A host that requests several groups has the rules evaluated once per group, as Jakarta Validation does not tell a
 * constraint the groups. {@code AgreementValidator} and its siblings evaluate them once for all severities.
 *
 * <p>{@code Breach}, {@code ConsistencyValidator}, {@code DocumentLayout}, {@code Report}, {@code Rules} and
 * {@code Step} are internal: public only for the packages that hold the rules of one kind of document.
 * {@code TextValidator} is public for Hibernate Validator.
 */
@NullMarked
package org.closedloop.sla.validation;

import org.jspecify.annotations.NullMarked;
