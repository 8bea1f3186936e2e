package org.closedloop.sla.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads flags as databases, spreadsheets and people write them, ignoring case.
 *
 * <table>
 * <caption>Texts of flags</caption>
 * <tr><th>from</th><th>true</th><th>false</th></tr>
 * <tr><td>most systems</td><td>{@code true}, {@code 1}</td><td>{@code false}, {@code 0}</td></tr>
 * <tr><td>PostgreSQL</td><td>{@code t}</td><td>{@code f}</td></tr>
 * <tr><td>pandas, of a column with missing values</td><td>{@code 1.0}</td><td>{@code 0.0}</td></tr>
 * <tr><td>Access</td><td>{@code -1}</td><td>{@code 0}</td></tr>
 * <tr><td>web forms</td><td>{@code on}, {@code checked}</td><td>{@code off}, {@code unchecked}</td></tr>
 * <tr><td>English</td><td>{@code yes}, {@code y}</td><td>{@code no}, {@code n}</td></tr>
 * <tr><td>German</td><td>{@code wahr}, {@code ja}, {@code j}</td><td>{@code falsch}, {@code nein}</td></tr>
 * <tr><td>French</td><td>{@code vrai}, {@code oui}</td><td>{@code faux}, {@code non}</td></tr>
 * <tr><td>Italian</td><td>{@code vero}, {@code sì}, {@code si}</td><td>{@code falso}</td></tr>
 * <tr><td>Spanish</td><td>{@code verdadero}, {@code sí}</td><td>{@code falso}</td></tr>
 * </table>
 */
public final class FlagText {

    private static final Map<String, Boolean> FLAGS = Stream.concat(
                    Stream.of(
                                    "true",
                                    "t",
                                    "1",
                                    "1.0",
                                    "-1",
                                    "on",
                                    "checked",
                                    "yes",
                                    "y",
                                    "wahr",
                                    "ja",
                                    "j",
                                    "vrai",
                                    "oui",
                                    "vero",
                                    "s\u00ec",
                                    "si",
                                    "verdadero",
                                    "s\u00ed")
                            .map(text -> Map.entry(text, true)),
                    Stream.of(
                                    "false",
                                    "f",
                                    "0",
                                    "0.0",
                                    "off",
                                    "unchecked",
                                    "no",
                                    "n",
                                    "falsch",
                                    "nein",
                                    "faux",
                                    "non",
                                    "falso")
                            .map(text -> Map.entry(text, false)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private FlagText() {}

    /** Returns the flag; empty if the text is not a flag. */
    public static Optional<Boolean> read(String text) {
        return Optional.ofNullable(FLAGS.get(BlankText.strip(text).toLowerCase(Locale.ROOT)));
    }
}
