package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A yardstick, which answers nothing: Jackson binds each line to a record, and it is thrown away. */
final class Bind implements Contestant {

    @Override
    public String answer(Path file) throws IOException {
        try (MappingIterator<CrmLead> leads =
                JsonMapper.shared().readerFor(CrmLead.class).readValues(file)) {
            while (leads.hasNext()) {
                leads.next();
            }
        }
        return "";
    }
}
