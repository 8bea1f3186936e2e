package org.closedloop.sla.counting.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The other fields of the current lead: their names and values, the latter as text or as UTF-8 bytes. */
public final class FieldTexts {

    private static final byte[] NO_BYTES = {};

    private String[] names = new String[8];
    /** The values as text; null if they are given as bytes, or are not known. */
    private @Nullable String[] texts = new String[8];

    private byte[][] bytes = new byte[8][];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    public void clear() {
        size = 0;
    }

    /** Adds a field whose value is not blank but not known. */
    public void addFilled(String name) {
        add(name, null, NO_BYTES, 0, 0);
    }

    /** Adds a field with a value that is not blank. */
    public void add(String name, String value) {
        add(name, value, NO_BYTES, 0, 0);
    }

    /** Adds a field whose value is given as UTF-8 bytes, which are not copied. */
    public void add(String name, byte[] utf8, int from, int to) {
        add(name, null, utf8, from, to);
    }

    private void add(String name, @Nullable String value, byte[] utf8, int from, int to) {
        Objects.requireNonNull(name, "field");
        int i = size;
        if (i == names.length) {
            names = Arrays.copyOf(names, 2 * i);
            texts = Arrays.copyOf(texts, 2 * i);
            bytes = Arrays.copyOf(bytes, 2 * i);
            starts = Arrays.copyOf(starts, 2 * i);
            ends = Arrays.copyOf(ends, 2 * i);
        }
        names[i] = name;
        texts[i] = value;
        bytes[i] = utf8;
        starts[i] = from;
        ends[i] = to;
        size++;
    }

    /** Whether the field has a value. */
    public boolean isFilled(String name) {
        return placeOf(name) >= 0;
    }

    /** The value of a field; null if it has none, or if it is not known. */
    public @Nullable String get(String name) {
        int place = placeOf(name);
        if (place < 0) {
            return null;
        }
        String text = texts[place];
        if (text == null && ends[place] > starts[place]) {
            text = new String(bytes[place], starts[place], ends[place] - starts[place], StandardCharsets.UTF_8);
            texts[place] = text;
        }
        return text;
    }

    /** Whether the field has one of these values. */
    public boolean isOneOf(String name, String[] values) {
        int place = placeOf(name);
        if (place < 0) {
            return false;
        }
        for (String value : values) {
            if (is(place, value)) {
                return true;
            }
        }
        return false;
    }

    private int placeOf(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Compares ASCII values without decoding the bytes. */
    private boolean is(int place, String value) {
        String text = texts[place];
        if (text != null) {
            return text.equals(value);
        }
        byte[] utf8 = bytes[place];
        int from = starts[place];
        int to = ends[place];
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= 0x80) {
                return new String(utf8, from, to - from, StandardCharsets.UTF_8).equals(value);
            }
            if (from + i >= to || utf8[from + i] != value.charAt(i)) {
                return false;
            }
        }
        return to - from == value.length();
    }
}
