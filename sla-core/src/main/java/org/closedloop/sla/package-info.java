/**
 * The marketing-sales service level agreement as a computable value.
 *
 * <p>Data flows one way, and the packages are its stations. Each imports only those above it:
 *
 * <ol>
 *   <li>{@code constraint}: the annotations that mark what is to be validated;
 *   <li>{@code time}: date ranges, windows, business calendars;
 *   <li>{@code funnel}: what the CRM recorded: stages, leads, deals, touches;
 *   <li>{@code attribution}: who gets which share of a deal;
 *   <li>{@code metric}: what is measured;
 *   <li>{@code measurement}: what measuring gave, window by window;
 *   <li>{@code target}: what was promised;
 *   <li>{@code definition}: what the words mean, the contract's longest clause;
 *   <li>{@code agreement}: the contract, one type per clause;
 *   <li>{@code draft}: an agreement that is negotiated: what is agreed so far, and what is open;
 *   <li>{@code markdown}: writes and parses Markdown;
 *   <li>{@code text}: how a language writes numbers, money, dates, lengths of time and names;
 *   <li>{@code format}: how exports write times, amounts, flags and missing values;
 *   <li>{@code validation}: rules and findings, and in {@code validation.agreement} the rules for agreements;
 *   <li>{@code crm}: records of a CRM and, in {@code crm.mapping}, {@code crm.reading}, {@code crm.profile} and
 *       {@code crm.assembly}, how they become leads; the rules for mappings are in {@code crm.mapping.validation};
 *   <li>{@code counting}: folds leads into numbers;
 *   <li>{@code evaluation}: scores numbers against promises;
 *   <li>{@code lifecycle}: from draft to renewal: status, next versions, and which of them judges what;
 *   <li>{@code schedule}: tells what is due when;
 *   <li>{@code document}: writes the contract that people sign, and reads it back.
 * </ol>
 *
 * <p>The other layout that was drawn, one package per layer (values, services, reports), lost: it would have split each
 * noun of the contract over three places.
 *
 * <p>Start at {@code Agreement.builder()}; end at {@code SlaEvaluator.evaluate(...)}.
 */
@NullMarked
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // "from" is a word of this domain: a rate goes from one stage to another.
        from = "copyOf",
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "party:parties", "priority:priorities"})
package org.closedloop.sla;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
