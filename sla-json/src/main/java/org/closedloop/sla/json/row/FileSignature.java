package org.closedloop.sla.json.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The bytes with which files of a type begin that are no text. Those that are letters are followed by a byte that no
 * text has, because names of columns can begin with the same letters.
 */
enum FileSignature {
    GZIP("GZIP", "\\x1f\\x8b"),
    ZIP("ZIP (XLSX)", "PK(?:\\x03\\x04|\\x05\\x06|\\x07\\x08)"),
    XLS("XLS", "\\xd0\\xcf\\x11\\xe0"),
    PDF("PDF", "%PDF-[0-9]\\.[0-9](?=[\\x00-\\x20]|\\z)"),
    PARQUET("Parquet", "PAR1" + FileSignature.CONTROL),
    ORC("ORC", "ORC\n?" + FileSignature.CONTROL),
    AVRO("Avro", "Obj\\x01"),
    ARROW("Arrow", "ARROW1\\x00\\x00"),
    SQLITE("SQLite", "SQLite format 3\\x00"),
    ZSTANDARD("Zstandard", "\\x28\\xb5\\x2f\\xfd"),
    BZIP2("bzip2", "BZh[1-9](?:1AY&SY|\\x17rE8P\\x90)"),
    XZ("XZ", "\\xfd7zXZ\\x00"),
    SEVEN_ZIP("7z", "7z\\xbc\\xaf'\\x1c"),
    UTF_32("UTF-32", "\\xff\\xfe\\x00\\x00|\\x00\\x00\\xfe\\xff");

    /** A control character, but no tab and no line break. */
    private static final String CONTROL = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]";

    private final String type;
    private final Pattern pattern;

    FileSignature(String type, String pattern) {
        this.type = type;
        this.pattern = Pattern.compile(pattern);
    }

    /** The name of the type of a file that begins with these bytes; empty if it can be text. */
    static Optional<String> typeOf(byte[] bytes) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> signature.pattern.matcher(start).lookingAt())
                .map(signature -> signature.type)
                .findFirst();
    }
}
