/**
 * The contract that people sign, written from the value and read back.
 *
 * <p>Start at {@link org.closedloop.sla.document.AgreementDocument}. The contract is declared once, for both
 * directions: {@code Contract} lists its clauses in their order; a clause lists its {@code Element}s (sentences,
 * tables); a {@code Field} of a sentence or a row names an attribute and its {@code Value}, a kind of value that prints
 * and parses. From this one declaration follow
 *
 * <ul>
 *   <li>the text ({@code write}), in which a draft has a placeholder wherever an attribute is absent;
 *   <li>the reading of an edited text ({@code read}), with a problem for each text that cannot be parsed;
 *   <li>the losses ({@code carry}): what would be read back as something else.
 * </ul>
 *
 * <p>The words are in one resource per language, {@code ContractWording_de} and {@code ContractWording_en}. They are
 * also the grammar: a {@code Phrase} finds the values in a sentence. {@code SectionReader} tracks what has been read of
 * a part, and {@code Leftovers} reports the rest.
 *
 * <p>To add an attribute to a clause, such as {@code location} to the review, add it to the value ({@code Review}), to
 * the attributes of the clause ({@code ReviewAttributes}) and to the clause in {@code Contract}; to the resource of
 * each language its sentence {@code review.location}, its placeholder {@code open.LOCATION} and its name
 * {@code gap.LOCATION}; and in sla-json to {@code ClauseShapes} and {@code schema.properties}.
 *
 * <p>Three laws hold. Two agreements that differ read differently. The text promises nothing that the value does not
 * hold: a clause that was not agreed is written as such. What is read equals what was written, except for the losses.
 * Words of the parties are quoted as they are and never taken for markup.
 */
@NullMarked
package org.closedloop.sla.document;

import org.jspecify.annotations.NullMarked;
