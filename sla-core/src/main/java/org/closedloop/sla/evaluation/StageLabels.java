package org.closedloop.sla.evaluation;

import java.util.Locale;
import java.util.ResourceBundle;
import org.closedloop.sla.funnel.Stage;

/**
 * What those who are in a stage are usually called: customers, MQL.
 *
 * <pre>{@code
 * new StageLabels(Locale.GERMAN).of(Stage.CUSTOMER); // Kunden
 * }</pre>
 */
public final class StageLabels {

    private final ResourceBundle names;

    /** The names in German for German locales, else in English. */
    public StageLabels(Locale locale) {
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        this.names = ResourceBundle.getBundle(StageLabels.class.getName() + "_" + language, Locale.ROOT);
    }

    /** The usual name; the key of a stage of a firm's own. */
    public String of(Stage stage) {
        return names.containsKey(stage.getKey()) ? names.getString(stage.getKey()) : stage.getKey();
    }
}
