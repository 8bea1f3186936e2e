package org.closedloop.sla.counting;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a counter's state: numbers in as few bytes as they need, seven bits in each, and at last a checksum. */
final class StateWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number that is not negative. */
    void count(long count) {
        long rest = count;
        while (rest >>> 7 != 0) {
            bytes.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** Any number; those near zero are short. */
    void number(long number) {
        count((number << 1) ^ (number >> 63));
    }

    void number(BigInteger number) {
        bytes(number.toByteArray());
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] some) {
        count(some.length);
        bytes.writeBytes(some);
    }

    /** All that was written, and its CRC-32. */
    byte[] toBytes() {
        byte[] written = bytes.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(written);
        return ByteBuffer.allocate(written.length + Integer.BYTES)
                .put(written)
                .putInt((int) sum.getValue())
                .array();
    }
}
