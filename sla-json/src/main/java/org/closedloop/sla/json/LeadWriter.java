package org.closedloop.sla.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.tree.Notation;
import org.closedloop.sla.json.value.LeadText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Writes leads as {@link LeadReader} reads them: one JSON object a line, UTF-8, each line ended by LF.
 *
 * <p>Not for use by several threads at once. The caller buffers, flushes and closes the stream.
 */
public final class LeadWriter {

    /** Usual bytes per line. */
    private static final int USUAL_LENGTH = 512;
    /** Leads per task of a thread. */
    private static final int CHUNK = 256;
    /** Lines held in memory at a time. */
    private static final int MOST_WAITING = 64 * CHUNK;

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
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a text of the lead has half of a surrogate pair, which UTF-8 cannot carry;
     *     nothing of the lead is written then, and other leads can be
     */
    public void write(Lead lead) throws IOException {
        out.write(lines(List.of(lead)));
    }

    /**
     * Writes a line for each lead, in the order of the list. The lines are made on all processors, with the threads of
     * {@link java.util.concurrent.ForkJoinPool#commonPool()}.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as {@link #write}; leads before that one may be written then, leads after it are
     *     not
     */
    public void writeAll(List<Lead> leads) throws IOException {
        for (int from = 0; from < leads.size(); from += MOST_WAITING) {
            List<Lead> some = leads.subList(from, Math.min(from + MOST_WAITING, leads.size()));
            List<byte[]> lines = IntStream.range(0, (some.size() + CHUNK - 1) / CHUNK)
                    .parallel()
                    .mapToObj(chunk -> lines(some.subList(chunk * CHUNK, Math.min((chunk + 1) * CHUNK, some.size()))))
                    .toList();
            for (byte[] line : lines) {
                out.write(line);
            }
        }
    }

    private static byte[] lines(List<Lead> leads) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(USUAL_LENGTH * leads.size());
        for (Lead lead : leads) {
            Notation.JSON_LINE.write(json -> LeadText.write(lead, json), lines);
            lines.write('\n');
        }
        byte[] bytes = lines.toByteArray();
        if (mayHaveHalf(bytes)) {
            leads.forEach(LeadWriter::requireWhole);
        }
        return bytes;
    }

    /** Whether a text may have half a character: Jackson escapes it, {@code \\uD83D}. */
    private static boolean mayHaveHalf(byte[] bytes) {
        for (int i = 1; i < bytes.length - 1; i++) {
            if (bytes[i] == 'u' && bytes[i - 1] == '\\' && bytes[i + 1] == 'D') {
                return true;
            }
        }
        return false;
    }

    private static void requireWhole(Lead lead) {
        String line = Notation.JSON_LINE.write(json -> LeadText.write(lead, json));
        try (JsonParser parser = Notation.JSON_LINE.parser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (hasText(token) && !Excerpt.isWhole(parser.getString())) {
                    String pointer = parser.streamReadContext().pathAsPointer().toString();
                    throw new IllegalArgumentException("lead '" + Excerpt.whole(lead.getId()) + "': "
                            + Excerpt.whole(pointer) + " has half a character, which UTF-8 cannot carry");
                }
            }
        }
    }

    private static boolean hasText(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
    }
}
