package org.closedloop.sla.examples.benchmarks.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes generated leads to files. The same number of leads gives the same bytes. Memory use is constant. */
public final class LeadFiles {

    private static final long SEED = 2026;
    private static final int CHUNK = 1 << 16;

    private LeadFiles() {}

    /** Writes one JSON object per line. */
    public static void writeNdjson(long leads, Path file) {
        write(leads, new NdjsonForm(), file);
    }

    /** Writes CSV. */
    public static void writeCsv(long leads, Path file) {
        write(leads, new CsvForm(), file);
    }

    /** Returns the NDJSON in memory, for measurements without disk access. */
    public static byte[] ndjson(int leads) {
        return bytes(leads, new NdjsonForm());
    }

    /** Returns the CSV in memory. */
    public static byte[] csv(int leads) {
        return bytes(leads, new CsvForm());
    }

    private static byte[] bytes(int leads, Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(leads, form, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(long leads, Form form, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(leads, form, out);
        } catch (IOException e) {
            throw new UncheckedIOException("file '" + file + "': cannot be written", e);
        }
    }

    private static void write(long leads, Form form, OutputStream out) throws IOException {
        LeadSequence story = new LeadSequence(SEED, 23);
        StringBuilder chunk = new StringBuilder(CHUNK + 1024).append(form.heading());
        for (long i = 0; i < leads; i++) {
            form.append(story.next(), chunk);
            if (chunk.length() >= CHUNK) {
                flush(chunk, out);
            }
        }
        flush(chunk, out);
    }

    private static void flush(StringBuilder chunk, OutputStream out) throws IOException {
        out.write(chunk.toString().getBytes(StandardCharsets.US_ASCII));
        chunk.setLength(0);
    }
}
