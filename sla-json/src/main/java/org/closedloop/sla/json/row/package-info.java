/**
 * Internal. Reads leads from the rows of a table: a {@code RowLexer} splits CSV into cells, a {@code RowHeader} has the
 * meaning of each column, and a {@code RowTree} turns a row into the node of a lead, which is read as a document is. A
 * {@code RowScanner} of the package {@code scan} reads plain rows without that.
 *
 * <p>Public classes of this package serve other packages of this module and can change in any release.
 */
@NullMarked
package org.closedloop.sla.json.row;

import org.jspecify.annotations.NullMarked;
