package org.closedloop.sla.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.constraint.VisibleText;

/**
 * The messages of the rules in one language, by code, and the names of places.
 *
 * <p>Hibernate Validator reads the same files for a host's own validator. They are not read as resource bundles here,
 * which would fall back to the default locale.
 */
final class RuleMessages {

    private static final RuleMessages ENGLISH = new RuleMessages("ContributorValidationMessages.properties");
    private static final RuleMessages GERMAN = new RuleMessages("ContributorValidationMessages_de.properties");

    private static final int MOST = 80;
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, String> texts;

    private RuleMessages(String file) {
        Properties properties = new Properties();
        try (InputStream in = RuleMessages.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException("messages '" + file + "': must be at the root of the class path");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts = properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    /** Returns German for every German locale, otherwise English. */
    static RuleMessages in(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Returns the text with its parameters in braces. */
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("message '" + key + "': must be in the catalogue, but is not");
        }
        return text;
    }

    /** Returns the text with its parameters replaced; a parameter without a value is kept. */
    String text(String key, Map<String, String> parameters) {
        return PARAMETER
                .matcher(text(key))
                .replaceAll(found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), found.group())));
    }

    /** Returns the name of a place. */
    String place(DocumentLayout.Place place) {
        return text("place." + place.kind(), Map.of("name", shortened(place.name())));
    }

    /** Returns a value for a message: {@link VisibleText}, shortened to {@value #MOST} characters before. */
    static String shortened(String text) {
        return VisibleText.of(Excerpt.of(text, MOST + 1, "…"));
    }
}
