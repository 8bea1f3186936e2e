/**
 * Internal. Parses JSON and YAML into a tree of {@code Node}s, each of which knows its line, column and JSON pointer,
 * and collects the problems of a document.
 *
 * <p>{@code NodeReader} builds the tree from Jackson's tokens, {@code Notation} configures Jackson for a format, and
 * {@code Limits} bounds the size of the input.
 *
 * <p>Public classes of this package serve other packages of this module and can change in any release.
 */
@NullMarked
package org.closedloop.sla.json.tree;

import org.jspecify.annotations.NullMarked;
