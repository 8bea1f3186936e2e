package org.closedloop.sla.examples.scorecard.terminal;

import java.util.Locale;
import org.closedloop.sla.examples.scorecard.language.TextBundle;

/** The texts of the terminal output: German for German locales, else English. */
final class TerminalTexts extends TextBundle {

    TerminalTexts(Locale locale) {
        super(TerminalTexts.class, locale);
    }
}
