package org.closedloop.sla.json.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Writes words and sentences in YAML without quotes, and quotes every text that YAML 1.1 or 1.2 could read as another
 * value. A text that begins with a digit is quoted, such as a date, which many tools read as a time and write as
 * {@code 2026-01-01T00:00:00.000Z}. Jackson's own checker is laxer and writes some names that it cannot read.
 */
final class YamlQuoting extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}/(][\\p{L}\\p{M}\\p{N} .,;:/()+%'\"&@=_?!–—-]*");
    private static final Set<String> OTHER_MEANING =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "inf", "nan");

    @Override
    public boolean needToQuoteName(String name) {
        return !isPlain(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return !isPlain(value);
    }

    private static boolean isPlain(String text) {
        return WORDS.matcher(text).matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && !OTHER_MEANING.contains(text.toLowerCase(Locale.ROOT));
    }
}
