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

/**
 * The words of one language: every rule's message by its code, and the words for places.
 *
 * <p>The files are those in which Hibernate Validator looks for the messages of a host's own validator, too. They are
 * not read as resource bundles here: a bundle falls back on the machine's default locale.
 */
final class Messages {

    private static final Messages ENGLISH = new Messages("ContributorValidationMessages.properties");
    private static final Messages GERMAN = new Messages("ContributorValidationMessages_de.properties");

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, String> texts;

    private Messages(String file) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("/" + file)) {
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

    /** German for de, de-CH and its like; English for every other. */
    static Messages in(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** The raw text, its parameters in braces. */
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("message '" + key + "': must be in the catalogue, but is not");
        }
        return text;
    }

    /** The text with its parameters filled in; a parameter without value stays as it is. */
    String text(String key, Map<String, String> parameters) {
        return PARAMETER
                .matcher(text(key))
                .replaceAll(found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), found.group())));
    }

    /** The words for a place of this kind, with the name of what stands there. */
    String place(String kind, String name) {
        return text("place." + kind, Map.of("name", Quote.shortened(name)));
    }
}
