package org.closedloop.sla.examples.benchmarks.operations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.MonthAnswer;
import org.closedloop.sla.examples.benchmarks.question.Question;

/** Answers the question with handwritten code over columns, without names, cases or support for other agreements. */
final class LeanAnswer {

    private static final long BEGIN = Question.BEGIN.toEpochMilli();
    private static final long CLOSE = Question.CLOSE.toEpochMilli();
    private static final long LIMIT = Question.LIMIT_HOURS * 3_600_000L;

    private static final int WITHIN = 0;
    private static final int LATE = 1;
    private static final int OVERDUE = 2;
    private static final int PENDING = 3;

    /** An upper bound of the business minutes in a year. */
    private static final int MINUTES = 366 * 24 * 60;

    private final HourTable hours;
    private final long[] mqls = new long[12];
    private final long[] sqls = new long[12];
    private final long[] converted = new long[12];
    private final long[][] verdicts = new long[4][12];
    private final int[][] minutes = new int[12][];
    private final long[] won = new long[12];
    private long counted;

    LeanAnswer(HourTable hours) {
        this.hours = hours;
        for (int month = 0; month < 12; month++) {
            minutes[month] = new int[64];
        }
    }

    Answer of(LeadColumns leads) {
        for (int i = 0; i < leads.size(); i++) {
            long mql = leads.mql[i];
            long sql = leads.sql[i];
            long closed = leads.closed[i];
            if (counts(mql)) {
                int month = hours.month(mql);
                mqls[month]++;
                converted[month] += sql >= mql && sql < CLOSE ? 1 : 0;
            }
            if (counts(sql)) {
                sqls[hours.month(sql)]++;
            }
            if (counts(leads.handedOver[i])) {
                time(leads.handedOver[i], leads.touched[i]);
            }
            if (counts(closed)) {
                won[hours.month(closed)] += leads.won[i];
            }
            boolean any = counts(leads.created[i])
                    || counts(mql)
                    || counts(sql)
                    || counts(leads.handedOver[i])
                    || counts(leads.accepted[i])
                    || counts(leads.touched[i])
                    || counts(closed);
            counted += any ? 1 : 0;
        }
        return answer(leads.size());
    }

    private static boolean counts(long millis) {
        return millis >= BEGIN && millis < CLOSE;
    }

    private void time(long start, long touch) {
        int month = hours.month(start);
        boolean done = touch < CLOSE;
        long took = hours.openBefore(done ? touch : CLOSE) - hours.openBefore(start);
        boolean kept = took <= LIMIT;
        verdicts[done ? (kept ? WITHIN : LATE) : (kept ? PENDING : OVERDUE)][month]++;
        if (done) {
            int minute = (int) ((took + 59_999) / 60_000);
            if (minute >= minutes[month].length) {
                minutes[month] = Arrays.copyOf(minutes[month], Math.min(MINUTES, 2 * minute));
            }
            minutes[month][minute]++;
        }
    }

    private Answer answer(int leads) {
        List<MonthAnswer> months = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            long done = verdicts[WITHIN][month] + verdicts[LATE][month];
            months.add(new MonthAnswer(
                    Question.YEAR.getStart().plusMonths(month).toString().substring(0, 7),
                    mqls[month],
                    sqls[month],
                    converted[month],
                    verdicts[WITHIN][month],
                    verdicts[LATE][month],
                    verdicts[OVERDUE][month],
                    verdicts[PENDING][month],
                    percentile(month, done, 50),
                    percentile(month, done, 90),
                    BigDecimal.valueOf(won[month], 2)));
        }
        return new Answer(months, counted, leads - counted);
    }

    private long percentile(int month, long done, int percentage) {
        long rank = (done * percentage + 99) / 100;
        long seen = 0;
        for (int minute = 0; minute < minutes[month].length && done > 0; minute++) {
            seen += minutes[month][minute];
            if (seen >= rank) {
                return minute;
            }
        }
        return -1;
    }
}
