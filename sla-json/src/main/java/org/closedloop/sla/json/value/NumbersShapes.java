package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.shape.ListShape;
import org.closedloop.sla.json.shape.MapShape;
import org.closedloop.sla.json.shape.MappedShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.Shape;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.WindowNumbers;

/** The funnel's numbers: window, metric, measurement. */
final class NumbersShapes {

    /** Directly the metrics, without a field in between. */
    static final Shape<WindowNumbers> WINDOW_NUMBERS = MappedShape.of(
            MapShape.mapOf(ANY_TEXT, MeasurementShapes.MEASUREMENT),
            measurements ->
                    WindowNumbers.builder().putAllMeasurements(measurements).build(),
            WindowNumbers::getMeasurements);

    static final ObjectShape<LeadIssue, LeadIssue.Builder> ISSUE = object(
                    "lead-issue", LeadIssue::builder, LeadIssue.Builder::build)
            .optional("source", ANY_TEXT, LeadIssue::getSource, LeadIssue.Builder::source)
            .optional("line", WHOLE, LeadIssue::getLine, LeadIssue.Builder::line)
            .optional("lead", ANY_TEXT, LeadIssue::getLead, LeadIssue.Builder::lead)
            .required("code", ANY_TEXT, LeadIssue::getCode, LeadIssue.Builder::code)
            .required("message", ANY_TEXT, LeadIssue::getMessage, LeadIssue.Builder::message)
            .required("effect", enumOf(LeadIssue.Effect.class), LeadIssue::getEffect, LeadIssue.Builder::effect);

    static final ObjectShape<LeadAccount, LeadAccount.Builder> ACCOUNT = object(
                    "lead-account", LeadAccount::builder, LeadAccount.Builder::build)
            .defaulted("counted", WHOLE, 0L, LeadAccount::getCounted, LeadAccount.Builder::counted)
            .defaulted("outside", WHOLE, 0L, LeadAccount::getOutside, LeadAccount.Builder::outside)
            .defaulted("skipped", WHOLE, 0L, LeadAccount::getSkipped, LeadAccount.Builder::skipped)
            .defaulted("issueCount", WHOLE, 0L, LeadAccount::getIssueCount, LeadAccount.Builder::issueCount)
            .optional("newestOn", DATE, LeadAccount::getNewestOn, LeadAccount.Builder::newestOn)
            .defaulted("later", WHOLE, 0L, LeadAccount::getLater, LeadAccount.Builder::later)
            .map("excluded", TEXT, WHOLE, LeadAccount::getExcluded, LeadAccount.Builder::excluded)
            .map("absent", TEXT, ListShape.listOf(TEXT), LeadAccount::getAbsent, LeadAccount.Builder::absent)
            .list("issues", ISSUE, LeadAccount::getIssues, LeadAccount.Builder::issues);

    static final ObjectShape<FunnelNumbers, FunnelNumbers.Builder> NUMBERS = object(
                    "funnel-numbers", FunnelNumbers::builder, FunnelNumbers.Builder::build)
            .optional("asOf", DATE, FunnelNumbers::getAsOf, FunnelNumbers.Builder::asOf)
            .map("windows", DATE_RANGE, WINDOW_NUMBERS, FunnelNumbers::getWindows, FunnelNumbers.Builder::windows)
            .map(
                    "unexcluded",
                    DATE_RANGE,
                    WINDOW_NUMBERS,
                    FunnelNumbers::getUnexcluded,
                    FunnelNumbers.Builder::unexcluded)
            .optional("account", ACCOUNT, FunnelNumbers::getAccount, FunnelNumbers.Builder::account);

    private NumbersShapes() {}
}
