/**
 * The marketing-sales service level agreement as a computable value.
 *
 * <p>Data flows in one direction. Each package imports only packages listed above it:
 *
 * <ol>
 *   <li>{@code constraint}: annotations for validation, and texts of messages;
 *   <li>{@code time}: date ranges, windows, business calendars;
 *   <li>{@code funnel}: the records of the CRM: stages, leads, deals, touches;
 *   <li>{@code attribution}: the credit for a deal, per touch;
 *   <li>{@code metric}: the metrics of an agreement;
 *   <li>{@code measurement}: the measurements, per window and metric;
 *   <li>{@code target}: the targets of an agreement;
 *   <li>{@code remedy}: reliefs, escalations, bonus and malus;
 *   <li>{@code definition}: the definitions, the contract's longest clause;
 *   <li>{@code agreement}: the contract, one type per clause;
 *   <li>{@code draft}: an agreement under negotiation, with its agreed and its open terms;
 *   <li>{@code markdown}: writes and parses Markdown;
 *   <li>{@code html}: writes HTML pages;
 *   <li>{@code text}: numbers, money, dates, durations and names in a language;
 *   <li>{@code format}: times, amounts, flags and missing values as exports write them, and the columns of leads;
 *   <li>{@code validation}: rules and findings, and in {@code validation.agreement} the rules for agreements;
 *   <li>{@code crm}: records of a CRM and, in {@code crm.mapping}, {@code crm.reading}, {@code crm.profile} and
 *       {@code crm.assembly}, how they become leads; the rules for mappings are in {@code crm.mapping.validation};
 *   <li>{@code counting}: counts leads, per window and metric; the bytes of a counter are in {@code counting.state},
 *       ids that occur twice are found in {@code counting.ids};
 *   <li>{@code jdbc}: reads leads from the rows of a database;
 *   <li>{@code worklist}: finds the open leads, with their deadlines;
 *   <li>{@code evaluation}: scores measurements against targets;
 *   <li>{@code forecast}: forecasts how open windows end;
 *   <li>{@code breakdown}: breaks measurements down by owner, segment or another attribute of the leads;
 *   <li>{@code planning}: plans targets from a revenue goal; the rules for plans are in {@code planning.validation};
 *   <li>{@code lifecycle}: status, signing, amendment and renewal;
 *   <li>{@code schedule}: lists the dates on which something is due;
 *   <li>{@code document}: writes the contract as a document, and reads it back; what is wrong with a text is in
 *       {@code document.problem};
 *   <li>{@code report}: writes a scorecard as a page; the pages of imports and plans are in {@code report.crm} and
 *       {@code report.planning}.
 * </ol>
 *
 * <p>Packages follow the data and not technical layers (values, services, reports), which would split each concept of
 * the contract over three packages.
 *
 * <p>Start at {@code Agreement.builder()}; {@code SlaEvaluator.evaluate(...)} scores the result.
 */
@NullMarked
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // "from" is a domain term: a conversion rate goes from one stage to another.
        from = "copyOf",
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "criterion:criteria",
            "party:parties",
            "person:people",
            "priority:priorities",
            "readAs:readAs",
            "touch:touches"
        })
package org.closedloop.sla;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
