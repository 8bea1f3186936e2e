package org.closedloop.sla.json.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A key of an object in a line: what it means, its bytes with quotes and colon, and which key followed it last. */
final class LineKey<T> {

    /** Longer keys, with quotes and colon, are looked up each time. */
    private static final int LONGEST = 24;

    private final T meaning;
    private final int length;
    // The first eight bytes, filled up with zeros, the next eight, and the last eight.
    private final long head;
    private final long middle;
    private final long tail;

    private @Nullable LineKey<T> follower;
    private long seenIn;

    LineKey(String name, T meaning) {
        byte[] quoted = ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(quoted, LONGEST);
        this.meaning = meaning;
        this.length = quoted.length;
        this.head = Swar.at(bytes, 0);
        this.middle = Swar.at(bytes, 8);
        this.tail = Swar.at(bytes, Math.max(0, Math.min(length, LONGEST) - 8));
    }

    T meaning() {
        return meaning;
    }

    /** The number of its bytes with quotes and colon. */
    int length() {
        return length;
    }

    /** Whether the key and its colon stand at a place without blanks; false near the end of the array, too. */
    boolean standsAt(byte[] bytes, int at) {
        if (length > LONGEST || at + LONGEST > bytes.length || Swar.first(length, Swar.at(bytes, at)) != head) {
            return false;
        }
        return length <= 8
                || (Swar.at(bytes, at + length - 8) == tail && (length <= 16 || Swar.at(bytes, at + 8) == middle));
    }

    /** The key that followed it last; null if none did. */
    @Nullable
    LineKey<T> follower() {
        return follower;
    }

    void setFollower(LineKey<T> next) {
        follower = next;
    }

    /** Marks the key as seen in the object with this number. Returns false if it was seen there. */
    boolean markSeen(long object) {
        boolean isNew = seenIn != object;
        seenIn = object;
        return isNew;
    }
}
