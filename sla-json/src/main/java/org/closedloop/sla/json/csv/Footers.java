package org.closedloop.sla.json.csv;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Distinguishes records from the rows with which reports and databases end or sum up: totals, counts, the name of the
 * report and its author. A record with the name {@code Total} is a record.
 */
final class Footers {

    private static final Pattern TOTAL = Pattern.compile(
            "("
                    + LabelTable.labels("total").stream()
                            .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                            .collect(Collectors.joining("|"))
                    + ")(\\b.*)?",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    /** A number, perhaps of money or a percentage, or the code of a currency. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}|(?:[\\p{Sc}\\p{Lu}]{1,3}\\s?)?[-+(]?"
            + "(?:[0-9]{1,3}(?:[.,'\u2019 \u00a0\u202f][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?\\)?"
            + "(?:\\s?(?:%|[\\p{Sc}\\p{Lu}]{1,3}))?");

    private static final Pattern WORDS = Pattern.compile(".*\\S\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]*");
    /** The most characters of a total or a number. */
    private static final int LONGEST = 200;

    private final int width;
    private final int id;

    /** @param width the number of columns */
    Footers(int width, int id) {
        this.width = width;
        this.id = id;
    }

    /**
     * Whether the row is not a record, at any position: it has nothing but some words in one cell, or a word such as
     * {@code Total} in its first cell, which is its id or has none beside it but such a word, and nothing but numbers
     * after it.
     */
    boolean isFooter(CsvRow row) {
        int first = first(row);
        if (width < 2 || (!row.isBlank(id) && first != id && !isTotal(row.cell(id)))) {
            return false;
        }
        String text = row.cell(first);
        if (row.used() == first + 1 && WORDS.matcher(text).matches()) {
            return true;
        }
        return (isTotal(text) || isSign(text)) && isOfNumbers(row, first + 1);
    }

    /** Whether the row has only its first cell, as a line of text has. */
    boolean isLine(CsvRow row) {
        return width > 1 && row.used() == 1;
    }

    private static int first(CsvRow row) {
        int first = 0;
        while (row.isBlank(first) && first < row.used()) {
            first++;
        }
        return first;
    }

    private static boolean isTotal(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST && TOTAL.matcher(plain).matches();
    }

    private static boolean isSign(String text) {
        return text.length() <= LONGEST && SIGNS.matcher(text).matches();
    }

    /** Whether these cells are numbers, or words for sums and counts. */
    private static boolean isOfNumbers(CsvRow row, int from) {
        for (int i = from; i < row.used(); i++) {
            String text = row.cell(i).strip();
            boolean number = text.length() <= LONGEST && NUMBER.matcher(text).matches();
            if (!number && !isTotal(text) && !isSign(text)) {
                return false;
            }
        }
        return true;
    }
}
