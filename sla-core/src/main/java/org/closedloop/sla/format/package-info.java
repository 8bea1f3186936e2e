/**
 * How exports write values, and what is read from their texts: times, amounts, flags, and words that mean no value.
 *
 * <p>Start at {@link org.closedloop.sla.format.ExportFormat}. Nothing here knows a CRM's properties; {@code crm} asks
 * for the value of a text and reports what could not be read.
 */
@NullMarked
package org.closedloop.sla.format;

import org.jspecify.annotations.NullMarked;
