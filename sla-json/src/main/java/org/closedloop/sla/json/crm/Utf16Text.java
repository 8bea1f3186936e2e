package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * UTF-16 decoded unit by unit, unpaired surrogates included: Java's decoder would treat an unpaired surrogate, and the
 * characters after it, as malformed.
 */
public final class Utf16Text extends Reader {

    private final InputStream in;
    /** The index of the higher byte of two. */
    private final int high;

    private final char wrong;

    private byte[] bytes = new byte[0];

    private Utf16Text(InputStream in, int high, char wrong) {
        this.in = in;
        this.high = high;
        this.wrong = wrong;
    }

    /**
     * Decodes little-endian UTF-16.
     *
     * @param wrong replaces a single last byte
     */
    public static Utf16Text littleEndian(InputStream in, char wrong) {
        return new Utf16Text(in, 1, wrong);
    }

    /**
     * Decodes big-endian UTF-16.
     *
     * @param wrong replaces a single last byte
     */
    public static Utf16Text bigEndian(InputStream in, char wrong) {
        return new Utf16Text(in, 0, wrong);
    }

    @Override
    public int read(char[] chars, int from, int count) throws IOException {
        if (bytes.length < 2 * count) {
            bytes = new byte[2 * count];
        }
        int length = in.readNBytes(bytes, 0, 2 * count);
        for (int i = 0; i + 1 < length; i += 2) {
            chars[from + i / 2] = (char) ((bytes[i + high] & 0xFF) << 8 | (bytes[i + 1 - high] & 0xFF));
        }
        if (length % 2 == 1) {
            chars[from + length / 2] = wrong;
        }
        return length == 0 && count > 0 ? -1 : (length + 1) / 2;
    }

    /** The stream is the caller's. */
    @Override
    public void close() {}
}
