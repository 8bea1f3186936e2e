package org.closedloop.sla.examples.hosts;

import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;

/** An agreement with errors, warnings and advice in many of its clauses. */
final class WrongAgreement {

    private WrongAgreement() {}

    static Agreement of(String company) {
        DateRange year = DateRange.parse("2026");
        return Agreement.builder()
                .id("acme-2026")
                .version(0)
                .company(company)
                .language(Locale.ENGLISH)
                .scope(Scope.of(year, ZoneId.of("Europe/Zurich"), "[REGION]", "zurich"))
                .addParties(Party.of(MARKETING, "Inbound Marketing", "Mia Keller"), Party.of(SALES, " ", "Mia Keller"))
                .definitions(Definitions.of(
                        FunnelStage.of(Stage.MQL, "{{DEFINITION}}"), FunnelStage.of(Stage.SQL, "Has a need.")))
                .addMetrics(
                        StageCount.of("sqls", Stage.SQL),
                        StageCount.of("leads", Stage.LEAD),
                        ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER))
                .addTargets(
                        VolumeTarget.of("sqls", MARKETING, "sqls", -3, WindowRule.monthly()),
                        ShareTarget.of("sql-response", SALES, "response", new BigDecimal("1.5"), WindowRule.monthly()))
                .addPosts(Post.of(MARKETING, "Mia Keller", "Mia Keller", year))
                .build();
    }
}
