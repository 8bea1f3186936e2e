package org.closedloop.sla.counting.state;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Reads the output of a {@link StateWriter}. It rejects sizes larger than the number of bytes left, so that a small
 * invalid state never needs much memory, and reports the byte of each error.
 */
public final class StateReader {

    private final byte[] bytes;
    private int end;
    private int at;

    public StateReader(byte[] bytes) {
        this.bytes = bytes.clone();
        this.end = bytes.length;
    }

    /** Checks the checksum, and excludes it from reading. */
    public void checkSum() {
        if (end - at < Integer.BYTES) {
            throw bad("it must not end here");
        }
        end -= Integer.BYTES;
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        int written = ByteBuffer.wrap(bytes).getInt(end);
        if (written != (int) sum.getValue()) {
            throw bad("it is damaged: its checksum must be " + Integer.toHexString((int) sum.getValue()) + ", but is "
                    + Integer.toHexString(written));
        }
    }

    /** Reads a number that is not negative. */
    public long unsigned() {
        long number = varint();
        if (number < 0) {
            throw bad("a count must not be negative, but was " + number);
        }
        return number;
    }

    private long varint() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at == end) {
                throw bad("it must not end here");
            }
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw bad("a number must have at most ten bytes");
    }

    /** Reads the number of elements that follow, each of at least one byte. */
    public int size() {
        long size = unsigned();
        if (size > end - at) {
            throw bad("must hold " + size + " things, but has only " + (end - at) + " bytes left");
        }
        return (int) size;
    }

    /** Reads any number. */
    public long signed() {
        long number = varint();
        return (number >>> 1) ^ -(number & 1);
    }

    public BigInteger bigInteger() {
        int length = size();
        if (length == 0) {
            throw bad("a number must have a byte");
        }
        at += length;
        return new BigInteger(bytes, at - length, length);
    }

    public String text() {
        int length = size();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** Reads a constant by its name. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw bad("'" + name + "' is no " + type.getSimpleName());
    }

    /** Checks that all bytes were read. */
    public void end() {
        if (at != end) {
            throw bad("it must end here, but has " + (end - at) + " bytes more");
        }
    }

    /** Returns an exception with the current byte. */
    public IllegalArgumentException bad(String what) {
        return new IllegalArgumentException("counter state, byte " + at + ": " + what);
    }
}
