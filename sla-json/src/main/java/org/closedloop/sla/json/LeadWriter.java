package org.closedloop.sla.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.closedloop.sla.funnel.Lead;

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
     * @throws IOException if the stream does not take it, or a text has half a character, which UTF-8 cannot say
     */
    public void write(Lead lead) throws IOException {
        String line = SlaJson.inEnglish().writeLine(lead) + "\n";
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(line));
        out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    }
}
