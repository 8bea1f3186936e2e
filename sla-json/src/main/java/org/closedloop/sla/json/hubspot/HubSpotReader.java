package org.closedloop.sla.json.hubspot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.Importer;
import org.closedloop.sla.json.crm.CrmReader;
import org.closedloop.sla.json.crm.InputQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads what HubSpot's API answered: contacts, deals, lead objects, deal pipelines and owners, in whatever order their
 * pages come.
 *
 * <p>It takes pages of objects and of search results, in API version 3 and in the dated ones, and those of contacts,
 * deals, pipelines and owners in versions 1 and 2; answers of the associations API in versions 3 and 4; single objects,
 * lists of them, and several inputs one after another; of a file that ends in {@code .ndjson} or {@code .jsonl}, line
 * by line. Fields may be named as HubSpot's Node and Python clients do ({@code _from}, {@code updated_at}), properties
 * may stand beside the id, as databases write them, and associations in columns of ids ({@code contacts},
 * {@code deals}). What an object is, its properties say; where they do not, the name of the file does, such as
 * {@code contacts-1.json}; where neither does, as with companies, the record is skipped as one that is not read.
 *
 * <pre>{@code
 * Import imported = HubSpotReader.of(mapping)
 *         .read(Path.of("contacts-1.json"))
 *         .read(Path.of("contacts-2.json"))
 *         .read(HubSpotObject.DEALS, Path.of("answer.json"))
 *         .finish();
 * }</pre>
 *
 * <p><b>Pages that are missing.</b> A page says that there is a next one, but not which one it is itself. So the pages
 * of one object are taken as one series: if each of them names a next one, the last one is missing, and the import says
 * so. A page missing in the middle, a missing first page, or one of several series of the same object goes unnoticed by
 * that. Search results also say how many there are in total: fewer records of such pages than the greatest total that
 * one of them says are records missing. A page that breaks off is reported as such and may have been the last.
 *
 * <p>A record's associations may go on on a page of their own. They are whole if an answer of the associations API has
 * the end of them, whether it comes before or after the record, and missing otherwise. An association that does not
 * name its record, as in the answer to a request for one record, cannot be used.
 *
 * <p><b>What is no such page.</b> An error instead of records, also one for some of them, is {@code PAGE_REFUSED}. An
 * object that is none of HubSpot's, and a page of which most records are none, or not of the object that the caller
 * says, is {@code PAGE_UNREADABLE} with the name of the system that it looks like.
 *
 * <p>Nothing that an input holds leads to an exception. For one thread, which has others read with it: inputs of up to
 * a mebibyte are read on all processors, and the import is the same as if they were read one after another.
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
