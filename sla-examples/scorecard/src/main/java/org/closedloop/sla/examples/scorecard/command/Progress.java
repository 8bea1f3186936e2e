package org.closedloop.sla.examples.scorecard.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;

/** Tells on one line, written over again, how much of a long file is read; and wipes it at the end. */
public final class Progress extends FilterInputStream {

    private static final long STEP = 16L * 1024 * 1024;

    private final PrintWriter terminal;
    private final long size;
    private long read;
    private long reported;

    private Progress(InputStream in, PrintWriter terminal, long size) {
        super(in);
        this.terminal = terminal;
        this.size = size;
    }

    /** The stream, with progress if somebody looks and there is enough to look at. */
    public static InputStream over(InputStream in, PrintWriter terminal, long size) {
        return Interactive.isTerminal() && size > STEP ? new Progress(in, terminal, size) : in;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        report(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        report(Math.max(count, 0));
        return count;
    }

    @Override
    public void close() throws IOException {
        super.close();
        TerminalWriter.printOver(terminal, "");
    }

    private void report(int count) {
        read += count;
        if (read - reported >= STEP) {
            reported = read;
            TerminalWriter.printOver(
                    terminal,
                    String.format(
                            Locale.ROOT,
                            "reading leads: %d of %d MiB, %d %%",
                            read >> 20,
                            size >> 20,
                            100 * read / size));
        }
    }
}
