/**
 * A scorecard as one page for a management meeting: HTML without scripts and without anything to load, for a screen and
 * for paper.
 *
 * <p>Start at {@link org.closedloop.sla.report.HtmlReport}. Each part of the page is one {@code Section}, from
 * {@code Headline} to {@code ScorecardNotes}. {@code ReportPage} is the frame, and {@code PageTexts} has the words;
 * both are shared with the page of an import, in {@code report.crm}, and the page of a plan, in
 * {@code report.planning}.
 */
@NullMarked
package org.closedloop.sla.report;

import org.jspecify.annotations.NullMarked;
