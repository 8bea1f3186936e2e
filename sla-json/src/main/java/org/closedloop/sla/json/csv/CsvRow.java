package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.closedloop.sla.format.BlankWords;

/** The cells of one row. The next row overwrites it: values that are kept must be copied. */
final class CsvRow {

    /** More cells than this are only counted: no header has as many columns. */
    static final int MOST_CELLS = 10_000;

    /** Whether the quotes in a row are right. */
    enum Quotes {
        RIGHT,
        /** One is closed in the middle of a cell; the row holds the cells before it and the beginning of that one. */
        WRONG,
        /** One is never closed. */
        OPEN,
        /** The row is too long; its beginning is its only cell. */
        TOO_LONG
    }

    private char[] chars = new char[1024];
    private int[] ends = new int[64];
    private long line;
    private int count;
    private int used;
    private Quotes quotes = Quotes.RIGHT;

    /** Clears the row, which begins on this line. */
    void begin(long onLine) {
        line = onLine;
        count = 0;
        used = 0;
        quotes = Quotes.RIGHT;
    }

    /** Adds a cell. */
    void add(char[] buffer, int offset, int length) {
        if (count < MOST_CELLS) {
            int start = count == 0 ? 0 : ends[count - 1];
            if (chars.length - start < length) {
                chars = Arrays.copyOf(chars, Math.max(start + length, 2 * chars.length));
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            System.arraycopy(buffer, offset, chars, start, length);
            ends[count] = start + length;
            if (!isBlank(start, start + length)) {
                used = count + 1;
            }
        }
        count++;
    }

    /** Adds a cell. */
    void add(String text) {
        add(text.toCharArray(), 0, text.length());
    }

    void setQuotes(Quotes quotes) {
        this.quotes = quotes;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** The line on which it begins, from 1. */
    long line() {
        return line;
    }

    /** Whether its quotes are right. */
    Quotes quotes() {
        return quotes;
    }

    /** How many cells it has, blank ones too. */
    int count() {
        return count;
    }

    /** How many cells it has, without the blank ones at its end; those beyond {@link #MOST_CELLS} do not count. */
    int used() {
        return used;
    }

    /** Whether it has no value. */
    boolean isBlank() {
        return used == 0 && count <= MOST_CELLS;
    }

    /** Whether a cell is blank or missing. */
    boolean isBlank(int column) {
        return column < 0 || column >= used || isBlank(start(column), ends[column]);
    }

    /** Whether a cell has no text: it is blank, or a formula of a blank text. */
    boolean hasNoText(int column) {
        return isBlank(column)
                || (chars[start(column)] == '='
                        && CellValues.unquoted(cell(column)).isBlank());
    }

    /** Whether the text of a cell is a word for no value in this column. */
    boolean isBlankWord(int column, String name, BlankWords words) {
        int start = start(column);
        return chars[start] == '='
                ? words.isBlank(name, CellValues.unquoted(cell(column)))
                : words.isBlank(name, chars, start, ends[column]);
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    /** The text of a cell; empty if it is missing. */
    String cell(int column) {
        if (column >= used) {
            return "";
        }
        int start = start(column);
        return start == ends[column] ? "" : new String(chars, start, ends[column] - start);
    }

    /** The first text in it, without blanks around; empty if there is none. */
    String firstText() {
        int first = 0;
        while (first < used && isBlank(first)) {
            first++;
        }
        return cell(first).strip();
    }

    /** The texts of all its cells, without blanks around them. */
    List<String> allTexts() {
        List<String> texts = new ArrayList<>(texts());
        while (texts.size() < Math.min(count, MOST_CELLS)) {
            texts.add("");
        }
        return texts;
    }

    /** The texts of its cells, without blanks around them and without the blank cells at its end. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(used);
        for (int i = 0; i < used; i++) {
            texts.add(cell(i).strip());
        }
        return texts;
    }
}
