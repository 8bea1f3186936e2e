package org.closedloop.sla.counting.state;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a counter's state: numbers with seven bits per byte, and a checksum at the end. */
public final class StateWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Writes a number that is not negative. */
    public void unsigned(long number) {
        long rest = number;
        while (rest >>> 7 != 0) {
            bytes.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** Writes any number, in zigzag encoding. */
    public void signed(long number) {
        unsigned((number << 1) ^ (number >> 63));
    }

    public void bigInteger(BigInteger number) {
        bytes(number.toByteArray());
    }

    public void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] some) {
        unsigned(some.length);
        bytes.writeBytes(some);
    }

    /** Returns all bytes and their CRC-32. */
    public byte[] toBytes() {
        byte[] written = bytes.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(written);
        return ByteBuffer.allocate(written.length + Integer.BYTES)
                .put(written)
                .putInt((int) sum.getValue())
                .array();
    }
}
