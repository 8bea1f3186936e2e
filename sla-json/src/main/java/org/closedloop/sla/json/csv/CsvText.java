package org.closedloop.sla.json.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.closedloop.sla.format.ExportFormat;

/**
 * The text of a file, and what its beginning says about it.
 *
 * @param reader the whole text, without a byte order mark
 * @param start its first characters
 * @param separator what stands between cells
 */
record CsvText(Reader reader, String start, char separator) {

    private static final int START = 64 * 1024;
    private static final String SEPARATORS = ",;\t";
    private static final String SEPARATOR_LINE = "sep=";

    static CsvText of(InputStream in, ExportFormat format) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        Charset charset = charset(bytes, Charset.forName(format.getCharset()));
        BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, charset), START);
        String start = start(reader);
        char separator = format.getCellSeparator().map(text -> text.charAt(0)).orElseGet(() -> separator(start));
        return new CsvText(reader, start, separator);
    }

    /** Whether this row is the line by which spreadsheets say what stands between cells. */
    static boolean isSeparatorLine(Row row) {
        return row.line() == 1 && row.count() <= 2 && row.cell(0).startsWith(SEPARATOR_LINE);
    }

    /** Whether it is a page of HTML or a JSON text. */
    boolean isOtherNotation() {
        String text = start.stripLeading();
        return text.startsWith("<") || text.startsWith("{") || text.startsWith("[");
    }

    /** The first line that is not blank. */
    String firstLine() {
        return start.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Reads over the mark, if there is one. */
    private static Charset charset(BufferedInputStream bytes, Charset stated) throws IOException {
        bytes.mark(3);
        byte[] mark = bytes.readNBytes(3);
        bytes.reset();
        if (Arrays.equals(mark, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            bytes.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            bytes.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        }
        return stated;
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

    private static char separator(String start) {
        if (start.length() > SEPARATOR_LINE.length() && start.startsWith(SEPARATOR_LINE)) {
            char said = start.charAt(SEPARATOR_LINE.length());
            if (SEPARATORS.indexOf(said) >= 0 || said == '|') {
                return said;
            }
        }
        return mostFrequent(start.stripLeading());
    }

    /** The header ends with the first line break that is not quoted; what is quoted in it does not count. */
    private static char mostFrequent(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
