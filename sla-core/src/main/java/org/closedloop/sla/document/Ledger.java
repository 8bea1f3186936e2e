package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.closedloop.sla.markdown.MarkdownText;
import org.closedloop.sla.time.DateRange;

/** Takes values one by one, gives each as it will be read, and notes those that will be read as others. */
final class Ledger {

    private final Wording words;
    private final List<DocumentLoss> losses = new ArrayList<>();

    Ledger(Wording words) {
        this.words = words;
    }

    Wording words() {
        return words;
    }

    List<DocumentLoss> losses() {
        return List.copyOf(losses);
    }

    String text(String path, String value) {
        String read = MarkdownText.carried(value);
        if (read.isBlank()) {
            unreadable(path, value);
            return value;
        }
        return changed(path, value, read);
    }

    Optional<String> text(String path, Optional<String> value) {
        return value.map(text -> text(path, text));
    }

    List<String> texts(String path, List<String> values) {
        return each(path, values, this::text);
    }

    Set<String> texts(String path, Set<String> values) {
        Set<String> read = new LinkedHashSet<>();
        values.forEach(value -> read.add(text(path + "[]", value)));
        return read;
    }

    /** A decimal number; its trailing zeros are not written. */
    BigDecimal number(String path, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        String written = words.figures().number(plain, Math.max(0, plain.scale()));
        return carried(path, value, words.numerals().number(written));
    }

    /** A share, which is written in percent. */
    BigDecimal share(String path, BigDecimal value) {
        return carried(path, value, words.numerals().share(words.figures().threshold(value)));
    }

    /** A day; the years before 1 and after 9999 have no form. */
    LocalDate day(String path, LocalDate value) {
        return carried(path, value, words.numerals().date(words.figures().date(value)));
    }

    DateRange days(String path, DateRange value) {
        LocalDate start = day(path, value.getStart());
        LocalDate end = day(path, value.getEnd());
        if (start.isAfter(end)) {
            unreadable(path, value.toString());
            return value;
        }
        return DateRange.of(start, end);
    }

    /** Each element of a list, with its place. */
    <T> List<T> each(String path, List<T> values, BiFunction<String, T, T> element) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            read.add(element.apply(path + "[" + i + "]", values.get(i)));
        }
        return read;
    }

    /** A value that will be read as this one, if it will be read. */
    <T> T carried(String path, T value, Optional<T> read) {
        if (read.isEmpty()) {
            unreadable(path, value.toString());
            return value;
        }
        return changed(path, value, read.get());
    }

    private <T> T changed(String path, T value, T read) {
        if (!read.equals(value)) {
            losses.add(DocumentLoss.builder()
                    .path(path)
                    .value(value.toString())
                    .outcome(DocumentLoss.Outcome.CHANGED)
                    .reading(read.toString())
                    .build());
        }
        return read;
    }

    void dropped(String path, String value) {
        losses.add(DocumentLoss.builder()
                .path(path)
                .value(value)
                .outcome(DocumentLoss.Outcome.DROPPED)
                .build());
    }

    void unreadable(String path, String value) {
        losses.add(DocumentLoss.builder()
                .path(path)
                .value(value)
                .outcome(DocumentLoss.Outcome.UNREADABLE)
                .build());
    }
}
