package org.closedloop.sla.format;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The mark of a currency beside an amount: a code, or a sign, which several currencies can share. */
public final class CurrencyMark {

    private final String sign;
    private final @Nullable String code;
    private final Set<String> codes;

    CurrencyMark(String sign, @Nullable String code, Set<String> codes) {
        this.sign = sign;
        this.code = code;
        this.codes = codes;
    }

    String sign() {
        return sign;
    }

    /** Returns the mark if the text is exactly a code or a sign; otherwise empty. */
    public static Optional<CurrencyMark> of(String text) {
        String stripped = BlankText.strip(text);
        return Optional.ofNullable(CurrencySigns.before(stripped))
                .filter(mark -> mark.sign().length() == stripped.length());
    }

    /** The currency's code; empty for an ambiguous sign, such as {@code $} or {@code kr}. */
    public Optional<String> getCode() {
        return Optional.ofNullable(code);
    }

    /** Returns whether the mark excludes the currency of this code: {@code CHF} and {@code $} exclude {@code EUR}. */
    public boolean contradicts(String other) {
        return !codes.contains(other);
    }

    /** Returns the combination of two marks, as in {@code $1,000 CAD}; null if they contradict each other. */
    @Nullable
    CurrencyMark with(CurrencyMark other) {
        Set<String> both = new TreeSet<>(codes);
        both.retainAll(other.codes);
        if (both.isEmpty()) {
            return null;
        }
        String known = code != null && both.contains(code) ? code : other.code;
        return new CurrencyMark(
                sign + other.sign, both.size() == 1 ? both.iterator().next() : known, both);
    }
}
