/**
 * Counts the properties and values of an export, for the {@link org.closedloop.sla.crm.ImportProfile} of an import.
 *
 * <p>Internal: all types are public only for {@code crm.assembly}, and may change at any time.
 */
@NullMarked
package org.closedloop.sla.crm.profile;

import org.jspecify.annotations.NullMarked;
