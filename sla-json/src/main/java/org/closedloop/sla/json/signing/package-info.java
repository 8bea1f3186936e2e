/**
 * Who signed which terms.
 *
 * <p>Start at {@link org.closedloop.sla.json.signing.Signing}: {@code sign} adds a signature over the digest of the
 * terms, {@code check} says which signatures still match them. What follows from signatures without computing a digest,
 * an agreement's status, is in sla-core's {@code lifecycle}.
 */
@NullMarked
package org.closedloop.sla.json.signing;

import org.jspecify.annotations.NullMarked;
