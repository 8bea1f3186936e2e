/**
 * The paper that people sign, written from the value and read back: the last station of the data's way.
 *
 * <p>Start at {@link org.closedloop.sla.document.AgreementDocument}. Each clause of the contract has a class of its own
 * that writes Markdown; {@code ContractPage} has a Markdown library turn the same text into one printable page, so that
 * both forms say the same. What the clauses say is worded in one resource per language, {@code Wording_de} and
 * {@code Wording_en}; numbers, dates and money are told by {@code evaluation}'s figures.
 *
 * <p>A draft is the same text with placeholders where nothing is agreed yet, and a list of them: see {@code Contents}.
 *
 * <p>And back: {@code AgreementDocument.parse} reads what was written and edited since. Beside each clause that writes
 * is a reader of the same name ({@code ScopeClause}, {@code ScopeReader}); {@code AgreementReader} calls them all. The
 * resources are the grammar: a {@code Phrase} is a sentence of theirs that finds the values in a text, {@code Forms}
 * reads the values, and what nobody takes from its {@code Passage} is reported by {@code Remains}. {@code Carried}
 * knows what the text does not carry; it is the place to mend when an attribute is added to the model.
 *
 * <p>Two laws hold. Whatever the value holds stands in the text, so that two agreements that differ read differently;
 * and the text promises nothing that the value does not hold: a clause that is left out says so. Words of the parties
 * are quoted as they are and never taken for markup. A third follows: what is read equals what was written, but for the
 * losses that were told.
 */
@NullMarked
package org.closedloop.sla.document;

import org.jspecify.annotations.NullMarked;
