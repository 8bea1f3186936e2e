/**
 * The paper that people sign, written from the value: the last station of the data's way.
 *
 * <p>Start at {@link org.closedloop.sla.document.AgreementDocument}. Each clause of the contract has a class of its own
 * that writes Markdown; {@code ContractPage} has a Markdown library turn the same text into one printable page, so that
 * both forms say the same. What the clauses say is worded in one resource per language, {@code Wording_de} and
 * {@code Wording_en}; numbers, dates and money are told by {@code evaluation}'s figures.
 *
 * <p>A draft is the same text with placeholders where nothing is agreed yet, and a list of them: see {@code Contents}.
 *
 * <p>Two laws hold. Whatever the value holds stands in the text, so that two agreements that differ read differently;
 * and the text promises nothing that the value does not hold: a clause that is left out says so. Words of the parties
 * are quoted as they are and never taken for markup.
 */
@NullMarked
package org.closedloop.sla.document;

import org.jspecify.annotations.NullMarked;
