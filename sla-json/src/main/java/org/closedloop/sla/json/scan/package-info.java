/**
 * Internal. Reads leads from the bytes of an export: a {@code LineSource} finds the lines of a stream or a part of a
 * file, and a {@code LeadScanner} reads the fields of a plain line into a record of numbers, without creating an object
 * per lead. A {@code RowScanner} does the same with the cells of a row.
 *
 * <p>A line is plain if it has no escapes, no repeated or unknown fields and no envelope, and if its times and amounts
 * are in a usual form. The scanner rejects any other line, and the caller parses it as a document. The scanner does not
 * use Jackson.
 *
 * <p>Public classes of this package serve other packages of this module and can change in any release.
 */
@NullMarked
package org.closedloop.sla.json.scan;

import org.jspecify.annotations.NullMarked;
