package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * An input as characters, as a whole or line by line: at the end of a line it returns end of input until
 * {@link #nextLine} is called. So a parser may fail on a line without effect on the next, and no line is held in
 * memory.
 *
 * <p>The input is UTF-8, or UTF-16 by a byte order mark or by its first character, as some shells write it. Bytes that
 * cannot be decoded become {@link #WRONG} marks, so that one bad character does not cost a page.
 */
final class PageText extends Reader {

    /** Replaces bytes that cannot be decoded. It is not a character, so that it occurs in no text. */
    static final char WRONG = '\uFFFE';

    private static final int MARK = 3;
    /** More than an issue shows of a value, so that the issue marks the value as cut. */
    private static final int BEGINNING = 100;

    /** How the input is cut. */
    enum Cut {
        WHOLE,
        LINES
    }

    private final Reader in;
    private final Cut cut;
    private final char[] block = new char[8192];
    private final char[] skipped = new char[1024];
    /** The offset of the block in characters from the beginning of the input or the line. */
    private long blockStart;

    private int next;
    private int limit;
    private boolean ended;
    private boolean atLineEnd;
    private long line = 1;
    private final StringBuilder beginning = new StringBuilder();

    private PageText(Reader in, Cut cut) {
        this.in = in;
        this.cut = cut;
    }

    static PageText of(InputStream in, Cut cut) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, MARK);
        byte[] first = bytes.readNBytes(MARK);
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            return new PageText(utf8(bytes), cut);
        }
        boolean marked = begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF);
        bytes.unread(first, marked ? 2 : 0, first.length - (marked ? 2 : 0));
        // JSON begins with an ASCII character, of which UTF-16 makes two bytes.
        if (begins(first, 0xFF, 0xFE) || (first.length > 1 && first[0] != 0 && first[1] == 0)) {
            return new PageText(Utf16Text.littleEndian(bytes, WRONG), cut);
        }
        boolean big = begins(first, 0xFE, 0xFF) || (first.length > 1 && first[0] == 0 && first[1] != 0);
        return new PageText(big ? Utf16Text.bigEndian(bytes, WRONG) : utf8(bytes), cut);
    }

    private static Reader utf8(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(WRONG)));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean all = bytes.length >= mark.length;
        for (int i = 0; all && i < mark.length; i++) {
            all = (bytes[i] & 0xFF) == mark[i];
        }
        return all;
    }

    /** The quoted text around the character at a parser's offset; empty if it is no longer in the block. */
    String quoted(long offset) {
        long at = offset - blockStart;
        if (at <= 0 || at >= limit) {
            return "";
        }
        int from = (int) at;
        while (from > 0 && block[from - 1] != '"') {
            from--;
        }
        int end = (int) at;
        while (end < limit && end - from < BEGINNING && block[end] != '"') {
            end++;
        }
        return new String(block, from, end - from);
    }

    Cut cut() {
        return cut;
    }

    /** The number of the current line, from 1; always 1 where the input is not cut. */
    long line() {
        return line;
    }

    /** The first characters of the input or the line, on one line; bytes that cannot be decoded are U+FFFD. */
    String beginning() {
        return beginning.toString().replace(WRONG, '\uFFFD').strip().replaceAll("[\\p{Cntrl} ]+", " ");
    }

    /** Goes to the next line, and skips the rest of the current one; false if there is none. */
    boolean nextLine() throws IOException {
        while (cut == Cut.LINES && !atLineEnd && read(skipped, 0, skipped.length) >= 0) {
            // The rest of an unreadable line is not used.
        }
        if (!atLineEnd || !fill()) {
            return false;
        }
        atLineEnd = false;
        blockStart = -next;
        line++;
        beginning.setLength(0);
        return true;
    }

    @Override
    public int read(char[] chars, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (atLineEnd || !fill()) {
            return -1;
        }
        int taken = Math.min(count, limit - next);
        if (cut == Cut.LINES) {
            int feed = 0;
            while (feed < taken && block[next + feed] != '\n') {
                feed++;
            }
            atLineEnd = feed < taken;
            taken = feed;
        }
        System.arraycopy(block, next, chars, from, taken);
        int kept = Math.min(taken, BEGINNING - beginning.length());
        beginning.append(block, next, Math.max(0, kept));
        next += atLineEnd ? taken + 1 : taken;
        return taken == 0 && atLineEnd ? -1 : taken;
    }

    private boolean fill() throws IOException {
        if (next == limit && !ended) {
            blockStart += limit;
            next = 0;
            limit = Math.max(0, in.read(block, 0, block.length));
            ended = limit == 0;
        }
        return next < limit;
    }

    /** The stream is the caller's. */
    @Override
    public void close() {}
}
