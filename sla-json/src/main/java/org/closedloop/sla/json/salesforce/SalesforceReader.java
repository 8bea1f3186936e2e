package org.closedloop.sla.json.salesforce;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.Importer;
import org.closedloop.sla.json.crm.CrmReader;
import org.closedloop.sla.json.crm.InputQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Salesforce answers to queries, in whatever order, and accounts for every record.
 *
 * <pre>{@code
 * Import imported = SalesforceReader.of(CrmMapping.salesforce(ZoneId.of("Europe/Zurich")))
 *         .read(Path.of("leads-1.json"))
 *         .read(Path.of("leads-2.json"))
 *         .read(Path.of("opportunities.json"))
 *         .finish();
 * }</pre>
 *
 * <p><b>Forms.</b> Pages of a query, {@code {"totalSize", "done", "records"}}, and of a search; the same as the command
 * line wraps them in {@code {"status", "result"}}, and as answers to several requests at once have them
 * ({@code compositeResponse}, {@code results}, {@code graphs}); GraphQL's {@code data.uiapi.query} with its
 * {@code edges}; records of the interface {@code ui-api}; trees of records, where {@code attributes.referenceId} stands
 * for the id and {@code "@ref"} for a reference, and plans of such files; lists of records, single ones, and one a line
 * if the name ends in {@code .ndjson}. Subqueries are read as if they were pages of their own; their records belong to
 * the one in which they stand, and have its place.
 *
 * <p><b>What is no such form.</b> An error instead of records is {@code PAGE_REFUSED} with its {@code errorCode}. An
 * object that is none of Salesforce's, and a page of which most records are none, is {@code PAGE_UNREADABLE} with the
 * name of the system that it looks like.
 *
 * <p><b>Types.</b> {@code attributes.type} says what a record is; where it is missing, the caller does, then the first
 * three characters of the id, then what only a row of a history has.
 *
 * <table>
 * <caption>What the types become</caption>
 * <tr><td>{@code Lead}</td><td>a lead; {@code ConvertedContactId} stands for it too, and
 *   {@code ConvertedOpportunityId} is its deal before all others. One with a {@code MasterRecordId} was merged into
 *   another and counts as deleted.</td></tr>
 * <tr><td>{@code Opportunity}</td><td>a deal, of {@code ContactId} and of whatever lead a field of the firm's own
 *   ({@code ...__c}) holds the id of</td></tr>
 * <tr><td>{@code OpportunityContactRole}</td><td>that {@code ContactId} and {@code OpportunityId} belong together, before
 *   all others if {@code IsPrimary}</td></tr>
 * <tr><td>{@code OpportunityHistory}</td><td>that the deal's {@code StageName} changed at {@code CreatedDate}</td></tr>
 * <tr><td>{@code OpportunityFieldHistory, LeadHistory}</td><td>that its {@code Field} became {@code NewValue} at
 *   {@code CreatedDate}</td></tr>
 * <tr><td>{@code Task, Event}</td><td>an activity for the lead or contact {@code WhoId}, and for {@code WhatId} if that is
 *   an opportunity. An event without an {@code EventSubtype} has {@code Event}.</td></tr>
 * <tr><td>others, such as {@code Contact} and {@code AggregateResult}</td><td>nothing: {@code OBJECT_NOT_READ}. Their
 *   subqueries are read.</td></tr>
 * </table>
 *
 * <p><b>Ids.</b> An id of 18 characters whose last three are the right check of the others is the same as its first 15,
 * and is handed on as these. Any other id stays as it is. Without {@code Id}, the end of {@code attributes.url} or the
 * {@code referenceId} is taken.
 *
 * <p><b>Values.</b> A field becomes a property of its name; what is nested has a dotted name, {@code Account.Name}.
 * Numbers are texts as they were written, null is no value, and a list is none: {@code VALUE_UNREADABLE}.
 *
 * <p><b>Missing pages.</b> A page says which comes next, by a {@code nextRecordsUrl} that ends in the query's locator
 * and the number of records so far ({@code 01g...-2000}), but not which it is itself. So pages with the same locator
 * are one series, and the last page, which has none, is the one that has the same {@code totalSize} and as many records
 * as are still missing. {@link #finish} tells {@code PAGE_MISSING} with the URL that no page follows, and
 * {@code RECORDS_MISSING} with what was read of a series and its {@code totalSize}. What cannot be noticed: that a
 * whole query is missing, and that one of two last pages is that are of the same size and of equally large queries. A
 * page handed in twice counts once. A file that a plan names and that was not read is missing, too.
 *
 * <p>Memory grows with what the {@link Importer} keeps. For one thread, which has others read with it: inputs of up to
 * a mebibyte are read on all processors, and the import is the same as if they were read one after another.
 */
public final class SalesforceReader extends CrmReader<SalesforceObject> {

    private final Importer importer;
    private final QueryAccount account = new QueryAccount();
    private final InputQueue<QueryAccount> inputs;

    private SalesforceReader(Importer importer) {
        super("salesforce", importer);
        this.importer = importer;
        this.inputs = new InputQueue<>(importer, account::addAll);
    }

    /** Reads records by this mapping. */
    public static SalesforceReader of(CrmMapping mapping) {
        return new SalesforceReader(Importer.of(Objects.requireNonNull(mapping, "mapping")
                .withFormat(mapping.getFormat().orDecimalPoint())));
    }

    @Override
    protected void readInput(@Nullable SalesforceObject object, InputStream in, String source) throws IOException {
        SObjectType known = object == null ? null : object.type();
        inputs.read(in, (input, records) -> new SObjectWalk(known, source, records).read(input));
    }

    @Override
    protected void endInputs() {
        inputs.finish();
        account.reportMissing(importer);
    }
}
