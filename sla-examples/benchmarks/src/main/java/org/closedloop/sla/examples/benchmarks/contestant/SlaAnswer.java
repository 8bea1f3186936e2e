package org.closedloop.sla.examples.benchmarks.contestant;

import java.util.List;
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.MonthAnswer;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;

/** The library's numbers in the form of the answer. */
public final class SlaAnswer {

    private SlaAnswer() {}

    /** Returns the answer that corresponds to the numbers. */
    public static Answer of(FunnelNumbers numbers) {
        List<MonthAnswer> months = WindowRule.monthly().over(Question.YEAR).stream()
                .map(Window::getRange)
                .map(month -> month(numbers, month))
                .toList();
        LeadAccount account = numbers.getAccount().orElseThrow();
        return new Answer(months, account.getCounted(), account.getOutside());
    }

    private static MonthAnswer month(FunnelNumbers numbers, DateRange month) {
        Timing response = number(Timing.class, numbers, month, "response");
        return new MonthAnswer(
                month.label(),
                number(Count.class, numbers, month, "mqls").getValue(),
                number(Count.class, numbers, month, "sqls").getValue(),
                number(Ratio.class, numbers, month, "mql-to-sql").getPart(),
                response.getWithin(),
                response.getLate(),
                response.getOverdue(),
                response.getPending(),
                response.getMinutes().percentile(50).orElse(-1),
                response.getMinutes().percentile(90).orElse(-1),
                number(Amount.class, numbers, month, "revenue").getTotal().getAmount());
    }

    private static <M extends Measurement> M number(
            Class<M> kind, FunnelNumbers numbers, DateRange month, String metric) {
        return kind.cast(numbers.find(month, metric).orElseThrow());
    }
}
