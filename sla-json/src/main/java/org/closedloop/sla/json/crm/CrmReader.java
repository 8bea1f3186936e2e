package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.assembly.Importer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of one export, in any order, and accounts for every record.
 *
 * <pre>{@code
 * Import imported = HubSpotReader.of(mapping)
 *         .read(Path.of("contacts-1.json"))
 *         .read(HubSpotObject.DEALS, Path.of("answer.json"))
 *         .finish();
 * }</pre>
 *
 * <p>Nothing in an input leads to an exception: what cannot be read is an issue of the import. Memory grows with what
 * the {@link Importer} keeps, not with the files. For one thread.
 *
 * @param <O> the objects that the files hold
 */
public abstract class CrmReader<O extends CrmObject> {

    private final String name;
    private final Importer importer;
    private @Nullable Import imported;

    /**
     * A reader that has read nothing.
     *
     * @param name the CRM or the format in messages, such as {@code hubspot}
     * @param importer takes all records
     */
    protected CrmReader(String name, Importer importer) {
        this.name = name;
        this.importer = importer;
    }

    /**
     * Reads a file whose records, columns or name show what it holds.
     *
     * @throws IOException if the file cannot be read; once it is open, records before are kept and the rest is
     *     {@code PAGE_CUT_OFF}
     * @throws IllegalStateException after {@link #finish}
     */
    public final CrmReader<O> read(Path file) throws IOException {
        return readFile(null, file);
    }

    /**
     * Reads a file of a known object.
     *
     * @throws IOException if the file cannot be read; once it is open, records before are kept and the rest is
     *     {@code PAGE_CUT_OFF}
     * @throws IllegalStateException after {@link #finish}
     */
    public final CrmReader<O> read(O object, Path file) throws IOException {
        return readFile(Objects.requireNonNull(object, "object"), file);
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param source its name in issues, which is interpreted like that of a file: {@code .ndjson} at its end, for
     *     example, means a record or a page a line
     * @throws IOException if the stream cannot be read to its end; records before are kept, the rest is
     *     {@code PAGE_CUT_OFF}
     * @throws IllegalStateException after {@link #finish}
     */
    public final CrmReader<O> read(InputStream in, String source) throws IOException {
        return readStream(null, in, source);
    }

    /**
     * Reads a stream of a known object to its end, and leaves it open.
     *
     * @param source its name in issues, which is interpreted like that of a file
     * @throws IOException if the stream cannot be read to its end; records before are kept, the rest is
     *     {@code PAGE_CUT_OFF}
     * @throws IllegalStateException after {@link #finish}
     */
    public final CrmReader<O> read(O object, InputStream in, String source) throws IOException {
        return readStream(Objects.requireNonNull(object, "object"), in, source);
    }

    /**
     * Ends the reading and returns the import of all inputs; further calls return the same import. Only at the end is
     * it known which pages are missing, and whether deals have a file of their own.
     */
    public final Import finish() {
        if (imported == null) {
            endInputs();
            imported = importer.finish();
        }
        return imported;
    }

    private CrmReader<O> readFile(@Nullable O object, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readStream(object, in, JsonPages.nameOf(file));
        }
    }

    private CrmReader<O> readStream(@Nullable O object, InputStream in, String source) throws IOException {
        if (imported != null) {
            throw new IllegalStateException(name + " reader: the import is finished");
        }
        Objects.requireNonNull(source, "source");
        readInput(object, Objects.requireNonNull(in, "in"), source);
        return this;
    }

    /**
     * Reads one input to its end.
     *
     * @param object what it holds; null if its content decides
     * @throws IOException if the stream cannot be read to its end
     */
    protected abstract void readInput(@Nullable O object, InputStream in, String source) throws IOException;

    /** Hands the importer what is known only after the last input. */
    protected abstract void endInputs();
}
