/**
 * What is due when: the days that an agreement's terms ask somebody to keep.
 *
 * <p>Start at {@link org.closedloop.sla.schedule.ObligationSchedule}, which reads the terms once and then tells what is
 * due {@code during} a range of days, or {@code next}. Each kind of {@link org.closedloop.sla.schedule.Obligation} is a
 * type of its own; what they say in words is in {@code Sentences}. Where they come from is a class per clause:
 * {@code WindowEnds}, {@code ReportsDue}, {@code ReviewMeetings}, {@code RenewalDays}, {@code Vacancies},
 * {@code SignaturesDue}.
 *
 * <p>The conventions, in one place:
 *
 * <ul>
 *   <li><b>Intervals</b> are counted from the first date each, never one after the other: from 31 January by a month
 *       come 28 February, 31 March, 30 April. Windows and their ends follow the same rule
 *       ({@link org.closedloop.sla.time.WindowRule}).
 *   <li><b>Days off.</b> A review meeting planned for one is held on the next working day and remembers the day it was
 *       planned for. Nothing else moves: a window ends when it ends, and a notice given later is a notice given late.
 *   <li><b>Working days</b> are those of the agreement's calendar. A report is due on the n-th working day after its
 *       period's last day, by the same computation by which the evaluator judges it. The last reports are due after the
 *       agreement's end, so the calendar should know the holidays that follow it.
 *   <li><b>Notice</b> is counted back from the first day after the agreement's end, and must be given before the day
 *       that is reached: three months to the end of June is 31 March at the latest. Where the month reached is too
 *       short, its last day counts.
 *   <li><b>Last days.</b> What ends is listed on its last day: the agreement, a window, the days of the person who
 *       leaves a post.
 * </ul>
 */
@NullMarked
package org.closedloop.sla.schedule;

import org.jspecify.annotations.NullMarked;
