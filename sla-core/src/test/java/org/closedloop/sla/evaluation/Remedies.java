package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;

/** A year of the small agreement: 120 SQLs a month of marketing, and 95 % of the answers in time of sales. */
final class Remedies {

    static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private Remedies() {}

    static Agreement agreement() {
        return SlaFixtures.smallAgreement();
    }

    /** Evaluates numbers of the months of 2026 at the end of the year. */
    static Scorecard score(Agreement agreement, FunnelNumbers numbers) {
        return SlaEvaluator.evaluate(agreement.resolve(SlaFixtures.zurichCalendar()), numbers, YEAR_END);
    }

    /** One month. */
    static FunnelNumbers month(String month, long sqls, long inTime, long late) {
        return FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse(month),
                        WindowNumbers.builder()
                                .putMeasurement("sqls", Count.of(sqls))
                                .putMeasurement("response", Timing.of(inTime, late))
                                .build())
                .build();
    }

    /** The months of 2026 from January, each with its SQLs and the answers in time of 100; no number is no data. */
    static FunnelNumbers year(List<Long> sqls, List<Long> inTime) {
        FunnelNumbers numbers = FunnelNumbers.builder().build();
        for (int i = 0; i < Math.max(sqls.size(), inTime.size()); i++) {
            WindowNumbers.Builder month = WindowNumbers.builder();
            if (i < sqls.size()) {
                month.putMeasurement("sqls", Count.of(sqls.get(i)));
            }
            if (i < inTime.size()) {
                month.putMeasurement("response", Timing.of(inTime.get(i), 100 - inTime.get(i)));
            }
            numbers = numbers.plus(FunnelNumbers.builder()
                    .putWindow(DateRange.parse(String.format("2026-%02d", i + 1)), month.build())
                    .build());
        }
        return numbers;
    }
}
