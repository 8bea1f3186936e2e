package org.closedloop.sla.examples.scorecard.language;

import java.util.Locale;
import java.util.ResourceBundle;
import org.closedloop.sla.constraint.VisibleText;

/** The texts of a class in one language, with placeholders of the form <code>{}</code>. */
public class TextBundle {

    private final ResourceBundle bundle;

    /** Loads the texts of the class in the language of the locale. */
    public TextBundle(Class<?> owner, Locale locale) {
        this.bundle = TextLanguage.of(locale).bundle(owner);
    }

    /** Returns the text, with each <code>{}</code> replaced by an argument as {@link VisibleText}, in their order. */
    public final String say(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (Object argument : arguments) {
            int place = text.indexOf("{}");
            text = text.substring(0, place) + VisibleText.of(String.valueOf(argument)) + text.substring(place + 2);
        }
        return text;
    }
}
