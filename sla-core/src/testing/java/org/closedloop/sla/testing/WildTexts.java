package org.closedloop.sla.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Texts as parties may write them: with punctuation, markup, and words of the contract. */
final class WildTexts {

    private static final List<String> CLEAN = List.of(
            "Acme AG", "Sales and Marketing", "A, B und C", "A, B or C", "and", "und", ", and ok", "a,", "x and",
            "“quoted”", "he said \"x\"", "„Söhne“ & Co", "«Les Amis»", "x”, “y", "“x” or “y”, segment “z”", "”", "“", "»",
            "none", "keine", "–", "– item", "–– item", "signed", "gezeichnet", "Version 2", "Metric: x", "Metrik: x",
            "Cut window: in full", "If missed: nothing", "a\nMetric: x", "a\n– b", "a\n–b\n–– c", "one\ntwo\nthree",
            "| pipe |", "a|b", "\\|", "\\", "trailing\\", "*bold* **x**", "_x_", "# h", "1. one", "1) one", "- list",
            "+ list", "> quote", "[x](y)", "[x]: y", "[NAME]", "<br>", "<b>x</b>", "&amp;", "&", "`code`", "```", "~~a~~",
            "***", "---", "===", "!", "ß", "STRASSE", "Weiß", "שלום עולם", "مرحبا", "🚀 Rocket", "\u202Eabc",
            "e\u0301", "3%", "CHF 5.00", "1 Jan 2026", "x.", "x. ", ": at least 5 per calendar month.",
            "{0}", "'{0}'", "it's", "**2.1** x", "2.1 x", "” of 3 Nov 2025, which is attached to this agreement.",
            "“ vom 03.11.2025 beschrieben, das dieser Vereinbarung als Anhang beiliegt.", "Purpose: x", "Zweck: x",
            "The parties have made no agreement under this clause.", "Kunde", "kunde", "Marketing", "Sales", "×", "a"
                    + " × b: c",
            "Service Level Agreement", "Draft. This text is not binding on any party.",
            "\u2028x", "x\u2028y", "http://a.b/c_d");

    private static final List<String> LOSSY = List.of(
            "  padded ", "a\n\nb", "a \n b", "tab\tin", "control\u0001", "\uD800", "a\r\nb", " ", "", "\n", "x  y", "\u00a0x",
            "5\u202f%", "no\u2011break", "soft\u00adhyphen", "\uFEFFbom", "zero\u200bwidth");

    private static final String LETTERS = "ab AB,.;:-–“”„«»\"'|\\*_`~#<>[]()&!1%üßé\n";

    private final ExportDice dice;
    private final int lossyPercent;

    WildTexts(ExportDice dice, int lossyPercent) {
        this.dice = dice;
        this.lossyPercent = lossyPercent;
    }

    /** Any text. */
    String any() {
        if (dice.happens(lossyPercent)) {
            return LOSSY.get(dice.below(LOSSY.size()));
        }
        String text = dice.happens(70) ? CLEAN.get(dice.below(CLEAN.size())) : letters();
        return clean(dice.happens(25) ? text + (dice.happens(50) ? ", " : "\n") + CLEAN.get(dice.below(CLEAN.size())) : text);
    }

    private String letters() {
        StringBuilder text = new StringBuilder("x");
        for (int i = dice.below(20); i > 0; i--) {
            text.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        return text.toString();
    }

    /** Without white space at the ends of lines, several spaces in a row, and blank lines. */
    private static String clean(String text) {
        List<String> lines =
                text.lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.isEmpty())
                .toList();
        return String.join("\n", lines);
    }

    /** Up to three texts. */
    List<String> some() {
        return list(3, this::any);
    }

    /** Up to three texts, no two the same. */
    Set<String> different() {
        Set<String> texts = new LinkedHashSet<>();
        some().forEach(text -> texts.add(text.isBlank() ? text + texts.size() : text));
        return texts;
    }

    /** Up to so many values. */
    <T> List<T> list(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = dice.below(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    /** One of those. */
    <T> T one(Collection<T> values) {
        return List.copyOf(values).get(dice.below(values.size()));
    }
}
