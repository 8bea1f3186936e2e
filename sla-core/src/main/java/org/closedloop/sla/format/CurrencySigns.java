package org.closedloop.sla.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The signs, words and codes of currencies, before or after an amount. */
final class CurrencySigns {

    /** The signs and the codes of their currencies; "!" marks the default of an ambiguous sign. */
    private static final List<CurrencyMark> SIGNS = List.of(
            one("€", "EUR"),
            one("euro", "EUR"),
            one("euros", "EUR"),
            several("£", "!GBP EGP FKP GIP LBP SHP SSP SYP"),
            several(
                    "$",
                    "USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP UYU BRL BBD BMD BSD BZD FJD GYD JMD LRD NAD TTD XCD"),
            one("US$", "USD"),
            one("U$S", "USD"),
            one("U.S.$", "USD"),
            one("A$", "AUD"),
            one("AU$", "AUD"),
            one("C$", "CAD"),
            one("CA$", "CAD"),
            one("Can$", "CAD"),
            one("NZ$", "NZD"),
            one("HK$", "HKD"),
            one("S$", "SGD"),
            one("SG$", "SGD"),
            one("NT$", "TWD"),
            one("R$", "BRL"),
            one("MX$", "MXN"),
            one("Mex$", "MXN"),
            several("¥", "JPY CNY"),
            several("￥", "JPY CNY"),
            one("JP¥", "JPY"),
            one("CN¥", "CNY"),
            one("円", "JPY"),
            one("元", "CNY"),
            one("RMB", "CNY"),
            several("Fr", "!CHF XAF XOF XPF"),
            several("Fr.", "!CHF XAF XOF XPF"),
            one("SFr", "CHF"),
            one("SFr.", "CHF"),
            one("Franken", "CHF"),
            several("kr", "SEK NOK DKK ISK"),
            several("kr.", "SEK NOK DKK ISK"),
            one("Kč", "CZK"),
            one("zł", "PLN"),
            one("Ft", "HUF"),
            several("lei", "RON MDL"),
            one("лв", "BGN"),
            one("лв.", "BGN"),
            one("₽", "RUB"),
            one("руб", "RUB"),
            one("руб.", "RUB"),
            one("₴", "UAH"),
            one("₺", "TRY"),
            one("TL", "TRY"),
            one("₹", "INR"),
            several("Rs", "INR PKR LKR NPR MUR"),
            several("Rs.", "INR PKR LKR NPR MUR"),
            several("₨", "INR PKR LKR NPR MUR"),
            several("₩", "!KRW KPW"),
            one("₪", "ILS"),
            one("฿", "THB"),
            one("₫", "VND"),
            one("₱", "PHP"),
            one("₦", "NGN"),
            one("₵", "GHS"),
            one("₸", "KZT"),
            one("R", "ZAR"),
            one("RM", "MYR"),
            one("Rp", "IDR"),
            one("S/", "PEN"),
            one("S/.", "PEN"));

    private static final List<CurrencyMark> LONGEST_FIRST = longestFirst();

    private CurrencySigns() {}

    /** Returns the mark at the start of the text; null if there is none. */
    static @Nullable CurrencyMark before(String text) {
        String word = text.substring(0, letters(text, 0, 1));
        CurrencyMark code = code(word);
        if (code != null) {
            return code;
        }
        for (CurrencyMark mark : LONGEST_FIRST) {
            int end = mark.sign().length();
            if (text.regionMatches(true, 0, mark.sign(), 0, end) && areApart(text, end)) {
                return mark;
            }
        }
        return null;
    }

    /** Returns the mark at the end of the text; null if there is none. */
    static @Nullable CurrencyMark after(String text) {
        int end = text.length();
        CurrencyMark code = code(text.substring(letters(text, end, -1)));
        if (code != null) {
            return code;
        }
        for (CurrencyMark mark : LONGEST_FIRST) {
            int start = end - mark.sign().length();
            if (text.regionMatches(true, start, mark.sign(), 0, mark.sign().length()) && areApart(text, start)) {
                return mark;
            }
        }
        return null;
    }

    /** A code of three letters: any in capitals, otherwise a registered one. */
    private static @Nullable CurrencyMark code(String word) {
        if (word.length() != 3) {
            return null;
        }
        String code = word.toUpperCase(Locale.ROOT);
        boolean isCode = code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && (code.equals(word)
                        || CurrencyUnit.registeredCurrencies().stream()
                                .anyMatch(unit -> unit.getCode().equals(code)));
        return isCode && !code.equals("RMB") ? new CurrencyMark(word, code, Set.of(code)) : null;
    }

    /** The end of the letters from here, in the direction of the step. */
    private static int letters(String text, int from, int step) {
        int at = from;
        while (step > 0 ? at < text.length() : at > 0) {
            if (!Character.isLetter(text.charAt(step > 0 ? at : at - 1))) {
                break;
            }
            at += step;
        }
        return at;
    }

    /** Whether there are no letters on both sides of this index. */
    private static boolean areApart(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetter(text.charAt(at - 1))
                || !Character.isLetter(text.charAt(at));
    }

    private static CurrencyMark one(String sign, String code) {
        return new CurrencyMark(sign, code, Set.of(code));
    }

    private static CurrencyMark several(String sign, String codes) {
        Set<String> all = new TreeSet<>(List.of(codes.replace("!", "").split(" ")));
        return new CurrencyMark(sign, codes.startsWith("!") ? codes.substring(1, 4) : null, all);
    }

    private static List<CurrencyMark> longestFirst() {
        List<CurrencyMark> marks = new ArrayList<>(SIGNS);
        marks.sort(Comparator.comparing((CurrencyMark mark) -> mark.sign().length())
                .reversed());
        return marks;
    }
}
