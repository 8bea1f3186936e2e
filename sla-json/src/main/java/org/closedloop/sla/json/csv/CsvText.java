package org.closedloop.sla.json.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.json.crm.Utf16Text;
import org.closedloop.sla.json.row.CellSeparator;
import org.closedloop.sla.json.row.FirstBytes;
import org.jspecify.annotations.Nullable;

/** The text of a file, with the properties that its beginning shows. */
final class CsvText {

    private static final int START = 64 * 1024;
    private static final char REPLACEMENT = '\uFFFD';

    private final Reader reader;
    private final String start;
    private final char separator;
    private final @Nullable Escapes escapes;
    private final boolean blanks;

    private CsvText(Reader reader, String start, char separator, @Nullable Escapes escapes) {
        this.reader = reader;
        this.start = start;
        this.separator = separator;
        this.escapes = escapes;
        this.blanks =
                firstLine().filter(line -> line.contains(separator + " \"")).isPresent();
    }

    /** The text of these bytes. */
    static CsvText of(InputStream bytes, FirstBytes first, ExportFormat format) throws IOException {
        bytes.skipNBytes(first.mark());
        Charset charset = first.charset().orElseGet(() -> Charset.forName(format.getCharset()));
        BufferedReader reader = new BufferedReader(decoded(new BufferedInputStream(bytes), charset), START);
        String start = start(reader);
        char separator = format.getCellSeparator()
                .map(text -> text.charAt(0))
                .or(() -> CellSeparator.stated(start))
                .orElseGet(() -> CellSeparator.mostFrequent(start));
        Escapes escapes = format.getEscape()
                .map(escape -> new Escapes(reader, escape.charAt(0), separator))
                .orElse(null);
        return new CsvText(escapes == null ? reader : escapes, start, separator, escapes);
    }

    /**
     * Java's decoder of UTF-16 treats an unpaired surrogate, and the separator or quote after it, as one wrong
     * character.
     */
    private static Reader decoded(InputStream bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_16LE)) {
            return Utf16Text.littleEndian(bytes, REPLACEMENT);
        }
        return charset.equals(StandardCharsets.UTF_16BE)
                ? Utf16Text.bigEndian(bytes, REPLACEMENT)
                : new InputStreamReader(bytes, charset);
    }

    /** The whole text. */
    Reader reader() {
        return reader;
    }

    /** The separator of cells. */
    char separator() {
        return separator;
    }

    /** Whether the first line only names the separator. */
    boolean hasSeparatorLine() {
        return CellSeparator.stated(start).isPresent();
    }

    /** Whether the header has a blank between a separator and a quote. */
    boolean hasBlanksAroundQuotes() {
        return blanks;
    }

    /** Whether it is a page of HTML. */
    boolean isPage() {
        return start.stripLeading().startsWith("<");
    }

    /** The first line that is not blank; empty if there is none. */
    Optional<String> firstLine() {
        return start.lines().filter(line -> !line.isBlank()).findFirst().map(String::strip);
    }

    /** Restores the escaped characters of a cell; returns how many of them are line breaks. */
    int restore(char[] chars, int offset, int length) {
        return escapes == null ? 0 : escapes.restore(chars, offset, offset + length);
    }

    private static String start(BufferedReader reader) throws IOException {
        reader.mark(START);
        char[] chars = new char[START];
        int length = 0;
        for (int n = 0; n >= 0 && length < START; n = reader.read(chars, length, START - length)) {
            length += n;
        }
        reader.reset();
        return new String(chars, 0, length);
    }
}
