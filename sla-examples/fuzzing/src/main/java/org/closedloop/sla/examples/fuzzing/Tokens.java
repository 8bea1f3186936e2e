package org.closedloop.sla.examples.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of text with a meaning in one of the formats, which the fuzzer inserts into its inputs. */
final class Tokens {

    private static final List<String> NUMBERS = List.of(
            "e9", "E-9", "0e9", "-1", "00", "1_000", "0x1F", "99999999999999999999", ".inf", "NaN", "CHF 1.005");

    private static final List<String> TIMES = List.of(
            "2026-02-30", "2026-W53", "2026-Q1", "9999-12-31", "2026-03-29T02:30:00", "24:00", "+18:00", "PT0S", "P1M");

    private static final List<String> YAML = List.of(
            "~", "null", "!!str ", "&a ", "*a", "? ", "- ", "|\n", ">\n", "'", "\"", ": ", " #", "---\n", "...\n");

    private static final List<String> JSON = List.of("{", "}", "[", "]", "\\u0000", "\\uD800", "\\/", ",", "true");

    private static final List<String> MARKDOWN = List.of(
            "**",
            "_",
            "~~",
            "`",
            "\\|",
            "| --- |",
            "# ",
            "<br>",
            "<td>",
            "<!-- -->",
            "&#124;",
            "[a](b)",
            "\u00a0",
            "\u2011");

    private static final List<String> CSV = List.of(";", "\t", "\"\"", "\r\n", "\ufeff", "sep=;\n", "\u2028");

    private Tokens() {}

    static List<String> all() {
        return List.of(NUMBERS, TIMES, YAML, JSON, MARKDOWN, CSV).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Returns them as a dictionary of libFuzzer: one token in quotes on each line, its bytes in hexadecimal. */
    static String dictionary() {
        return all().stream().map(Tokens::quoted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String token) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte one : token.getBytes(StandardCharsets.UTF_8)) {
            quoted.append("\\x").append(String.format("%02x", one));
        }
        return quoted.append('"').toString();
    }
}
