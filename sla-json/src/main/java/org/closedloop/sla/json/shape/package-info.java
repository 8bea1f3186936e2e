/**
 * Internal. Shapes: two-way descriptions of a value's form. A shape reads a value from a node, writes it, and describes
 * it in a JSON Schema.
 *
 * <p>{@code ObjectShape} lists the fields of an object; {@code UnionShape}, {@code ChoiceShape} and {@code EitherShape}
 * select one of several forms; the {@code TextualShape}s and {@code NumberShape} are the leaves, which {@code Scalars}
 * names.
 *
 * <p>Public classes of this package serve other packages of this module and can change in any release.
 */
@NullMarked
package org.closedloop.sla.json.shape;

import org.jspecify.annotations.NullMarked;
