package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A yardstick, which answers nothing: Jackson walks through every token of the file and looks at none. */
final class Tokens implements Contestant {

    @Override
    public String answer(Path file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            while (parser.nextToken() != null) {
                // Nothing: that is the point.
            }
        }
        return "";
    }
}
