/**
 * The values of the library as documents: JSON and YAML, and leads line by line.
 *
 * <p>Start at {@link org.closedloop.sla.json.SlaJson}, which reads and writes whole documents and tells all problems of
 * one at once; at {@link org.closedloop.sla.json.LeadReader} for an export of leads of any length; at
 * {@link org.closedloop.sla.json.SlaModule} for a mapper of your own.
 *
 * <p>{@link org.closedloop.sla.json.CanonicalForm} is the one text of an agreement's terms, and
 * {@link org.closedloop.sla.json.TermsDigest} its digest; who signed which is in {@code signing}, and what two versions
 * say differently in {@code difference}. {@link org.closedloop.sla.json.YamlComments} counts what a rewrite of a
 * document would lose.
 *
 * <p>Inside, a document becomes a tree of nodes that know their place ({@code NodeReader}), and a shape turns nodes
 * into a value and the value into text ({@code Shape}). The files named {@code ...Shapes} read like the documents that
 * they describe; every field is defined there once. When the form changes, {@code FormatVersions} gets its next version
 * and a {@code Migration} of the tree, so that the shapes know the current form alone.
 */
@NullMarked
package org.closedloop.sla.json;

import org.jspecify.annotations.NullMarked;
