package org.closedloop.sla.examples.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;

/** Scorecards as of 13 May 2026, and their slides. */
final class SlideSamples {

    static final LocalDate AS_OF = LocalDate.of(2026, 5, 13);

    private SlideSamples() {}

    /** The full agreement with numbers of every kind. */
    static Subject full(Locale locale) {
        return subject(SlideAgreements.full(), numbers(), locale);
    }

    /** The small agreement without any number. */
    static Subject empty(Locale locale) {
        return subject(SlideAgreements.small(), FunnelNumbers.builder().build(), locale);
    }

    static Subject subject(Agreement agreement, FunnelNumbers numbers, Locale locale) {
        ResolvedTerms terms = agreement.resolve(SlideAgreements.calendar());
        Scorecard card = SlaEvaluator.evaluate(terms, numbers, AS_OF);
        return new Subject(card, terms, new SlideTexts(locale));
    }

    static byte[] bytes(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScorecardSlides.of(subject.card(), subject.terms(), subject.words().locale())
                .write(out);
        return out.toByteArray();
    }

    /** The slides, read back. */
    static XMLSlideShow show(Subject subject) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(subject)));
    }

    static FunnelNumbers numbers() {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        int[] sqls = {131, 118, 140, 122, 41};
        for (int month = 1; month <= sqls.length; month++) {
            long count = sqls[month - 1];
            numbers.putWindow(
                    DateRange.parse("2026-0" + month),
                    WindowNumbers.builder()
                            .count("sqls", count)
                            .ratio("acceptance", count - 9, count)
                            .ratio("completeness", 1999, 2000)
                            .putMeasurement("response", timing(month))
                            .timing("feedback", 20L + month, month / 3)
                            .build());
        }
        for (int week = 10; week <= 20; week++) {
            numbers.putWindow(
                    DateRange.parse("2026-W" + week),
                    WindowNumbers.builder().timing("hot-response", 12, week % 4).build());
        }
        return numbers.putWindow(DateRange.parse("2026-Q1"), quarter("412345.67", "1199999.99", 389))
                .putWindow(DateRange.parse("2026-Q2"), quarter("340000", "566800.50", 163))
                .putWindow(DateRange.parse("2026"), year())
                .account(LeadAccount.builder()
                        .counted(9_398)
                        .outside(37)
                        .skipped(14)
                        .issueCount(0)
                        .build())
                .build();
    }

    private static WindowNumbers quarter(String pipeline, String revenue, long sqls) {
        return WindowNumbers.builder()
                .amount("pipeline", chf(pipeline))
                .putMeasurement(
                        "revenue",
                        Amount.builder()
                                .total(chf(revenue))
                                .addUnconverted(Money.parse("USD 88000"))
                                .unvalued(2)
                                .build())
                .ratio("mql-to-sql", sqls, 1204)
                .ratio("close-rate", 24, 96)
                .amountShare("marketing-share", chf("900000"), chf("1716800.50"))
                .build();
    }

    private static WindowNumbers year() {
        return WindowNumbers.builder()
                .count("stage:contact", 9_412)
                .count("stage:lead", 4_180)
                .count("stage:mql", 1_803)
                .count("stage:sql", 552)
                .count("stage:customer", 41)
                .ratio("rate:MQL to SQL", 552, 1_803)
                .ratio("rate:SQL to customer", 41, 552)
                .ratio("funnel:deals", 41, 156)
                .amount("funnel:revenue", chf("1766800.49"))
                .build();
    }

    private static Timing timing(int month) {
        return Timing.builder()
                .within(111)
                .late(5)
                .overdue(month == 5 ? 3 : 1)
                .pending(month == 5 ? 6 : 0)
                .unmeasured(month == 5 ? 4 : 0)
                .minutes(MinuteHistogram.of(Map.of(12, 30L, 47, 50L, 140, 25L, 240, 6L, 241, 2L, 1000, 3L)))
                .build();
    }

    private static Money chf(String amount) {
        return Money.parse("CHF " + new BigDecimal(amount).setScale(2));
    }
}
