/**
 * Internal. Declares the form of every document: the files named {@code ...Shapes} list the fields of each value once,
 * and reader, writer and JSON Schema follow from them.
 *
 * <p>{@code Document} lists the kinds of documents and adds their envelope. When the form changes,
 * {@code FormatVersions} gets its next version and a {@code Migration} of the tree, so that the shapes describe the
 * current form only.
 *
 * <p>Public classes of this package serve other packages of this module and can change in any release.
 */
@NullMarked
package org.closedloop.sla.json.value;

import org.jspecify.annotations.NullMarked;
