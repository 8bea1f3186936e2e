package org.closedloop.sla.json;

import java.util.regex.Pattern;

/** A line of YAML at the beginning of a document; a header of CSV can have colons and number signs, too. */
final class YamlLine {

    private static final Pattern MARK = Pattern.compile("---.*|%YAML.*|- .*");

    private static final String NAME = "[\"']?\\p{L}[\\p{L}\\p{N}_ .-]*[\"']?:";

    /** A quoted value can end on a later line. */
    private static final Pattern QUOTED =
            Pattern.compile(NAME + "\\s+(?:\"(?:[^\"\\\\]|\\\\.)*+\"?|'(?:[^']|'')*+'?)\\s*(?:#.*)?");

    /** A value without quotes has no colon before a blank. */
    private static final Pattern PLAIN = Pattern.compile("#.*|" + NAME + "(?:\\s+[^{\\[\"'](?:(?!:\\s).)*+)?");

    /** A separator of cells, and no punctuation of a text or a number. */
    private static final Pattern SEPARATOR = Pattern.compile("\t(?=\\S)|[,;](?=[^\\s0-9])|(?<![0-9])[,;](?=[0-9])");

    private YamlLine() {}

    /** Whether this line is one. */
    static boolean is(String line) {
        return MARK.matcher(line).matches()
                || QUOTED.matcher(line).matches()
                || (PLAIN.matcher(line).matches() && !SEPARATOR.matcher(line).find());
    }
}
