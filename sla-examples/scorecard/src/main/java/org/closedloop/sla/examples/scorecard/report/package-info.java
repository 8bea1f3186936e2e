/**
 * The scorecard as one page for a meeting, and an import as one for whoever owns the CRM: HTML without scripts, and
 * nothing that has to be fetched.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.report.HtmlReport} and
 * {@link org.closedloop.sla.examples.scorecard.report.HtmlImportReport}. Each part of a page is one {@code Section},
 * from the {@code Headline} down to the {@code ScorecardNotes}; all of them write through {@code Html}, which is the
 * one place where text is escaped, and take their words from {@code PageTexts}.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.report;

import org.jspecify.annotations.NullMarked;
