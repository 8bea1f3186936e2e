package org.closedloop.sla.evaluation;

import java.util.Locale;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.text.MessageBundle;

/**
 * The usual names of the leads in a stage, such as customers or MQL.
 *
 * <pre>{@code
 * new StageLabels(Locale.GERMAN).of(Stage.CUSTOMER); // Kunden
 * }</pre>
 */
public final class StageLabels {

    private final MessageBundle names;

    /** Creates labels in German for German locales, otherwise in English. */
    public StageLabels(Locale locale) {
        this.names = MessageBundle.of(StageLabels.class, locale);
    }

    /** Returns the usual name; for a stage defined by the firm, its key. */
    public String of(Stage stage) {
        return names.contains(stage.getKey()) ? names.get(stage.getKey()) : stage.getKey();
    }
}
