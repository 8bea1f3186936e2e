package org.closedloop.sla.json.proposal;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.VisibleText;

/** Writes texts as YAML, quoted if a reader could interpret them otherwise. */
final class YamlWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._/()%-]*");
    private static final Set<String> OTHER_MEANING =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "inf", "nan");

    private YamlWord() {}

    static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !OTHER_MEANING.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /** A single text as a text, several as a list. */
    static String of(Collection<String> texts) {
        return texts.size() == 1
                ? of(texts.iterator().next())
                : texts.stream().map(YamlWord::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (!VisibleText.isVisible(c) && !Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
