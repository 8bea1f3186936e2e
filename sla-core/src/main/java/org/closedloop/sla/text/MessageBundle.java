package org.closedloop.sla.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.closedloop.sla.constraint.VisibleText;

/**
 * The messages of a resource bundle in German for German locales, otherwise in English. Swiss German has ss for ß.
 *
 * <pre>{@code
 * MessageBundle messages = MessageBundle.of(StageLabels.class, Locale.GERMAN); // StageLabels_de.properties
 * messages.format("customer");
 * }</pre>
 */
public final class MessageBundle {

    private final ResourceBundle bundle;
    private final boolean swiss;

    private MessageBundle(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.swiss = locale.getCountry().equals("CH");
    }

    /**
     * Returns the messages of a class, from the bundle {@code NAME_de} or {@code NAME_en} of its qualified name.
     *
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static MessageBundle of(Class<?> type, Locale locale) {
        return of(type.getName(), type.getModule(), locale);
    }

    /**
     * Returns the messages of a bundle in the package of a class.
     *
     * @param name the simple name of the bundle, without {@code _de} or {@code _en}
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static MessageBundle of(Class<?> neighbour, String name, Locale locale) {
        return of(neighbour.getPackageName() + "." + name, neighbour.getModule(), locale);
    }

    private static MessageBundle of(String name, Module module, Locale locale) {
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        // The language is part of the name, as ResourceBundle would fall back on the default locale.
        return new MessageBundle(ResourceBundle.getBundle(name + "_" + language, Locale.ROOT, module), locale);
    }

    /** Returns whether the bundle has a message with this key. */
    public boolean contains(String key) {
        return bundle.containsKey(key);
    }

    /** Returns a message without replacing its arguments. */
    public String get(String key) {
        String message = bundle.getString(key);
        return swiss ? message.replace("ß", "ss") : message;
    }

    /** Returns a message with its arguments, as formatted by {@link MessageFormat}; texts are {@link VisibleText}. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(get(key), Locale.ROOT).format(VisibleText.ofArguments(arguments));
    }
}
