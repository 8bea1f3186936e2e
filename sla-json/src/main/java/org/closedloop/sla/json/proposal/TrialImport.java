package org.closedloop.sla.json.proposal;

import java.io.IOException;
import java.util.List;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.CsvReader;

/** Imports the files with a proposed mapping. */
final class TrialImport {

    private TrialImport() {}

    static Import of(CrmMapping mapping, ProposalFiles files) throws IOException {
        CsvReader reader = CsvReader.of(mapping);
        List<FileSurvey> read = files.read();
        for (FileSurvey file : read) {
            reader.read(files.kind(file).orElseThrow(), file.file().path());
        }
        return reader.finish();
    }
}
