package org.closedloop.sla.json.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first bytes of a file: its character set, by a byte order mark or by the zeros between the letters of UTF-16; or
 * the type of a file that is not text.
 *
 * @param charset the character set; empty if it is unknown
 * @param mark the length of the byte order mark
 * @param other the type of a file that is not read
 * @param beginning the first characters, without those outside ASCII
 */
public record FirstBytes(Optional<Charset> charset, int mark, Optional<String> other, String beginning) {

    /** The number of bytes at the beginning of a file by which it is recognized. */
    public static final int MOST = 256;

    private static final int LONGEST_MARK = 3;

    /** A list of objects or of lists, or an object. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\[\\s*[\\[{\\]]|\\{\\s*[\"}]).*", Pattern.DOTALL);

    /** Looks at the first {@value #MOST} bytes of a file, or at all that it has. */
    public static FirstBytes of(byte[] bytes) {
        Optional<String> other = FileSignature.typeOf(bytes);
        String beginning = new String(bytes, StandardCharsets.US_ASCII).replaceAll("[\0\uFFFD]", "");
        if (other.isPresent()) {
            return new FirstBytes(Optional.empty(), 0, other, beginning);
        }
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_MARK));
        if (start.startsWith("efbbbf")) {
            return new FirstBytes(Optional.of(StandardCharsets.UTF_8), 3, Optional.empty(), beginning);
        }
        if (start.startsWith("feff")) {
            return new FirstBytes(Optional.of(StandardCharsets.UTF_16BE), 2, Optional.empty(), beginning);
        }
        if (start.startsWith("fffe")) {
            return new FirstBytes(Optional.of(StandardCharsets.UTF_16LE), 2, Optional.empty(), beginning);
        }
        return unmarked(bytes, beginning);
    }

    /** Most names of columns are of Latin letters: every second byte of UTF-16 is zero, and more of UTF-32. */
    private static FirstBytes unmarked(byte[] bytes, String beginning) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int half = bytes.length / 2;
        Optional<String> other = Optional.empty();
        Charset charset = null;
        if (zeros[0] + zeros[1] > half + half / 4) {
            other = Optional.of("UTF-32");
        } else if (zeros[1] > half / 2 && zeros[0] <= half / 8) {
            charset = StandardCharsets.UTF_16LE;
        } else if (zeros[0] > half / 2 && zeros[1] <= half / 8) {
            charset = StandardCharsets.UTF_16BE;
        }
        return new FirstBytes(Optional.ofNullable(charset), 0, other, beginning);
    }

    /** The type or character set of a file that is no text in UTF-8; empty if it can be one. */
    public Optional<String> otherThanText() {
        return other.or(
                () -> charset.filter(set -> !set.equals(StandardCharsets.UTF_8)).map(Charset::name));
    }

    /** The type of a file that is no table in UTF-8; empty if it can be one. */
    Optional<String> otherThanUtf8() {
        return otherThanText().or(() -> isJson() ? Optional.of("JSON") : Optional.empty());
    }

    /** Whether it is JSON. */
    public boolean isJson() {
        return JSON.matcher(beginning).matches();
    }
}
