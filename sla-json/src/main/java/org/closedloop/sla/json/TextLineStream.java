package org.closedloop.sla.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of lines that are texts, in UTF-8, each followed by LF. Half of a surrogate pair, which UTF-8 does not
 * have, becomes its escape, so that it is reported as in a file.
 */
final class TextLineStream extends InputStream {

    /** An escape of JSON, or half of a pair. */
    private static final Pattern ESCAPE_OR_HALF = Pattern.compile("\\\\.|[\\x{D800}-\\x{DFFF}]", Pattern.DOTALL);

    private final Iterator<String> lines;
    private byte[] line = {};
    private int at;
    private long number;

    TextLineStream(Iterator<String> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Fills the buffer, unless the lines end before. */
    @Override
    public int read(byte[] buffer, int offset, int length) {
        int to = offset;
        int end = offset + length;
        while (to < end && hasMore()) {
            int part = Math.min(end - to, line.length - at);
            System.arraycopy(line, at, buffer, to, part);
            at += part;
            to += part;
            if (at == line.length && to < end) {
                buffer[to++] = '\n';
                at++;
            }
        }
        return to == offset && length > 0 ? -1 : to - offset;
    }

    /** Whether there is a byte or the end of a line; takes the next line if there is none. */
    private boolean hasMore() {
        if (number > 0 && at <= line.length) {
            return true;
        }
        if (!lines.hasNext()) {
            return false;
        }
        number++;
        line = bytes(Objects.requireNonNull(lines.next(), () -> "line " + number));
        at = 0;
        return true;
    }

    private static byte[] bytes(String text) {
        return (hasSurrogate(text) ? withEscapedHalves(text) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withEscapedHalves(String text) {
        return ESCAPE_OR_HALF
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().length() == 1
                                ? "\\u"
                                        + HexFormat.of()
                                                .toHexDigits(found.group().charAt(0))
                                : found.group()));
    }
}
