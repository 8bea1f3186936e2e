package org.closedloop.sla.counting;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Reads what a {@link StateWriter} wrote. Whatever it is given, it announces no more things than there are bytes left,
 * so that a short state never costs much memory, and says at which byte it found what cannot be.
 */
final class StateReader {

    private final byte[] bytes;
    private int end;
    private int at;

    StateReader(byte[] bytes) {
        this.bytes = bytes.clone();
        this.end = bytes.length;
    }

    /** Holds all bytes against their checksum, which is read no more. */
    void checkSum() {
        if (end - at < Integer.BYTES) {
            throw bad("it must not end here");
        }
        end -= Integer.BYTES;
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        int told = ByteBuffer.wrap(bytes).getInt(end);
        if (told != (int) sum.getValue()) {
            throw bad("it is damaged: its checksum must be " + Integer.toHexString((int) sum.getValue()) + ", but is "
                    + Integer.toHexString(told));
        }
    }

    /** A number that is not negative. */
    long count() {
        long count = unsigned();
        if (count < 0) {
            throw bad("a count must not be negative, but was " + count);
        }
        return count;
    }

    private long unsigned() {
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

    /** How many things follow, each of at least one byte. */
    int size() {
        long size = count();
        if (size > end - at) {
            throw bad("must hold " + size + " things, but has only " + (end - at) + " bytes left");
        }
        return (int) size;
    }

    /** Any number. */
    long number() {
        long number = unsigned();
        return (number >>> 1) ^ -(number & 1);
    }

    BigInteger bigNumber() {
        int length = size();
        if (length == 0) {
            throw bad("a number must have a byte");
        }
        at += length;
        return new BigInteger(bytes, at - length, length);
    }

    String text() {
        int length = size();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** One of the constants by its name. */
    <E extends Enum<E>> E word(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw bad("'" + name + "' is no " + type.getSimpleName());
    }

    /** That nothing follows. */
    void end() {
        if (at != end) {
            throw bad("it must end here, but has " + (end - at) + " bytes more");
        }
    }

    /** What cannot be, at the place that was read last. */
    IllegalArgumentException bad(String what) {
        return new IllegalArgumentException("counter state, byte " + at + ": " + what);
    }
}
