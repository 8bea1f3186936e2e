package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.BreakableInput;
import org.closedloop.sla.json.crm.JsonPages;
import org.closedloop.sla.json.crm.PageIssues;
import org.closedloop.sla.json.row.FirstBytes;

/** Reads one input of rows: cells of text, or JSON objects. */
record RowInput(String source, CrmMapping mapping, RecordSink sink, Rows rows) {

    private static final JsonPages PAGES = JsonPages.of("records[]", "result.records[]");

    /**
     * Reads the input to its end.
     *
     * @throws IOException if it cannot be read to its end
     */
    void read(InputStream in) throws IOException {
        BreakableInput bytes = BreakableInput.of(in);
        byte[] beginning = bytes.readNBytes(FirstBytes.MOST);
        bytes.unread(beginning);
        FirstBytes first = FirstBytes.of(beginning);
        if (first.other().isPresent()) {
            sink.report(PageIssues.unreadable(
                    RecordPlace.whole(source), first.other().get(), Optional.empty()));
        } else if (first.isJson()) {
            JsonRows objects = new JsonRows(source, mapping, sink, rows);
            PAGES.read(bytes, source, objects);
            objects.end();
        } else {
            new CsvFile(source, mapping, sink, rows).read(CsvText.of(bytes, first, mapping.getFormat()), bytes);
        }
        bytes.throwFailure();
    }
}
