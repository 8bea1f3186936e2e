package org.closedloop.sla.json.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.closedloop.sla.constraint.VisibleText;

/**
 * The messages in one language: German for every German locale, English otherwise.
 *
 * <p>Read by hand and not through {@code ResourceBundle}, which would fall back to the machine's default locale.
 */
public final class FaultMessages {

    private static final FaultMessages ENGLISH = new FaultMessages("problems.properties");
    private static final FaultMessages GERMAN = new FaultMessages("problems_de.properties");

    private final Properties patterns = new Properties();

    private FaultMessages(String file) {
        try (InputStream in = Objects.requireNonNull(FaultMessages.class.getResourceAsStream(file), file)) {
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FaultMessages in(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Returns whether there is a message with this key. */
    boolean contains(String key) {
        return patterns.containsKey(key);
    }

    /** The message with this key and these arguments, whose texts are {@link VisibleText}. */
    public String text(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(patterns.getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT).format(VisibleText.ofArguments(arguments));
    }
}
