package org.closedloop.sla.json.crm;

import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * How pages are parsed. The parser cannot go on after one of its own limits, so they are wide, and {@link RecordTree}
 * keeps to narrower ones; a page is of any length.
 */
final class PageNotation {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10_000)
                    .maxNumberLength(1_000_000)
                    .maxStringLength(20_000_000)
                    .maxNameLength(50_000)
                    .build())
            // Python writes them, and one of them must not cost the page.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private PageNotation() {}

    static JsonParser parser(Reader text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }
}
