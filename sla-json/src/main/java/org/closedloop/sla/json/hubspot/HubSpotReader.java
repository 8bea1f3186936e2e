package org.closedloop.sla.json.hubspot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.closedloop.sla.crm.assembly.Importer;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.CrmReader;
import org.closedloop.sla.json.crm.InputQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers of HubSpot's API: contacts, deals, lead objects, deal pipelines and owners, in any order of their
 * pages.
 *
 * <p>It reads pages of objects and of search results, in API version 3 and in the dated ones, and those of contacts,
 * deals, pipelines and owners in versions 1 and 2; answers of the associations API in versions 3 and 4; single objects,
 * lists of them, and several inputs one after another; a file that ends in {@code .ndjson} or {@code .jsonl}, line by
 * line. Fields may have the names of HubSpot's Node and Python clients ({@code _from}, {@code updated_at}), properties
 * may be beside the id, as databases write them, and associations in columns of ids ({@code contacts}, {@code deals}).
 * The object of a record is that of its properties, else that of the name of the file, such as {@code contacts-1.json};
 * a record of another object, such as a company, is skipped.
 *
 * <pre>{@code
 * Import imported = HubSpotReader.of(mapping)
 *         .read(Path.of("contacts-1.json"))
 *         .read(Path.of("contacts-2.json"))
 *         .read(HubSpotObject.DEALS, Path.of("answer.json"))
 *         .finish();
 * }</pre>
 *
 * <p><b>Missing pages.</b> A page states that there is a next one, but not its own position. So the pages of one object
 * are one series: if each of them names a next page, the last one is reported as missing. A page that is missing at the
 * beginning or in the middle is not noticed, nor is a missing series among several of one object. Search results also
 * state a total: {@code RECORDS_MISSING} reports fewer records on such pages than the greatest total. A page that is
 * cut off is reported as such and may have been the last.
 *
 * <p>The associations of a record may continue on pages of their own. They are complete if an answer of the
 * associations API has the end of them, before or after the record, and missing otherwise. An association that does not
 * name its record, as in the answer to a request for one record, cannot be used.
 *
 * <p><b>Other pages.</b> An error, also one for some of the records, is {@code PAGE_REFUSED}. An object of another
 * system, or a page of which most records are of another system or object, is {@code PAGE_UNREADABLE} with the name of
 * the system that it looks like.
 *
 * <p>For one thread; inputs of up to a mebibyte are read on all processors, with the same import as if they were read
 * one after another.
 */
public final class HubSpotReader extends CrmReader<HubSpotObject> {

    private final Importer importer;
    private final HubSpotAccount account = new HubSpotAccount();
    private final InputQueue<HubSpotAccount> inputs;

    private HubSpotReader(Importer importer) {
        super("hubspot", importer);
        this.importer = importer;
        this.inputs = new InputQueue<>(importer, account::addAll);
    }

    /** Reads records by this mapping. */
    public static HubSpotReader of(CrmMapping mapping) {
        return new HubSpotReader(Importer.of(Objects.requireNonNull(mapping, "mapping")
                .withFormat(mapping.getFormat().orDecimalPoint())));
    }

    @Override
    protected void readInput(@Nullable HubSpotObject object, InputStream in, String source) throws IOException {
        inputs.read(in, (input, records) -> new HubSpotInput(object, source, records).read(input));
    }

    @Override
    protected void endInputs() {
        inputs.finish();
        account.reportMissing(importer);
    }
}
