package org.closedloop.sla.examples.benchmarks.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The question for each month of 2026, at the close of the year: how many leads became MQLs and SQLs, how many of the
 * month's MQLs became SQLs since, how fast the leads handed over were first touched, and how much revenue was won.
 */
public final class Question {

    /** The agreement's year. */
    public static final DateRange YEAR = DateRange.parse("2026");

    /** The last day that counts. */
    public static final LocalDate AS_OF = YEAR.getEnd();

    /** The year's first instant. */
    public static final Instant BEGIN =
            YEAR.getStart().atStartOfDay(ZurichOffice.ZONE).toInstant();

    /** The first instant after the close. */
    public static final Instant CLOSE =
            AS_OF.plusDays(1).atStartOfDay(ZurichOffice.ZONE).toInstant();

    /** The number of business hours within which sales must touch a lead. */
    public static final int LIMIT_HOURS = 4;

    /** Returns the agreement with its calendar. */
    public static ResolvedTerms terms() {
        return agreement().resolve(ZurichOffice.CALENDAR);
    }

    private Question() {}

    private static Agreement agreement() {
        WindowRule monthly = WindowRule.monthly();
        CurrencyUnit chf = CurrencyUnit.of("CHF");
        return Agreement.builder()
                .id("benchmark-2026")
                .company("Beispiel AG")
                .language(Locale.ENGLISH)
                .scope(Scope.of(YEAR, ZurichOffice.ZONE, "Switzerland", "zurich"))
                .addParties(
                        Party.of(Role.MARKETING, "Inbound Marketing", "Mia Keller"),
                        Party.of(Role.SALES, "Inbound Sales", "Sam Frei"))
                .definitions(Definitions.builder()
                        .addStages(
                                FunnelStage.of(Stage.MQL, "Fits the profile and asked for more."),
                                FunnelStage.of(Stage.SQL, "Has a need, a budget and a date."))
                        .revenue(RevenueDefinition.net(chf, "On the day of the signature."))
                        .build())
                .addMetrics(
                        StageCount.of("mqls", Stage.MQL),
                        StageCount.of("sqls", Stage.SQL),
                        Conversion.of("mql-to-sql", Stage.MQL, Stage.SQL, ConversionBasis.COHORT),
                        ResponseTime.of("response", TimeLimit.hours(LIMIT_HOURS), ClockStart.HAND_OVER),
                        Revenue.of("revenue"))
                .addTargets(
                        VolumeTarget.of("mql-volume", Role.MARKETING, "mqls", 4_000, monthly),
                        VolumeTarget.of("sql-volume", Role.MARKETING, "sqls", 2_400, monthly),
                        ShareTarget.of("mql-quality", Role.MARKETING, "mql-to-sql", new BigDecimal("0.55"), monthly),
                        ShareTarget.of("sql-response", Role.SALES, "response", new BigDecimal("0.80"), monthly),
                        MoneyTarget.of("closed-won", Role.SALES, "revenue", Money.of(chf, 1_000_000), monthly))
                .addPosts(
                        Post.of(Role.MARKETING, "Mia Keller", "Max Roth", YEAR),
                        Post.of(Role.SALES, "Sam Frei", "Sara Graf", YEAR))
                .build();
    }
}
