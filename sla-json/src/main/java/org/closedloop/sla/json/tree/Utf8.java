package org.closedloop.sla.json.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes strict UTF-8: a malformed byte is a problem with its place, never a replacement character. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text of a document, or null, with a problem, if it is too long or not UTF-8. */
    public static @Nullable String decode(byte[] bytes, Faults problems) {
        if (bytes.length > Limits.DOCUMENT_BYTES) {
            tooLong(problems);
            return null;
        }
        return decode(ByteBuffer.wrap(bytes), problems);
    }

    /** The text without a byte order mark, or null, with a problem that names the first byte that is wrong. */
    public static @Nullable String decode(ByteBuffer bytes, Faults problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int start = bytes.position();
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.decode(bytes, chars, true);
        chars.flip();
        String text = chars.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            problems.add(
                    FaultCode.ENCODING, "", line, column, "encoding", Integer.toString(bytes.position() - start + 1));
            return null;
        }
        return withoutMark(text);
    }

    /** The text without a byte order mark, or null, with a problem, if it is too long. */
    public static @Nullable String checked(String text, Faults problems) {
        if (text.length() > Limits.DOCUMENT_BYTES) {
            tooLong(problems);
            return null;
        }
        return withoutMark(text);
    }

    private static void tooLong(Faults problems) {
        problems.add(FaultCode.LIMIT, "", 0, 0, "limit.document", Integer.toString(Limits.DOCUMENT_BYTES));
    }

    /** The text without a byte order mark at its beginning. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
