/**
 * The schedule of an agreement's obligations.
 *
 * <p>Start at {@link org.closedloop.sla.schedule.ObligationSchedule}, which lists the obligations due {@code during} a
 * range of days, or {@code next}. Each kind of {@link org.closedloop.sla.schedule.Obligation} has its own type;
 * {@code ObligationSentences} formats them. One class per clause computes them: {@code WindowEnds}, {@code ReportsDue},
 * {@code ReviewMeetings}, {@code RenewalDays}, {@code Vacancies}, {@code SignaturesDue}, and {@code EscalationsDue}
 * from a scorecard.
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li><b>Intervals</b> are added to the first date, not to the previous one: monthly from 31 January gives 28
 *       February, 31 March, 30 April. Windows and their ends follow the same rule
 *       ({@link org.closedloop.sla.time.WindowRule}).
 *   <li><b>Days off.</b> A review meeting planned for a day off is held on the next working day. Other obligations are
 *       not moved.
 *   <li><b>Working days</b> are those of the agreement's calendar. A report is due on the n-th working day after its
 *       period's last day, as computed by the evaluator. The last reports are due after the agreement's end, so that
 *       the calendar should contain the holidays after it.
 *   <li><b>Notice</b> periods are subtracted from the first day after the agreement's end, and notice must be given
 *       before the resulting day: three months before the end of June is 31 March at the latest. In a shorter month,
 *       its last day is used.
 *   <li><b>Ends</b> are listed on the last day: of the agreement, of a window, of a post.
 * </ul>
 */
@NullMarked
package org.closedloop.sla.schedule;

import org.jspecify.annotations.NullMarked;
