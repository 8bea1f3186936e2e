package org.closedloop.sla.json.salesforce;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.closedloop.sla.crm.assembly.Importer;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.CrmReader;
import org.closedloop.sla.json.crm.InputQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers of Salesforce to queries, in any order, and accounts for every record.
 *
 * <pre>{@code
 * Import imported = SalesforceReader.of(CrmMapping.salesforce(ZoneId.of("Europe/Zurich")))
 *         .read(Path.of("leads-1.json"))
 *         .read(Path.of("leads-2.json"))
 *         .read(Path.of("opportunities.json"))
 *         .finish();
 * }</pre>
 *
 * <p><b>Forms.</b> Pages of a query, {@code {"totalSize", "done", "records"}}, and of a search; the same as wrapped by
 * the command line in {@code {"status", "result"}}, and by composite requests ({@code compositeResponse},
 * {@code results}, {@code graphs}); GraphQL's {@code data.uiapi.query} with its {@code edges}; records of the interface
 * {@code ui-api}; trees of records, where {@code attributes.referenceId} is the id and {@code "@ref"} a reference, and
 * plans of such files; lists of records, single records, and one a line if the name ends in {@code .ndjson}. Subqueries
 * are read like pages of their own; their records belong to the record that contains them, and have its place.
 *
 * <p><b>Other pages.</b> An error in place of records is {@code PAGE_REFUSED} with its {@code errorCode}. An object of
 * another system, and a page of which most records are of another system, is {@code PAGE_UNREADABLE} with the name of
 * the system that it looks like.
 *
 * <p><b>Types.</b> The type of a record is {@code attributes.type}, else the one that the caller names, else that of
 * the first three characters of the id, else that of fields which only rows of a history have.
 *
 * <table>
 * <caption>The record of each type</caption>
 * <tr><td>{@code Lead}</td><td>a lead; {@code ConvertedContactId} is another id of it, and {@code ConvertedOpportunityId}
 *   its primary deal. One with a {@code MasterRecordId} was merged into another and counts as deleted.</td></tr>
 * <tr><td>{@code Opportunity}</td><td>a deal, of {@code ContactId} and of the leads whose ids are in custom fields
 *   ({@code ...__c})</td></tr>
 * <tr><td>{@code OpportunityContactRole}</td><td>a link of {@code ContactId} and {@code OpportunityId}, primary if
 *   {@code IsPrimary}</td></tr>
 * <tr><td>{@code OpportunityHistory}</td><td>a change of the deal's {@code StageName} at {@code CreatedDate}</td></tr>
 * <tr><td>{@code OpportunityFieldHistory, LeadHistory}</td><td>a change of its {@code Field} to {@code NewValue} at
 *   {@code CreatedDate}</td></tr>
 * <tr><td>{@code Task, Event}</td><td>an activity for the lead or contact {@code WhoId}, and for {@code WhatId} if that is
 *   an opportunity. An event without an {@code EventSubtype} has {@code Event}.</td></tr>
 * <tr><td>others, such as {@code Contact} and {@code AggregateResult}</td><td>none: {@code OBJECT_NOT_READ}. Their
 *   subqueries are read.</td></tr>
 * </table>
 *
 * <p><b>Ids.</b> An id of 18 characters with correct check characters is shortened to its first 15; any other id is
 * kept as it is. Without {@code Id}, the id is the end of {@code attributes.url}, else the {@code referenceId}.
 *
 * <p><b>Values.</b> A field is a property of its name; a nested field has a dotted name, {@code Account.Name}. Numbers
 * are texts as they were written, null is no value, and a list is {@code VALUE_UNREADABLE}.
 *
 * <p><b>Missing pages.</b> A page names the next one by a {@code nextRecordsUrl}, which ends in the locator of the
 * query and the number of records so far ({@code 01g...-2000}), but not itself. So pages with the same locator are one
 * series, and the last page, which has no locator, is the one with the same {@code totalSize} and as many records as
 * are still missing. {@link #finish} reports {@code PAGE_MISSING} with a URL that no page follows, and
 * {@code RECORDS_MISSING} with the number of records of a series and its {@code totalSize}. Not noticed are a missing
 * query, and one of two last pages of the same size whose queries are of the same size. A page that is read twice
 * counts once. A file of a plan that was not read is missing, too.
 *
 * <p>Memory grows with what the {@link Importer} keeps. For one thread; inputs of up to a mebibyte are read on all
 * processors, with the same import as if they were read one after another.
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
