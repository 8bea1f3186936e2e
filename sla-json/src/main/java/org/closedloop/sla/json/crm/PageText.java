package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * An input as characters, as a whole or a line at a time: at the end of a line it pretends to have ended, until it is
 * told to go on. So a parser may break on a line without harm to the next, and no line is ever held.
 *
 * <p>It is UTF-8, or UTF-16 if a byte order mark or the first character says so, as some shells write it. Bytes that
 * cannot be decoded become {@link #WRONG} marks, as one bad letter must not cost a page.
 */
final class PageText extends Reader {

    /** Stands for bytes that cannot be decoded; no character, so that no text has it of itself. */
    static final char WRONG = '\uFFFE';

    private static final int MARK = 3;
    /** Somewhat more than an issue tells of a value, so that the issue shows that there is more. */
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
    /** Where the block begins, in characters since the input or the line did. */
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

    /** The quoted text around a character that was read last, counted as a parser does; empty if it is not here. */
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

    /** The first characters of the input, or of the line, on one line; what cannot be decoded as the usual sign. */
    String beginning() {
        return beginning.toString().replace(WRONG, '\uFFFD').strip().replaceAll("[\\p{Cntrl} ]+", " ");
    }

    /** Goes to the next line, over whatever is left of the current one; false if there is none. */
    boolean nextLine() throws IOException {
        while (cut == Cut.LINES && !atLineEnd && read(skipped, 0, skipped.length) >= 0) {
            // What a broken line has left is of no use.
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
