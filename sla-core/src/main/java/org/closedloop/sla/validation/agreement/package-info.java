/**
 * The rules for agreements, one class per clause.
 *
 * <p>Start at {@link org.closedloop.sla.validation.agreement.AgreementValidator}. Rules about an agreement alone are
 * also applied by a host's own Jakarta validator, behind the annotation {@code Consistent}; how an agreement fits its
 * calendar, its predecessor and the digest of its terms is checked by the validator of this package only. Exclusions
 * that are recorded later have a validator of their own, which shares the rules of clause 15.
 */
@NullMarked
package org.closedloop.sla.validation.agreement;

import org.jspecify.annotations.NullMarked;
