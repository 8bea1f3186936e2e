package org.closedloop.sla.json;

import tools.jackson.core.JacksonException;

/** What a parser said, on one line and without the places that we say ourselves. */
final class SyntaxMessage {

    private SyntaxMessage() {}

    static String of(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        // The YAML parser shows the line and an arrow under it; the first line of each part says it all.
        String words = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("in reader") && !line.startsWith("^"))
                .limit(2)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        int source = words.indexOf(" (start marker at");
        String brief = source < 0 ? words : words.substring(0, source);
        return brief.length() <= 200 ? brief : brief.substring(0, 200) + "…";
    }
}
