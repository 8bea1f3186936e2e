/**
 * How English, German and Swiss German write numbers, money, dates, lengths of time and quoted names.
 *
 * <p>{@link org.closedloop.sla.text.Figures} formats and {@link org.closedloop.sla.text.Numerals} parses numbers, money
 * and dates; {@link org.closedloop.sla.text.Durations} and {@link org.closedloop.sla.text.Quotation} do both. A
 * {@link org.closedloop.sla.text.PhraseBundle} holds the sentences of one language, and a
 * {@link org.closedloop.sla.text.Phrase} finds the arguments in such a sentence; a
 * {@link org.closedloop.sla.text.Choice} finds what a word names, and a
 * {@link org.closedloop.sla.text.LanguageDetector} in which language a text is.
 */
@NullMarked
package org.closedloop.sla.text;

import org.jspecify.annotations.NullMarked;
