/**
 * Reads one record as its mapping defines: texts become times, amounts, outcomes, leads and deals.
 *
 * <p>Internal: all types are public only for {@code crm.profile} and {@code crm.assembly}, and may change at any time.
 * {@link org.closedloop.sla.crm.reading.ImportReading} is the entry; {@link org.closedloop.sla.crm.reading.ImportLog}
 * takes what is counted and reported.
 */
@NullMarked
package org.closedloop.sla.crm.reading;

import org.jspecify.annotations.NullMarked;
