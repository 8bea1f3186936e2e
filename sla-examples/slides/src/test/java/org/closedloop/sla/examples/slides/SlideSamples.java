package org.closedloop.sla.examples.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.forecast.Forecaster;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;

/** Scorecards as of 13 May 2026, and their slides. */
final class SlideSamples {

    static final LocalDate AS_OF = LocalDate.of(2026, 5, 13);

    static final String LONG_COMPANY =
            "<Company & \"Sons\"> with a name that is much longer than any slide is wide, ".repeat(5) + "AG";

    static final String LONG_CONSEQUENCE =
            "Everything is reviewed by everybody, again and again. ".repeat(20).strip();

    /** Files by subject; POI takes a second for one. */
    private static final Map<Subject, byte[]> WRITTEN = new IdentityHashMap<>();

    private static final Map<String, Subject> SUBJECTS = new HashMap<>();

    private SlideSamples() {}

    /** The full agreement with numbers of every kind. */
    static Subject full(Locale locale) {
        return SUBJECTS.computeIfAbsent(
                "full/" + locale, key -> subject(SlaFixtures.fullAgreement(), numbers(), locale));
    }

    /** The full agreement with relief, escalation, bonus and malus, and exclusions, of which one excuses a miss. */
    static Subject remedies(Locale locale) {
        return SUBJECTS.computeIfAbsent("remedies/" + locale, key -> subject(remedies(), numbers(), locale));
    }

    private static Agreement remedies() {
        Agreement agreement = SlaFixtures.agreementWithRemedies();
        List<Escalation> escalations = new ArrayList<>(agreement.getEscalations());
        escalations.add(Escalation.builder()
                .id("report-ladder")
                .target("monthly-report")
                .misses(2)
                .windows(4)
                .addSteps(EscalationStep.of(1, "Executive board", 20, "Present a plan."))
                .build());
        return agreement
                .withEscalations(escalations)
                .withExclusions(
                        TargetExclusion.ofPeriod(
                                        "crm-outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-20"))
                                .withTargets("sql-volume"),
                        TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-2"));
    }

    /** An agreement with 25 targets. */
    static Subject many(Locale locale) {
        List<Target> targets = new ArrayList<>(SlaFixtures.fullAgreement().getTargets());
        for (int i = 0; targets.size() < 25; i++) {
            Target target = targets.get(i);
            targets.add(target.withId(target.getId() + "-again"));
        }
        return subject(SlaFixtures.fullAgreement().withTargets(targets), numbers(), locale);
    }

    /** An agreement whose names are as long as they can be, with characters that XML escapes. */
    static Subject longNames(Locale locale) {
        Agreement agreement = SlaFixtures.agreementWithRemedies();
        return subject(
                agreement
                        .withCompany(LONG_COMPANY)
                        .withTitle(LONG_COMPANY)
                        .withParties(agreement.getParties().stream()
                                .map(party -> party.withFunction(
                                        party.getFunction() + " " + "and everything else ".repeat(6)))
                                .toList())
                        .withTargets(agreement.getTargets().stream()
                                .map(target -> target.withConsequence(LONG_CONSEQUENCE)
                                        .withId((target.getId()
                                                        + "-of-our-whole-group-and-all-of-its-subsidiaries-in-europe")
                                                .substring(0, 64)))
                                .toList())
                        .withReliefs(List.of())
                        .withEscalations(List.of())
                        .withAdjustments(List.of()),
                numbers(),
                locale);
    }

    /** The small agreement without any number. */
    static Subject empty(Locale locale) {
        return subject(SlaFixtures.smallAgreement(), FunnelNumbers.builder().build(), locale);
    }

    static Subject subject(Agreement agreement, FunnelNumbers numbers, Locale locale) {
        ResolvedTerms terms = agreement.resolve(SlaFixtures.zurichCalendar());
        Scorecard card = SlaEvaluator.evaluate(terms, numbers, AS_OF);
        return new Subject(card, terms, Forecaster.forecast(terms, card), new SlideTexts(locale));
    }

    /** The file, written once for each subject. */
    private static byte[] bytes(Subject subject) throws IOException {
        byte[] known = WRITTEN.get(subject);
        byte[] bytes = known == null ? written(subject) : known;
        WRITTEN.put(subject, bytes);
        return bytes;
    }

    static byte[] written(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScorecardSlides.of(subject.card(), subject.terms(), subject.words().locale())
                .withForecast(subject.forecast())
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
