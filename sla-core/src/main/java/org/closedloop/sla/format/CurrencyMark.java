package org.closedloop.sla.format;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands beside an amount to name its currency: a code, or a sign, which may stand for several. */
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

    /** What a text means that is a code or a sign, and nothing else; empty if it is neither. */
    public static Optional<CurrencyMark> of(String text) {
        String stripped = BlankText.strip(text);
        return Optional.ofNullable(CurrencySigns.before(stripped))
                .filter(mark -> mark.sign().length() == stripped.length());
    }

    /**
     * The currency's code; empty if the sign alone does not show which of several is meant, as {@code $} or {@code kr}.
     */
    public Optional<String> getCode() {
        return Optional.ofNullable(code);
    }

    /** Whether this cannot mean a currency of this code: {@code CHF} and {@code $} are not {@code EUR}. */
    public boolean contradicts(String other) {
        return !codes.contains(other);
    }

    /** Both together, as in {@code $1,000 CAD}; null if they contradict each other. */
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
