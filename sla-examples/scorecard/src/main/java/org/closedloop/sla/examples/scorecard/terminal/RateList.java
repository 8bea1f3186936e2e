package org.closedloop.sla.examples.scorecard.terminal;

import java.util.Locale;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.text.Figures;
import org.joda.money.CurrencyUnit;

/** The currencies of an import, and which of them need an exchange rate for an agreement. */
public final class RateList {

    private static final int COUNT = 12;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    /** In this language and style. */
    public RateList(Locale locale, Style style) {
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
        this.style = style;
    }

    /** Returns one line per currency of the leads' amounts; blank if there is none. */
    public String of(ImportProfile profile, CurrencyUnit into) {
        if (profile.getCurrencies().isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("\n");
        list.append(style.bold(words.say("rates.title", into.getCode()))).append('\n');
        profile.getCurrencies().forEach((currency, leads) -> {
            String line = currency.equals(into.getCode())
                    ? words.say("rates.own", currency)
                    : words.say("rates.needed", currency, currency, currency, into.getCode());
            list.append(Cells.wrap("  " + Cells.right(figures.count(leads), COUNT) + "  ", line));
        });
        return list.toString();
    }
}
