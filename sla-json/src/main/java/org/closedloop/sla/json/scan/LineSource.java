package org.closedloop.sla.json.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits a stream of bytes into lines in place: the current line is in the {@link #block}, and a line feed always
 * follows its beginning. A line ends with LF or CRLF, the last line also with the input.
 *
 * <p>Holds at most a block and a line of the allowed length; a longer line is skipped.
 */
public final class LineSource {

    /** Bytes of the longest line that is read, without its end. */
    public static final int LINE_BYTES = 1024 * 1024;

    private static final int BLOCK = 256 * 1024;
    /** What is kept of a line that is too long. */
    private static final int LONGEST_HEAD = 1024;
    /** A line of the allowed length, its CR and its LF. */
    private static final int LONGEST = LINE_BYTES + 2;

    private final InputStream in;
    private final long start;
    private final long bound;

    private byte[] block = new byte[BLOCK];
    private int limit;
    /** Where the last line feed of the block is. */
    private int lastFeed = -1;
    /** How many bytes of the input lie before the block. */
    private long offset;

    private boolean ended;
    private int from;
    private int to;
    private int next;
    private boolean overlong;
    private long number;
    private boolean first;
    private String head = "";

    /** All lines of the input. */
    public LineSource(InputStream in) {
        this(in, 0, Long.MAX_VALUE);
    }

    /**
     * The lines of a part of an input.
     *
     * @param in what is left of the input; a line begins there
     * @param offset how many bytes of the input lie before
     * @param bound only lines that begin before this offset are taken
     */
    public LineSource(InputStream in, long offset, long bound) {
        this.in = in;
        this.start = offset;
        this.offset = offset;
        this.bound = bound;
    }

    /** Goes to the next line, whose end is yet to be found; false if there is none. */
    public boolean advance() throws IOException {
        from = next;
        overlong = false;
        head = "";
        if (offset + from >= bound || (from > lastFeed && !fill())) {
            return false;
        }
        number++;
        first = number == 1 && start == 0;
        if (offset + from == 0 && hasMark()) {
            from += 3;
        }
        return true;
    }

    /** Moves what is left to the front, and reads until a line feed is there. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        limit -= from;
        System.arraycopy(block, from, block, 0, limit);
        offset += from;
        from = 0;
        lastFeed = -1;
        while (lastFeed < 0) {
            if (limit > LONGEST) {
                readOver();
                return true;
            }
            if (limit + 1 == block.length) {
                block = Arrays.copyOf(block, 2 * block.length);
            }
            // One byte is kept free for the line feed that the last line may lack.
            int count = in.read(block, limit, block.length - 1 - limit);
            if (count < 0) {
                return end();
            }
            lastFeed = lastFeed(limit, limit + count);
            limit += count;
        }
        return true;
    }

    private boolean end() {
        ended = true;
        block[limit] = '\n';
        lastFeed = limit;
        return limit > 0;
    }

    private int lastFeed(int begin, int end) {
        int i = end - 1;
        while (i >= begin && block[i] != '\n') {
            i--;
        }
        return i >= begin ? i : -1;
    }

    /** Skips a line that is too long. */
    private void readOver() throws IOException {
        overlong = true;
        head = new String(block, 0, LONGEST_HEAD, StandardCharsets.UTF_8);
        int feed = -1;
        while (feed < 0) {
            offset += limit;
            limit = Math.max(0, in.read(block, 0, block.length - 1));
            if (limit == 0) {
                end();
            }
            feed = ended ? 0 : firstFeed(0, limit);
        }
        lastFeed = Math.max(feed, lastFeed(feed, limit));
        from = feed;
        endAt(feed);
    }

    private int firstFeed(int begin, int end) {
        int i = begin;
        while (i < end && block[i] != '\n') {
            i++;
        }
        return i < end ? i : -1;
    }

    private boolean hasMark() {
        return lastFeed - from >= 3
                && block[from] == (byte) 0xEF
                && block[from + 1] == (byte) 0xBB
                && block[from + 2] == (byte) 0xBF;
    }

    /** The bytes that contain the line; read-only. */
    public byte[] block() {
        return block;
    }

    /** Where the line begins in the block. */
    public int from() {
        return from;
    }

    /** Finds the end of the line. */
    public void findEnd() {
        if (!overlong) {
            endAt(firstFeed(from, lastFeed + 1));
        }
    }

    /** Sets the end of the line: the line feed at this place in the block. */
    public void endAt(int feed) {
        next = feed + 1;
        to = feed > from && block[feed - 1] == '\r' ? feed - 1 : feed;
    }

    /** Whether the line is the first one of the whole input. */
    public boolean isFirst() {
        return first;
    }

    /** The beginning of the line, whose end was found; bytes that are not UTF-8 are replaced. */
    public String head() {
        return overlong ? head : new String(block, from, Math.min(to - from, LONGEST_HEAD), StandardCharsets.UTF_8);
    }

    /** The first bytes of the line, whose end was found; of one that is too long, those of its {@link #head}. */
    public byte[] start() {
        return overlong
                ? head.getBytes(StandardCharsets.UTF_8)
                : Arrays.copyOfRange(block, from, from + Math.min(to - from, LONGEST_HEAD));
    }

    /** The end of the line, whose end was found, if it is not too long. */
    public String tail() {
        int length = Math.min(to - from, LONGEST_HEAD);
        return new String(block, to - length, length, StandardCharsets.UTF_8);
    }

    /** The first character after the line that is not white space, as far as it was read; otherwise a blank. */
    public char signAfter() {
        int i = next;
        while (i < limit && isWhite(block[i])) {
            i++;
        }
        return i < limit ? (char) block[i] : ' ';
    }

    private static boolean isWhite(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
    }

    /** The number of the current line, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line, whose end was found, is longer than allowed. */
    public boolean isOverlong() {
        return overlong || to - from > LINE_BYTES;
    }

    /** Whether there is nothing on the line, whose end was found, but white space. */
    public boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (block[i] != ' ' && block[i] != '\t') {
                return false;
            }
        }
        return !overlong;
    }

    /** The bytes of the line, whose end was found; valid until the next one. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(block, from, to - from);
    }
}
