package org.closedloop.sla.examples.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a query: one of the ready ones by its name, or a file. */
final class QueryText {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private QueryText() {}

    /**
     * Reads a query.
     *
     * @param nameOrFile the name of a ready query, such as {@code hubspot-fivetran}, or a file
     * @param variables the values of {@code ${name}}; quotation marks in them are doubled
     * @throws IOException if there is neither, or the file cannot be read
     * @throws IllegalArgumentException if a variable has no value
     */
    static String of(String nameOrFile, Map<String, String> variables) throws IOException {
        return VARIABLE.matcher(read(nameOrFile)).replaceAll(found -> value(found, nameOrFile, variables));
    }

    private static String read(String nameOrFile) throws IOException {
        try (InputStream ready = QueryText.class.getResourceAsStream(nameOrFile + ".sql")) {
            if (ready == null && !Files.exists(Path.of(nameOrFile))) {
                throw new FileNotFoundException("'" + nameOrFile + "' is neither a ready query nor a file");
            }
            return ready == null
                    ? Files.readString(Path.of(nameOrFile))
                    : new String(ready.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String value(MatchResult found, String query, Map<String, String> variables) {
        String value = variables.get(found.group(1));
        if (value == null) {
            throw new IllegalArgumentException("query '" + query + "': ${" + found.group(1)
                    + "} has no value; --define " + found.group(1) + "=... gives one");
        }
        return Matcher.quoteReplacement(value.replace("'", "''"));
    }
}
