package org.closedloop.sla.counting;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads what a {@link StateWriter} wrote. Whatever it is given, it takes no more memory than the bytes are long, and
 * says at which of them it found what cannot be.
 */
final class StateReader {

    private final byte[] bytes;
    private int at;

    StateReader(byte[] bytes) {
        this.bytes = bytes.clone();
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
            if (at == bytes.length) {
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
        if (size > bytes.length - at) {
            throw bad("must hold " + size + " things, but has only " + (bytes.length - at) + " bytes left");
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
        if (at != bytes.length) {
            throw bad("it must end here, but has " + (bytes.length - at) + " bytes more");
        }
    }

    /** What cannot be, at the place that was read last. */
    IllegalArgumentException bad(String what) {
        return new IllegalArgumentException("counter state, byte " + at + ": " + what);
    }
}
