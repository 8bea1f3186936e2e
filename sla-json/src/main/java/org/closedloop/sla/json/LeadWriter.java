package org.closedloop.sla.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.funnel.Lead;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Writes leads as {@link LeadReader} reads them: one JSON object a line, UTF-8, each line ended by LF.
 *
 * <p>Not for use by several threads at once. The stream is the caller's: to buffer, to flush, to close.
 */
public final class LeadWriter {

    private final OutputStream out;

    private LeadWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes to this stream. */
    public static LeadWriter to(OutputStream out) {
        return new LeadWriter(out);
    }

    /**
     * Writes one line.
     *
     * @throws IOException if the stream does not take it
     * @throws IllegalArgumentException if a text of the lead has half of a surrogate pair, which UTF-8 cannot carry;
     *     nothing of the lead is written then, and other leads can be
     */
    public void write(Lead lead) throws IOException {
        String line = Notation.JSON_LINE.write(json -> LeadText.write(lead, json));
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        // Half of a character became a question mark.
        if (!new String(bytes, StandardCharsets.UTF_8).equals(line)) {
            throw new IllegalArgumentException("lead '" + Excerpt.whole(lead.getId()) + "': " + halved(line)
                    + " has half of a character, which UTF-8 cannot carry");
        }
        out.write(bytes);
        out.write('\n');
    }

    /** The JSON pointer of the first text that is not whole. */
    private static String halved(String line) {
        try (JsonParser parser = Notation.JSON_LINE.parser(line)) {
            JsonToken token = parser.nextToken();
            while (token != null && (!hasText(token) || Excerpt.isWhole(parser.getString()))) {
                token = parser.nextToken();
            }
            return Excerpt.whole(parser.streamReadContext().pathAsPointer().toString());
        }
    }

    private static boolean hasText(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
    }
}
