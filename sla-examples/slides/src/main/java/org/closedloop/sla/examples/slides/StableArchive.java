package org.closedloop.sla.examples.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive whose entries have no time of their own, so that the same contents give the same bytes.
 *
 * <p>Embedded workbooks are archives, too, and are treated alike.
 */
final class StableArchive {

    /** Any time but the first of 1980, to which the JDK adds a field that depends on the default zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final byte[] bytes;

    private StableArchive(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns a copy of an archive, its entries in the same order.
     *
     * @throws IOException if the bytes are no archive
     */
    static StableArchive of(byte[] archive) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                byte[] content = in.readAllBytes();
                out.putNextEntry(same);
                out.write(entry.getName().endsWith(".xlsx") ? of(content).bytes : content);
                out.closeEntry();
            }
        }
        return new StableArchive(copy.toByteArray());
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
