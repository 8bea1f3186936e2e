package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A baseline without an answer: Jackson binds each line to a record, which is discarded. */
final class JacksonBinding implements Contestant {

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
